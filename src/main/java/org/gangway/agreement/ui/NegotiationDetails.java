package org.gangway.agreement.ui;

import org.gangway.agreement.negotiation.AgreementVersion;
import org.gangway.agreement.negotiation.Negotiation;
import org.gangway.agreement.negotiation.NegotiationPermissions;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.engagement.Engagement;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/** A negotiation as its page shows it, and what the reader may do about it. */
record NegotiationDetails(Engagement engagement, NegotiationPermissions may) {

    static NegotiationDetails of(Engagement engagement, Negotiation negotiation, CurrentUser reader) {
        var own = engagement.sideOf(reader.party());
        return new NegotiationDetails(engagement, new NegotiationPermissions(negotiation, reader, own));
    }

    Negotiation negotiation() {
        return may.negotiation();
    }

    AgreementVersion version() {
        return negotiation().version();
    }

    Side side() {
        return may.own();
    }

    /** What a month costs by this version. */
    Money monthlyFee() {
        return negotiation().monthlyFee(engagement);
    }

    /** The same where it is flat; null where volumes have a say in it. */
    @Nullable
    Money flatFee() {
        return negotiation().flatFee(engagement).orElse(null);
    }

    /** Whether a service level's targets follow its results. */
    boolean reviewsTargets() {
        return negotiation().serviceLevels().stream()
                .anyMatch(term -> term.value() instanceof ServiceLevelTerms level && level.improvement() != null);
    }
}
