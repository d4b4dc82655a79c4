package org.gangway.settlement.ui;

import org.gangway.identity.Side;

/** The two parties by name, and at which end the reader stands. */
record BothParties(String client, String vendor, Side own) {

    String name(Side side) {
        return side == Side.CLIENT ? client : vendor;
    }

    String ownName() {
        return name(own);
    }

    String otherName() {
        return name(own == Side.CLIENT ? Side.VENDOR : Side.CLIENT);
    }
}
