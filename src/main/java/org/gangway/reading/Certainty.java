package org.gangway.reading;

/** How sure a reading of a file is. */
public enum Certainty {
    CERTAIN,
    LIKELY,
    GUESSED
}
