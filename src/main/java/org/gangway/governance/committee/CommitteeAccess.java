package org.gangway.governance.committee;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PersonId;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds committees for the signed-in user, and says whether they have a seat there. */
@Component
public class CommitteeAccess {

    private final Committees committees;
    private final SeatDeputies deputies;
    private final CurrentUserProvider currentUserProvider;

    CommitteeAccess(Committees committees, SeatDeputies deputies, CurrentUserProvider currentUserProvider) {
        this.committees = committees;
        this.deputies = deputies;
        this.currentUserProvider = currentUserProvider;
    }

    public Committee committee(CommitteeId id) {
        return committees
                .findForParty(id, currentUserProvider.current().party())
                .orElseThrow(() -> new CommitteeNotFound(id));
    }

    /** The committee, if the signed-in user sits in it, for themselves or for somebody who is away. */
    public Committee ownCommittee(CommitteeId id) {
        var committee = committee(id);
        seat(committee);
        return committee;
    }

    /** The committee, if the signed-in user is a member of it: what a deputy leaves to whoever is away. */
    public Committee memberOf(CommitteeId id) {
        var committee = committee(id);
        if (!committee.has(currentUserProvider.current().id())) {
            throw membersOnly(committee);
        }
        return committee;
    }

    /** From which the signed-in user acts: their own, or that of a member who is away, without chairing for them. */
    public CommitteeMember seat(Committee committee) {
        return held(committee).orElseThrow(() -> membersOnly(committee));
    }

    private Optional<CommitteeMember> held(Committee committee) {
        var user = currentUserProvider.current().id();
        return committee
                .member(user)
                .or(() -> standsInFor(committee)
                        .flatMap(committee::member)
                        .map(absent -> CommitteeMember.of(user, absent.side(), CommitteeRole.MEMBER)));
    }

    /** The member who is away and for whom the signed-in user sits there today; empty for whoever is a member. */
    public Optional<PersonId> standsInFor(Committee committee) {
        var user = currentUserProvider.current().id();
        return committee.has(user) ? Optional.empty() : deputies.absent(committee.id(), user);
    }

    /** Who stood in for which of its members on a day. */
    public Map<PersonId, PersonId> deputies(Committee committee, LocalDate day) {
        return deputies.of(
                committee.engagement(),
                committee.members().stream().map(CommitteeMember::user).toList(),
                day);
    }

    private static RuleViolation membersOnly(Committee committee) {
        return new RuleViolation("governance.members-only", Map.of("committee", committee.name()));
    }

    /** The committees in which somebody sits. */
    public Set<CommitteeId> seats(PersonId person) {
        return committees.findSeats(person.value());
    }

    public boolean isSeated(Committee committee) {
        return held(committee).isPresent();
    }
}
