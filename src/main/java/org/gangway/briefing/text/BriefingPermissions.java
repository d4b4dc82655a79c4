package org.gangway.briefing.text;

import org.gangway.engagement.EngagementStatus;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;

/**
 * What somebody may do with briefings now.
 *
 * @param user with the roles that they hold in the engagement
 */
public record BriefingPermissions(CurrentUser user, Side side, EngagementStatus status) {

    /** To write about the own side: everybody of it who works on the engagement. */
    public boolean mayWrite(Side about) {
        return about == side
                && status == EngagementStatus.OPEN
                && user.roles().stream().anyMatch(role -> switch (role) {
                    case OUTSOURCING_MANAGER, VENDOR_LEAD, COMMITTEE_MEMBER, FINANCE_CONTROLLER, PORTFOLIO_MANAGER ->
                        true;
                    case READER, AUDITOR, ADMINISTRATOR -> false;
                });
    }

    void requireWriting(Side about) {
        if (!mayWrite(about)) {
            throw new RuleViolation("briefing.written-by-its-side");
        }
    }

    /** To say that it was read and understood: of what the other side published. */
    public boolean mayRead(Briefing briefing) {
        return briefing.isPublished()
                && briefing.side() != side
                && status == EngagementStatus.OPEN
                && !user.roles().isEmpty();
    }
}
