package org.gangway.identity.partnership;

/** How closely a client wants to work with a vendor. */
public enum VendorTier {
    STRATEGIC,
    PREFERRED,
    TRANSACTIONAL
}
