package org.gangway.governance;

import java.util.Map;
import org.gangway.identity.Users;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds committees for the signed-in user, and says whether they have a seat there. */
@Component
class CommitteeAccess {

    private final Committees committees;
    private final Users users;

    CommitteeAccess(Committees committees, Users users) {
        this.committees = committees;
        this.users = users;
    }

    Committee committee(CommitteeId id) {
        return committees.findForParty(id, users.current().party()).orElseThrow(() -> new CommitteeNotFound(id));
    }

    /** The committee, if the signed-in user sits in it. */
    Committee ownCommittee(CommitteeId id) {
        var committee = committee(id);
        seat(committee);
        return committee;
    }

    CommitteeMember seat(Committee committee) {
        return committee
                .member(users.current().id())
                .orElseThrow(() -> new RuleViolation("governance.members-only", Map.of("committee", committee.name())));
    }

    boolean isSeated(Committee committee) {
        return committee.has(users.current().id());
    }
}
