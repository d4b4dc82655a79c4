package org.gangway.reading;

/** How sure a reading of a file is. */
public enum FormatCertainty {
    CERTAIN,
    LIKELY,
    GUESSED
}
