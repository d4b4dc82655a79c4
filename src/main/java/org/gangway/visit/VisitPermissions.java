package org.gangway.visit;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;

/**
 * Who does what with visits.
 *
 * @param user with the roles that they hold in the engagement
 * @param own the side of their party
 */
public record VisitPermissions(CurrentUser user, Side own) {

    /** Whoever leads a side plans where its people go. */
    public boolean mayPlan() {
        return user.isNegotiator();
    }

    /** Whoever leads the side that is visited, and whom the visitor's side asked to receive them. */
    public boolean mayConfirm(Visit visit) {
        return visit.state() == VisitState.PLANNED
                && visit.side() != own
                && (mayPlan() || visit.host().filter(user.id()::equals).isPresent());
    }

    /** The visitor, and whoever leads their side. */
    public boolean mayReport(Visit visit) {
        return visit.state() == VisitState.CONFIRMED
                && visit.side() == own
                && (mayPlan() || visit.visitor().equals(user.id()));
    }

    /** Whoever leads either side. */
    public boolean mayCancel(Visit visit) {
        return (visit.state() == VisitState.PLANNED || visit.state() == VisitState.CONFIRMED) && mayPlan();
    }
}
