package org.gangway.escalation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.EscalatedKind;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.engagement.SiteId;
import org.gangway.escalation.course.ClimbingRound;
import org.gangway.escalation.course.Escalation;
import org.gangway.escalation.course.EscalationId;
import org.gangway.escalation.course.EscalationRegister;
import org.gangway.escalation.course.EscalationService;
import org.gangway.escalation.ladder.Answering;
import org.gangway.escalation.ladder.LadderId;
import org.gangway.escalation.ladder.LadderLevel;
import org.gangway.escalation.ladder.LadderService;
import org.gangway.escalation.ladder.NewLadder;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.World;
import org.springframework.context.ApplicationContext;

/**
 * An engagement of Aarhus and Pune whose ladder has three levels, and an action of the vendor lead that was not done.
 *
 * <p>In summer both sites are open from 9:00 to 15:00 in Aarhus, less the lunch of either.
 */
public final class EscalationStory {

    /** A Tuesday in summer, at 9:00 in Aarhus and 12:30 in Pune. */
    public static final Instant RAISED = Instant.parse("2026-06-16T07:00:00Z");

    public final World world = World.create();
    public final EngagementId engagement;
    public final CommitteeId committee;
    public final MeetingId meeting;

    private final LadderService ladders;
    private final EscalationService escalations;
    private final ApplicationContext application;
    private final EscalationRegister register;
    private final SiteCalendarService calendars;
    private final EngagementService engagements;
    private final ActionRegister actions;

    public EscalationStory(ApplicationContext application) {
        this.application = application;
        ladders = application.getBean(LadderService.class);
        escalations = application.getBean(EscalationService.class);
        register = application.getBean(EscalationRegister.class);
        calendars = application.getBean(SiteCalendarService.class);
        engagements = application.getBean(EngagementService.class);
        actions = application.getBean(ActionRegister.class);
        var governance = new GovernanceStory(application);
        engagement = governance.engagement(world);
        committee = governance.committee(world, engagement);
        meeting = governance.lockedMeeting(world, committee);
        work(world.manager(), Side.CLIENT, Map.of("08:00", "12:00", "12:30", "16:00"));
        work(world.lead(), Side.VENDOR, Map.of("09:30", "13:30", "14:15", "18:30"));
    }

    private void work(CurrentUser keeper, Side side, Map<String, String> spans) {
        var hours = WorkingHours.on(
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                spans.entrySet().stream()
                        .map(span -> new WorkingSpan(LocalTime.parse(span.getKey()), LocalTime.parse(span.getValue())))
                        .sorted(java.util.Comparator.comparing(WorkingSpan::from))
                        .toList());
        by(keeper, () -> calendars.work(engagement, site(keeper, side), hours));
    }

    public SiteId site(CurrentUser reader, Side side) {
        return Acting.as(
                reader,
                () -> engagements.sites(engagement).stream()
                        .filter(site -> site.side() == side)
                        .map(EngagementSite::id)
                        .findFirst()
                        .orElseThrow());
    }

    /** Four hours for the process lead, eight for service management, sixteen for the sponsor of the client. */
    public NewLadder ladder() {
        return ladder(List.of(
                new LadderLevel(
                        "Process lead",
                        CommitteeLevel.OPERATIONAL,
                        Answering.OTHER_SIDE,
                        world.clientMember().id().value(),
                        world.vendorMember().id().value(),
                        240),
                new LadderLevel("Service management", CommitteeLevel.STEERING, Answering.OTHER_SIDE, null, null, 480),
                new LadderLevel("Executive sponsor", CommitteeLevel.EXECUTIVE, Answering.CLIENT, null, null, 960)));
    }

    public NewLadder ladder(List<LadderLevel> levels) {
        return new NewLadder(site(world.manager(), Side.CLIENT), site(world.manager(), Side.VENDOR), levels);
    }

    public LadderId offered() {
        return Acting.as(world.manager(), () -> ladders.offer(engagement, ladder()));
    }

    public LadderId agreed() {
        var id = offered();
        by(world.lead(), () -> ladders.agree(id));
        return id;
    }

    /** The key of the action that was not done. */
    public String action() {
        return Acting.as(
                world.manager(),
                () -> actions.open(engagement).getFirst().id().value().toString());
    }

    /** The manager of the client calls the vendor about the action. */
    public EscalationId raised() {
        var action = action();
        return at(
                RAISED,
                world.manager(),
                () -> escalations.raise(
                        engagement, EscalatedKind.OVERDUE_ACTION, action, "The plan was due in spring."));
    }

    /** As somebody sees it at that moment, when the clocks were looked at. */
    public Escalation seen(CurrentUser reader, EscalationId id, Instant moment) {
        PortalClock.at(moment, () -> ClimbingRound.comesBy(application));
        return at(moment, reader, () -> register.get(id));
    }

    public static <T> T at(Instant moment, CurrentUser user, Supplier<T> work) {
        var result = new java.util.concurrent.atomic.AtomicReference<T>();
        PortalClock.at(moment, () -> result.set(Acting.as(user, work)));
        return result.get();
    }

    public static void at(Instant moment, CurrentUser user, Runnable work) {
        PortalClock.at(moment, () -> by(user, work));
    }

    public static void by(CurrentUser user, Runnable work) {
        GovernanceStory.by(user, work);
    }
}
