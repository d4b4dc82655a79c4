package org.gangway.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.SiteId;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForParticipants;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides do with visits and secondments. */
@Service
@Transactional
public class VisitService {

    private final Visits visits;
    private final EngagementService engagements;
    private final VisitPeople people;
    private final OwnRoles ownRoles;
    private final VisitJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitService(
            Visits visits,
            EngagementService engagements,
            VisitPeople people,
            OwnRoles ownRoles,
            VisitJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.engagements = engagements;
        this.people = people;
        this.ownRoles = ownRoles;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** All of an engagement, the latest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public VisitSheet sheet(EngagementId id) {
        var engagement = engagements.get(id);
        var all = visits.of(engagement.id());
        var named = new LinkedHashSet<PersonId>();
        all.forEach(it -> {
            named.add(it.visitor());
            it.host().ifPresent(named::add);
        });
        var names = new LinkedHashMap<PersonId, String>();
        people.persons(named).forEach((person, summary) -> names.put(person, summary.name()));
        var sides = new EnumMap<Side, List<PersonSummary>>(Side.class);
        for (var side : Side.values()) {
            sides.put(side, people.of(engagement, side));
        }
        return new VisitSheet(
                engagement, all, engagements.sites(engagement.id()), sides, names, permissions(engagement), today());
    }

    /** Those that wait for the signed-in user, the first ones first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Visit> waiting() {
        var user = ownRoles.user();
        var planned = visits.waitingFor(user.side());
        var roles = ownRoles.inEach(
                planned.stream().map(Visit::engagement).distinct().toList());
        return planned.stream()
                .filter(it ->
                        new VisitPermissions(roles.getOrDefault(it.engagement(), user), user.side()).mayConfirm(it))
                .toList();
    }

    /**
     * Somebody of the own side goes to a site of the other one.
     *
     * @throws RuleViolation {@code visit.visitor-not-there}, {@code visit.host-not-theirs}, {@code visit.site-not-yours}, {@code
     *     visit.site-not-theirs}, {@code visit.overlaps}, {@code visit.past}
     */
    @ForParticipants
    public VisitId plan(EngagementId id, NewVisit told) {
        var engagement = engagements.get(id);
        var may = permissions(engagement);
        require(may.mayPlan());
        if (told.last().isBefore(today())) {
            throw new RuleViolation("visit.past");
        }
        people.requireVisitor(engagement, may.own(), told.visitor());
        var host = told.host();
        if (host != null) {
            people.requireHost(engagement, may.own().other(), host);
        }
        requireSite(engagement, may.own(), told.from(), "visit.site-not-yours");
        requireSite(engagement, may.own().other(), told.to(), "visit.site-not-theirs");
        visits.meeting(told.visitor(), told.first(), told.last()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation("visit.overlaps", Map.of("first", other.first(), "last", other.last()));
                });
        var visit = visits.save(
                new Visit(engagement.id(), may.own(), told, may.user().id()));
        journal.planned(visit, name(visit), site(visit));
        publish(visit, may.own());
        return visit.id();
    }

    /** The own side receives them; somebody of it is the host. */
    @ForParticipants
    public void confirm(EngagementId id, VisitId which, PersonId host) {
        var visit = find(id, which);
        var engagement = engagements.get(id);
        var may = permissions(engagement);
        require(may.mayConfirm(visit));
        people.requireHost(engagement, may.own(), host);
        visit.confirm(host);
        journal.confirmed(visit, name(visit), site(visit));
        publish(visit, may.own());
    }

    /** What came of it. */
    @ForParticipants
    public void finish(EngagementId id, VisitId which, OriginalText report) {
        var visit = find(id, which);
        var may = permissions(engagements.get(id));
        require(may.mayReport(visit));
        visit.finish(report, today());
        journal.done(visit, name(visit), site(visit));
        publish(visit, may.own());
    }

    @ForParticipants
    public void cancel(EngagementId id, VisitId which) {
        var visit = find(id, which);
        var may = permissions(engagements.get(id));
        require(may.mayCancel(visit));
        visit.cancel();
        journal.cancelled(visit, name(visit), site(visit));
        publish(visit, may.own());
    }

    private Visit find(EngagementId id, VisitId which) {
        return visits.find(engagements.get(id).id(), which).orElseThrow(() -> new VisitNotFound(which));
    }

    private void requireSite(Engagement engagement, Side side, SiteId site, String rule) {
        if (engagements.sites(engagement.id()).stream()
                .noneMatch(it -> it.side() == side && it.id().equals(site))) {
            throw new RuleViolation(rule);
        }
    }

    private static void require(boolean may) {
        if (!may) {
            throw new RuleViolation("visit.not-yours");
        }
    }

    private VisitPermissions permissions(Engagement engagement) {
        var user = ownRoles.in(engagement.id());
        return new VisitPermissions(user, engagement.sideOf(user.party()));
    }

    private String name(Visit visit) {
        return people.name(visit.visitor());
    }

    private String site(Visit visit) {
        return engagements.sites(visit.engagement()).stream()
                .filter(it -> it.id().equals(visit.to()))
                .map(it -> it.name())
                .findFirst()
                .orElse("");
    }

    private void publish(Visit visit, Side by) {
        events.publishEvent(new VisitStepped(
                visit.engagement(),
                visit.id(),
                visit.kind(),
                visit.state(),
                visit.visitor(),
                name(visit),
                site(visit),
                visit.first(),
                visit.last(),
                by));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
