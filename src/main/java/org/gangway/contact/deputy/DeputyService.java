package org.gangway.contact.deputy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.AssignmentPermissions;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for somebody in an engagement whenever they are away: one colleague who takes part too. A deputy stands in for
 * somebody's own absence only and hands nothing on; naming one gives no rights.
 */
@Service
@Transactional
public class DeputyService {

    private final StandingDeputies deputies;
    private final EngagementService engagements;
    private final EngagementPeople takingPart;
    private final OwnRoles ownRoles;
    private final DeputyJournal journal;

    DeputyService(
            StandingDeputies deputies,
            EngagementService engagements,
            EngagementPeople takingPart,
            OwnRoles ownRoles,
            DeputyJournal journal) {
        this.deputies = deputies;
        this.engagements = engagements;
        this.takingPart = takingPart;
        this.ownRoles = ownRoles;
        this.journal = journal;
    }

    /** Colleagues who can stand in for somebody of the own side. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<PersonSummary> candidates(EngagementId id, PersonId person) {
        return colleagues(id).stream().filter(it -> !it.id().equals(person)).toList();
    }

    private List<PersonSummary> colleagues(EngagementId id) {
        var engagement = engagements.get(id);
        return takingPart.of(id, engagement.party(engagements.ownSide(id)));
    }

    /** What somebody may do there and their deputy may not: being a deputy gives no roles. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Set<Role> missing(EngagementId id, PersonId person, PersonId deputy) {
        var people = colleagues(id);
        var missing = EnumSet.noneOf(Role.class);
        people.stream().filter(it -> it.id().equals(person)).forEach(it -> missing.addAll(it.roles()));
        people.stream().filter(it -> it.id().equals(deputy)).forEach(it -> missing.removeAll(it.roles()));
        return missing;
    }

    /**
     * Names who stands in from now on; nobody where it is empty.
     *
     * @throws RuleViolation {@code contact.deputy-self}, {@code contact.deputy-circle}, {@code contact.deputy-of-others} unless it is
     *     the own one or the doer says who takes part, {@code contact.takes-no-part}
     */
    @ForEveryone
    public void name(EngagementId id, PersonId person, Optional<PersonId> deputy) {
        var people = colleagues(id).stream().map(PersonSummary::id).toList();
        var user = ownRoles.in(id);
        var maySpeak = user.id().equals(person) || AssignmentPermissions.mayAssign(user);
        if (!people.contains(person) || !maySpeak) {
            throw new RuleViolation("contact.deputy-of-others");
        }
        var standing = deputies.of(id);
        deputy.ifPresent(it -> {
            DeputyChain.require(standing, person, it);
            if (!people.contains(it)) {
                throw new RuleViolation("contact.takes-no-part");
            }
        });
        var before = Optional.ofNullable(standing.get(person));
        if (!before.equals(deputy)) {
            deputies.name(id, person, deputy);
            journal.named(id, person, before, deputy);
        }
    }
}
