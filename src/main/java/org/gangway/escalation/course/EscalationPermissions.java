package org.gangway.escalation.course;

import java.util.Optional;
import java.util.Set;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;

/**
 * What somebody may do with an escalation: by side, by who is called, by role, and by where it stands.
 *
 * @param user with the roles that they hold in the engagement
 * @param side on which they stand
 * @param standsInFor those who are away and whose deputy they are
 */
public record EscalationPermissions(
        Escalation escalation, Ladder ladder, CurrentUser user, Side side, Set<PersonId> standsInFor) {

    /** Whoever may sit in committees may raise something. */
    public static boolean mayRaise(CurrentUser user) {
        return CommitteePermissions.maySit(user);
    }

    /** Whoever is called, their deputy while they are away, and whoever leads the side. */
    public boolean mayAnswer() {
        return isOpen()
                && escalation.state() != EscalationState.ANSWERED
                && side == escalation.current().answers()
                && (isCalled() || user.isNegotiator());
    }

    /** Whether it is they who are waited for. */
    public boolean isAwaited() {
        return mayAnswer() && (called().isEmpty() || isCalled());
    }

    private boolean isCalled() {
        return called().filter(it -> it.equals(user.id()) || standsInFor.contains(it))
                .isPresent();
    }

    /** Who of the side that answers is called by name; empty where it is whoever leads there. */
    public Optional<PersonId> called() {
        return ladder.levels()
                .get(escalation.course().steps().size() - 1)
                .person(escalation.current().answers());
    }

    public boolean mayAskPause() {
        return takesPart()
                && escalation.state() == EscalationState.RUNNING
                && escalation.course().openPause().isEmpty();
    }

    public boolean mayAgreePause() {
        return takesPart()
                && escalation.state() == EscalationState.RUNNING
                && escalation
                        .course()
                        .openPause()
                        .filter(it -> it.askedSide() != side)
                        .isPresent();
    }

    public boolean mayEndPause() {
        return takesPart() && isOpen() && escalation.course().openPause().isPresent();
    }

    public boolean maySettle() {
        return takesPart() && escalation.state() == EscalationState.ANSWERED && side == escalation.raisedSide();
    }

    public boolean mayWithdraw() {
        return takesPart() && isOpen() && !maySettle() && side == escalation.raisedSide();
    }

    public boolean mayDecide() {
        return takesPart() && isOpen();
    }

    /** To write the own side's part of the paper. */
    public boolean mayWrite() {
        return isOpen() && (takesPart() || isCalled());
    }

    private boolean takesPart() {
        return CommitteePermissions.maySit(user);
    }

    private boolean isOpen() {
        return escalation.state() != EscalationState.ENDED;
    }
}
