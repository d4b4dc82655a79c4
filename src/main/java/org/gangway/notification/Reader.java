package org.gangway.notification;

import java.util.function.Supplier;
import org.gangway.identity.PersonSummary;
import org.gangway.language.ReaderProfile;

/**
 * Somebody who may be told something.
 *
 * @param profile how they like to read; asked for only where they are written to
 * @param absent who is away and for whom they stand in; empty where they are told for themselves
 */
record Reader(PersonSummary person, Supplier<ReaderProfile> profile, String absent) {

    Reader(PersonSummary person, Supplier<ReaderProfile> profile) {
        this(person, profile, "");
    }

    Reader standingInFor(String name) {
        return new Reader(person, profile, name);
    }
}
