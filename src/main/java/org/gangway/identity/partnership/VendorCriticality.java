package org.gangway.identity.partnership;

/** What it would mean for a client if a vendor failed. */
public enum VendorCriticality {
    CRITICAL,
    IMPORTANT,
    ORDINARY
}
