package org.gangway.identity;

/** Which end of an engagement a party stands at. */
public enum Side {
    CLIENT,
    VENDOR;

    public Side other() {
        return this == CLIENT ? VENDOR : CLIENT;
    }
}
