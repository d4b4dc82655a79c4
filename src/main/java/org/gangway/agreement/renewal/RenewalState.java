package org.gangway.agreement.renewal;

import java.time.LocalDate;
import java.util.Optional;
import org.gangway.agreement.terms.RenewalOutlook;
import org.gangway.agreement.terms.RenewalTerms;

/** How an engagement that renews by itself stands on a day. */
public record RenewalState(RenewalTerms terms, RenewalOutlook outlook, Optional<RenewalObjection> objection) {

    /** The renewal that comes if nobody objects; empty once somebody did, or where there is none left. */
    public Optional<RenewalOutlook.Next> next() {
        return objection.isPresent() ? Optional.empty() : outlook.next();
    }

    /** The day on which it ends as far as is known. */
    public LocalDate endsOn() {
        return objection.map(RenewalObjection::endsOn).orElse(outlook.runsAtLeastUntil());
    }
}
