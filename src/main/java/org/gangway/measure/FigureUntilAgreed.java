package org.gangway.measure;

import org.gangway.json.Meaning;

/** Which figure counts while the two sides state different ones. */
@Meaning("Which figure counts while both sides state different ones; the vendor's where it is absent.")
public enum FigureUntilAgreed {
    VENDOR,
    CLIENT,
    /** The one that is worse for the vendor. */
    WORSE,
    /** The mean of both numerators by the mean of both denominators. */
    MEAN,
    /** None: the month cannot be settled before they agree. */
    NONE
}
