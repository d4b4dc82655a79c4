package org.gangway.engagement.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForStaffers;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each side says who takes part in an engagement for it. */
@Service
@Transactional
public class AssignmentService {

    private static final Comparator<AssignmentSummary> LEADS_FIRST = Comparator.comparing(AssignmentSummary::side)
            .thenComparing(it -> !it.role().negotiates())
            .thenComparing(it -> it.person().name())
            .thenComparing(AssignmentSummary::role);

    private final Assignments assignments;
    private final EngagementService engagements;
    private final PartyDirectory parties;
    private final CurrentUserProvider currentUserProvider;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentService(
            Assignments assignments,
            EngagementService engagements,
            PartyDirectory parties,
            CurrentUserProvider currentUserProvider,
            AuditLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.engagements = engagements;
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody of both sides who takes part, will, or did. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<AssignmentSummary> assignments(EngagementId id) {
        var own = engagements.ownSide(id);
        var all = assignments.ofEngagement(id);
        var people = parties.persons(
                Ordered.copyOf(all.stream().map(Assignment::person).toList()));
        return all.stream()
                .filter(it -> people.containsKey(it.person()))
                .map(it -> new AssignmentSummary(
                        it.id(),
                        Objects.requireNonNull(people.get(it.person())),
                        it.side(),
                        it.role(),
                        it.from(),
                        it.until().orElse(null),
                        it.side() == own))
                .sorted(LEADS_FIRST)
                .toList();
    }

    /** Open engagements of the own party in which nobody leads for it today. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<UnledEngagement> withoutLead(Pageable page) {
        return assignments.withoutLead(currentUserProvider.current().party(), today(), page);
    }

    /** The people of the own party, who can be assigned. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<PersonSummary> candidates(EngagementId id) {
        engagements.get(id);
        return parties.people(currentUserProvider.current().party()).stream()
                .filter(person -> person.access() != PersonAccess.ENDED)
                .toList();
    }

    /**
     * Lets somebody of the own party take part from that day on.
     *
     * @throws RuleViolation if the company never gave them that role, or they have it there already
     */
    @ForStaffers
    public AssignmentId assign(EngagementId id, PersonId person, Role role, LocalDate from) {
        var engagement = engagements.get(id);
        var assignment = assignments.save(newAssignment(engagement, own(person), role, from));
        log.record(AuditEvent.of("engagement.assigned", assignment.id().value())
                .inEngagement(id.value())
                .after(facts(assignment)));
        events.publishEvent(new PersonAssigned(id, person, role, from));
        return assignment.id();
    }

    private Assignment newAssignment(Engagement engagement, PersonSummary person, Role role, LocalDate from) {
        if (person.access() == PersonAccess.ENDED) {
            throw new RuleViolation("engagement.person-gone", Map.of("name", person.name()));
        }
        if (role != Role.READER
                && person.access() == PersonAccess.OPEN
                && !person.roles().contains(role)) {
            throw new RuleViolation("engagement.role-not-given", Map.of("name", person.name(), "role", role));
        }
        if (open(engagement.id()).stream().anyMatch(it -> it.person().equals(person.id()) && it.role() == role)) {
            throw new RuleViolation("engagement.assigned-already", Map.of("name", person.name(), "role", role));
        }
        var side = engagement.sideOf(currentUserProvider.current().party());
        return new Assignment(engagement.id(), person.id(), side, role, from);
    }

    /**
     * Somebody's last day in that role.
     *
     * @throws RuleViolation if nobody would lead their side any more
     */
    @ForStaffers
    public void end(EngagementId id, AssignmentId which, LocalDate lastDay) {
        var assignment = own(engagements.get(id), which);
        requireAnotherLead(assignment, lastDay);
        assignment.endAfter(lastDay);
        log.record(AuditEvent.of("engagement.unassigned", which.value())
                .inEngagement(id.value())
                .after(facts(assignment)));
    }

    private void requireAnotherLead(Assignment ending, LocalDate lastDay) {
        if (!ending.role().negotiates()) {
            return;
        }
        var next = lastDay.plusDays(1);
        var led = open(ending.engagement()).stream()
                .anyMatch(it -> it.side() == ending.side()
                        && it.role().negotiates()
                        && !it.id().equals(ending.id())
                        && parties.person(it.person()).active()
                        && it.holdsOn(next.isBefore(it.from()) ? it.from() : next));
        if (!led) {
            throw new RuleViolation(
                    "engagement.last-lead",
                    Map.of("name", parties.person(ending.person()).name()));
        }
    }

    /** The same roles for a successor, and the end of them for the one who leaves. */
    void handOver(EngagementId id, PersonSummary from, PersonSummary to, LocalDate lastDay) {
        var engagement = engagements.get(id);
        var leaving =
                open(id).stream().filter(it -> it.person().equals(from.id())).toList();
        if (leaving.isEmpty()) {
            throw new RuleViolation("engagement.not-assigned", Map.of("name", from.name()));
        }
        if (!to.active() && leaving.stream().anyMatch(it -> it.role().approves())) {
            throw new RuleViolation("engagement.no-successor", Map.of("name", to.name()));
        }
        var known = open(id).stream()
                .filter(it -> it.person().equals(to.id()))
                .map(Assignment::role)
                .toList();
        leaving.stream()
                .map(Assignment::role)
                .filter(role -> !known.contains(role))
                .forEach(role -> assignments.save(newAssignment(engagement, to, role, today())));
        leaving.forEach(it -> it.endAfter(lastDay));
    }

    private List<Assignment> open(EngagementId id) {
        var today = today();
        return assignments.ofEngagement(id).stream()
                .filter(it -> it.isOpenOn(today))
                .toList();
    }

    private Assignment own(Engagement engagement, AssignmentId which) {
        return assignments
                .findById(which)
                .filter(it -> it.engagement().equals(engagement.id())
                        && it.side()
                                == engagement.sideOf(
                                        currentUserProvider.current().party()))
                .orElseThrow(() -> new RuleViolation("engagement.own-side-only"));
    }

    private PersonSummary own(PersonId id) {
        var person = parties.person(id);
        if (!person.party().equals(currentUserProvider.current().party())) {
            throw new RuleViolation("engagement.own-side-only");
        }
        return person;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private Map<String, Object> facts(Assignment assignment) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("person", parties.person(assignment.person()).name());
        facts.put("role", assignment.role());
        facts.put("from", assignment.from());
        assignment.until().ifPresent(day -> facts.put("until", day));
        return facts;
    }
}
