package org.gangway.teamwork.accord;

import org.gangway.engagement.EngagementStatus;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;

/**
 * What somebody may do with the working agreement now.
 *
 * @param user with the roles that they hold in the engagement
 * @param assigned whether they belong to one of the two teams
 */
public record AccordPermissions(CurrentUser user, Side side, EngagementStatus status, boolean assigned) {

    /** To offer and to take back: everybody who works on the engagement. */
    public boolean mayOffer() {
        return status == EngagementStatus.OPEN
                && user.roles().stream().anyMatch(role -> switch (role) {
                    case OUTSOURCING_MANAGER, VENDOR_LEAD, COMMITTEE_MEMBER, FINANCE_CONTROLLER, PORTFOLIO_MANAGER ->
                        true;
                    case READER, AUDITOR, ADMINISTRATOR -> false;
                });
    }

    /** Refuses whoever does not work on the engagement, or where it is closed. */
    public void requireOffering() {
        if (!mayOffer()) {
            throw new RuleViolation("teamwork.offered-by-those-who-work");
        }
    }

    /** To accept for the own side what the other one offered. */
    public boolean mayAccept(WorkingPoint point) {
        return mayLead() && point.waitsFor(side);
    }

    /** To speak for the own side. */
    public boolean mayLead() {
        return status == EngagementStatus.OPEN && user.isNegotiator();
    }

    public boolean mayWithdraw(WorkingPoint point) {
        return mayOffer() && point.state().isOpen() && point.offeredBy() == side;
    }

    /** Everybody of both teams signs for themselves. */
    public boolean maySign() {
        return status == EngagementStatus.OPEN && assigned;
    }
}
