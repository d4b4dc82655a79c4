package org.gangway.notification;

import java.util.function.Supplier;
import org.gangway.identity.PersonSummary;
import org.gangway.language.ReaderProfile;

/**
 * Somebody who may be told something.
 *
 * @param profile how they like to read; asked for only where they are written to
 */
record Reader(PersonSummary person, Supplier<ReaderProfile> profile) {}
