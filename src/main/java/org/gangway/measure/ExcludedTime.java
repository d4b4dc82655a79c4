package org.gangway.measure;

/** What downtime that does not count, as planned maintenance, does to the availability. */
public enum ExcludedTime {
    /** It leaves the agreed time too: available is measured against the time that is left. */
    OFF_AGREED_TIME,
    /** It counts as if the service had been there; the agreed time stays whole. */
    COUNTED_AS_AVAILABLE
}
