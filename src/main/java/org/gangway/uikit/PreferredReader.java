package org.gangway.uikit;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** How the signed-in user likes to read; nothing where nobody is signed in or nothing is known. */
public interface PreferredReader {

    /** Changes when somebody else signs in. */
    String who();

    /** The language they chose. */
    Optional<Locale> language();

    /** How they write numbers and dates in that language. */
    Optional<Locale> formats(Locale language);

    /** By which clock they live. */
    Optional<ZoneId> zone();
}
