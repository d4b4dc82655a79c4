package org.gangway.governance;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.NewSite;
import org.gangway.governance.action.ActionService;
import org.gangway.governance.action.NewAction;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.committee.NewCommitteeMember;
import org.gangway.governance.meeting.AgendaPurpose;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MeetingTime;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.World;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an engagement as far as a test needs it, by the use cases that people use. */
public class GovernanceStory {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    public static final MeetingTime TIME =
            MeetingTime.of(ZonedDateTime.of(2026, 3, 12, 10, 0, 0, 0, ZoneId.of("Europe/Copenhagen")), 60);

    private final EngagementService engagements;
    private final CommitteeService committees;
    private final MeetingService meetings;
    private final MinutesService minutes;

    private final ActionService actions;
    private final ApplicationContext application;

    public GovernanceStory(ApplicationContext application) {
        this.application = application;
        engagements = application.getBean(EngagementService.class);
        committees = application.getBean(CommitteeService.class);
        meetings = application.getBean(MeetingService.class);
        minutes = application.getBean(MinutesService.class);
        actions = application.getBean(ActionService.class);
    }

    /** Something happens in another module, in a transaction as there. */
    public void happens(CurrentUser user, Object event) {
        var transaction = application.getBean(TransactionTemplate.class);
        by(user, () -> transaction.executeWithoutResult(_ -> application.publishEvent(event)));
    }

    public EngagementId engagement(World world) {
        return Acting.as(
                world.manager(),
                () -> engagements.open(new NewEngagement(
                        "Accounting close from Pune",
                        world.vendor(),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        180,
                        "DKK",
                        new BigDecimal("420000"),
                        "en",
                        "en",
                        List.of("Accounting close"),
                        List.of(
                                new NewSite(Side.CLIENT, "Aarhus", "DK", "Europe/Copenhagen", WEEKEND),
                                new NewSite(Side.VENDOR, "Pune", "IN", "Asia/Kolkata", WEEKEND)))));
    }

    public CommitteeId committee(World world, EngagementId engagement) {
        return Acting.as(
                world.manager(),
                () -> committees.establish(
                        engagement,
                        "Steering committee",
                        List.of(
                                new NewCommitteeMember(world.manager().id(), CommitteeRole.CHAIR),
                                new NewCommitteeMember(world.clientMember().id(), CommitteeRole.SECRETARY),
                                new NewCommitteeMember(world.lead().id(), CommitteeRole.MEMBER))));
    }

    public MeetingId called(World world, CommitteeId committee) {
        return Acting.as(world.manager(), () -> meetings.call(committee, TIME, "Room 4"));
    }

    /** Its hour comes, and the members meet. */
    public void hold(World world, MeetingId id) {
        PortalClock.at(TIME.end(), () -> by(world.manager(), () -> meetings.hold(id)));
    }

    /** Held, with one free item and both sides present. */
    public MeetingId quorate(World world, CommitteeId committee) {
        var id = called(world, committee);
        by(world.manager(), () -> {
            meetings.addItem(id, "Plans for spring", AgendaPurpose.DECISION);
            PortalClock.at(TIME.end(), () -> meetings.hold(id));
            minutes.attend(id, world.manager().id(), true);
            minutes.attend(id, world.lead().id(), true);
        });
        return id;
    }

    /** A note, a decision and an action of the vendor lead, under the first item. */
    public void written(World world, MeetingId id, LocalDate due) {
        by(world.manager(), () -> {
            var item = meetings.get(id).agenda().getFirst().id();
            minutes.note(id, item, "", "Said");
            minutes.decide(id, item, "Go live in May");
            actions.assign(id, new NewAction(item, "Send the plan", world.lead().id(), due));
        });
    }

    public void acceptedByBoth(World world, MeetingId id) {
        by(world.manager(), () -> {
            minutes.circulate(id);
            minutes.accept(id);
        });
        by(world.lead(), () -> minutes.accept(id));
    }

    /** Held and accepted by both sides, with the decision to approve a month's statement. */
    public MeetingId approving(World world, CommitteeId committee, YearMonth statement) {
        var id = quorate(world, committee);
        by(world.manager(), () -> {
            var item = meetings.get(id).agenda().getFirst().id();
            minutes.decide(id, item, "The statement is right", statement);
        });
        acceptedByBoth(world, id);
        return id;
    }

    /** Held, written down and accepted by both sides. */
    public MeetingId lockedMeeting(World world, CommitteeId committee) {
        var id = quorate(world, committee);
        written(world, id, LocalDate.of(2026, 3, 26));
        acceptedByBoth(world, id);
        return id;
    }

    /** Minutes that went out at that moment, and that nobody answered. */
    public MeetingId circulatedMeeting(World world, CommitteeId committee, java.time.Instant moment) {
        var id = quorate(world, committee);
        PortalClock.at(moment, () -> by(world.manager(), () -> minutes.circulate(id)));
        return id;
    }

    public static void by(CurrentUser user, Runnable action) {
        Acting.as(user, () -> {
            action.run();
            return UUID.randomUUID();
        });
    }
}
