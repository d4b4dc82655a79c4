package org.gangway.agreement.ui;

import org.gangway.agreement.Negotiation;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.engagement.Engagement;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.Side;

/** What lies between the two parties, and what the reader may do about it. */
record Table(Engagement engagement, Negotiation negotiation, CurrentUser user) {

    Side side() {
        return engagement.sideOf(user.party());
    }

    boolean mayDraft() {
        return user.has(Role.OUTSOURCING_MANAGER) && isOpen();
    }

    boolean mayNegotiate() {
        return (user.has(Role.OUTSOURCING_MANAGER) || user.has(Role.VENDOR_LEAD)) && isOpen();
    }

    /** Whether a service level's targets follow its results. */
    boolean reviewsTargets() {
        return negotiation.serviceLevels().stream()
                .anyMatch(term -> term.value() instanceof ServiceLevelTerms level && level.improvement() != null);
    }

    private boolean isOpen() {
        var version = negotiation.version();
        return !version.isSigned() && version.signature(side()).isEmpty();
    }
}
