package org.gangway.governance.committee;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForCommitteeMembers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who steers an engagement: committees and the people in them. */
@Service
@Transactional
public class CommitteeService {

    private final Committees committees;
    private final CommitteeAccess access;
    private final EngagementService engagements;
    private final CommitteePeople people;
    private final OwnRoles ownRoles;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    CommitteeService(
            Committees committees,
            CommitteeAccess access,
            EngagementService engagements,
            CommitteePeople people,
            OwnRoles ownRoles,
            AuditLog log,
            ApplicationEventPublisher events) {
        this.committees = committees;
        this.access = access;
        this.engagements = engagements;
        this.people = people;
        this.ownRoles = ownRoles;
        this.log = log;
        this.events = events;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public List<Committee> committees(EngagementId engagement) {
        return committees.findOfEngagement(
                engagements.get(engagement).id(), ownRoles.user().party());
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Committee get(CommitteeId id) {
        return access.committee(id);
    }

    /** The people of both parties who may sit in a committee or be given an action. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<PersonSummary> eligible(EngagementId id) {
        return people.eligible(engagements.get(id));
    }

    @ForNegotiators
    public CommitteeId establish(EngagementId id, String name, List<NewCommitteeMember> seats) {
        var engagement = engagements.get(id);
        var committee = committees.save(Committee.establish(
                id, OriginalText.of(name, engagement.languages().workingLocale()), members(engagement, seats)));
        log.record(AuditEvent.of("committee.established", committee.id().value())
                .inEngagement(id.value())
                .after(Map.of("name", committee.name(), "members", names(committee))));
        return committee.id();
    }

    /** Whether the signed-in user may change who sits there for the own side. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean mayAppoint(CommitteeId id) {
        return mayAppoint(access.committee(id));
    }

    private boolean mayAppoint(Committee committee) {
        return CommitteePermissions.mayAppoint(committee, ownRoles.in(committee.engagement()));
    }

    /** Gives somebody of the own side a seat, or another role; meetings that were held keep whom they had. */
    @ForCommitteeMembers
    public void seat(CommitteeId id, NewCommitteeMember seat) {
        change(id, seat.user(), committee -> {
            var engagement = engagements.get(committee.engagement());
            members(engagement, List.of(seat)).forEach(committee::seat);
        });
    }

    @ForCommitteeMembers
    public void unseat(CommitteeId id, PersonId user) {
        change(id, user, committee -> committee.unseat(user));
    }

    private void change(CommitteeId id, PersonId whose, Consumer<Committee> step) {
        var committee = access.committee(id);
        if (!mayAppoint(committee)) {
            throw new RuleViolation("governance.members-only", Map.of("committee", committee.name()));
        }
        if (!people.person(whose).party().equals(ownRoles.user().party())) {
            throw new RuleViolation("governance.own-side-only");
        }
        var before = names(committee);
        var wasSeated = committee.has(whose);
        step.accept(committee);
        log.record(AuditEvent.of("committee.appointed", id.value())
                .inEngagement(committee.engagement().value())
                .before(Map.of("name", committee.name(), "members", before))
                .after(Map.of("name", committee.name(), "members", names(committee))));
        if (committee.has(whose) != wasSeated) {
            events.publishEvent(new SeatChanged(id, whose, !wasSeated));
        }
    }

    /** How many days on which both sides work each of them has to answer minutes that go out from now on. */
    @ForCommitteeMembers
    public void answerWithin(CommitteeId id, int days) {
        var committee = access.memberOf(id);
        var before = committee.answerDays();
        committee.answerWithin(days);
        log.record(AuditEvent.of("committee.answer-time-set", id.value())
                .inEngagement(committee.engagement().value())
                .before(Map.of("name", committee.name(), "answerDays", before))
                .after(Map.of("name", committee.name(), "answerDays", days)));
    }

    /** Whose agenda the matters of which level come on from now on; meetings that took one keep it. */
    @ForCommitteeMembers
    public void decideAt(CommitteeId id, CommitteeLevel level) {
        var committee = access.memberOf(id);
        var before = committee.level();
        committee.decideAt(level);
        log.record(AuditEvent.of("committee.level-set", id.value())
                .inEngagement(committee.engagement().value())
                .before(Map.of("name", committee.name(), "level", before))
                .after(Map.of("name", committee.name(), "level", level)));
    }

    private List<CommitteeMember> members(Engagement engagement, List<NewCommitteeMember> seats) {
        var eligible = people.eligible(engagement);
        return seats.stream()
                .map(seat -> CommitteeMember.of(
                        seat.user(), engagement.sideOf(person(eligible, seat).party()), seat.role()))
                .toList();
    }

    private static PersonSummary person(List<PersonSummary> eligible, NewCommitteeMember seat) {
        return eligible.stream()
                .filter(it -> it.id().equals(seat.user()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("governance.cannot-sit"));
    }

    private List<Map<String, Object>> names(Committee committee) {
        return committee.members().stream()
                .map(it -> Map.<String, Object>of(
                        "person", people.person(it.user()).name(),
                        "role", it.role()))
                .toList();
    }
}
