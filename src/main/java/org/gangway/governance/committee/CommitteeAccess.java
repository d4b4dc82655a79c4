package org.gangway.governance.committee;

import java.util.Map;
import java.util.Set;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PersonId;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds committees for the signed-in user, and says whether they have a seat there. */
@Component
public class CommitteeAccess {

    private final Committees committees;
    private final CurrentUserProvider currentUserProvider;

    CommitteeAccess(Committees committees, CurrentUserProvider currentUserProvider) {
        this.committees = committees;
        this.currentUserProvider = currentUserProvider;
    }

    public Committee committee(CommitteeId id) {
        return committees
                .findForParty(id, currentUserProvider.current().party())
                .orElseThrow(() -> new CommitteeNotFound(id));
    }

    /** The committee, if the signed-in user sits in it. */
    public Committee ownCommittee(CommitteeId id) {
        var committee = committee(id);
        seat(committee);
        return committee;
    }

    public CommitteeMember seat(Committee committee) {
        return committee
                .member(currentUserProvider.current().id())
                .orElseThrow(() -> new RuleViolation("governance.members-only", Map.of("committee", committee.name())));
    }

    /** The committees in which somebody sits. */
    public Set<CommitteeId> seats(PersonId person) {
        return committees.findSeats(person.value());
    }

    public boolean isSeated(Committee committee) {
        return committee.has(currentUserProvider.current().id());
    }
}
