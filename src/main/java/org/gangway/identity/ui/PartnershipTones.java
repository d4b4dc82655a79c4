package org.gangway.identity.ui;

import org.gangway.identity.partnership.PartnershipState;
import org.gangway.uikit.StatusTone;

/** How a partnership looks in a list. */
public final class PartnershipTones {

    private PartnershipTones() {}

    public static StatusTone of(PartnershipState state) {
        return switch (state) {
            case PROPOSED -> StatusTone.WAITING;
            case AGREED -> StatusTone.GOOD;
            case DECLINED -> StatusTone.NEUTRAL;
        };
    }
}
