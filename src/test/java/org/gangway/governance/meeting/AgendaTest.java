package org.gangway.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;
import static org.gangway.governance.meeting.GovernanceFixtures.MEETING_DAY;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.action.ActionService;
import org.gangway.governance.action.NewAction;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.improvement.TargetsProposed;
import org.gangway.improvement.TargetsSettled;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.gangway.measure.Attainment;
import org.gangway.measure.Unit;
import org.gangway.performance.evaluation.TargetMissCorrected;
import org.gangway.performance.evaluation.TargetMissed;
import org.gangway.settlement.event.DisputeOpened;
import org.gangway.settlement.event.DisputeSettled;
import org.gangway.settlement.event.StatementAgreed;
import org.gangway.settlement.event.StatementProposed;
import org.gangway.settlement.statement.TriggerFired;
import org.gangway.settlement.statement.TriggerLapsed;
import org.gangway.shared.Constant;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AgendaTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Autowired
    MinutesService minutes;

    @Autowired
    Texts texts;

    @Autowired
    MeetingService meetings;

    @Autowired
    ActionService actions;

    @Autowired
    AgendaService agenda;

    @Autowired
    CommitteeService committees;

    @Autowired
    ApplicationContext application;

    private GovernanceStory story;

    private World world;
    private EngagementId engagement;
    private CommitteeId committee;

    @BeforeEach
    void establish() {
        story = new GovernanceStory(application);
        world = World.create();
        engagement = story.engagement(world);
        committee = story.committee(world, engagement);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void listsWhatHappenedBeforeTheCall() {
        miss(Attainment.BELOW_EXPECTED);

        var meeting = story.called(world, committee);

        assertThat(kinds(meeting)).containsExactly(AgendaKind.MISSED_TARGET);
        assertThat(Acting.as(world.lead(), () -> meetings.get(meeting).sequence()))
                .isZero();
    }

    @Test
    void listsWhatHappensAfterTheCallWhenItIsOpened() {
        var meeting = story.called(world, committee);
        miss(Attainment.BELOW_EXPECTED);

        by(world.lead(), () -> meetings.open(meeting));

        assertThat(kinds(meeting)).containsExactly(AgendaKind.MISSED_TARGET);
        assertThat(Acting.as(world.lead(), () -> meetings.get(meeting).sequence()))
                .isOne();
    }

    @Test
    void changesNothingWhenItIsOpenedByAStranger() {
        var meeting = story.called(world, committee);
        miss(Attainment.BELOW_EXPECTED);

        by(world.auditor(), () -> meetings.open(meeting));

        assertThat(kinds(meeting)).isEmpty();
    }

    @Test
    void listsEachMatterOnceAndOnlyForOneMeeting() {
        miss(Attainment.BELOW_EXPECTED);
        miss(Attainment.BELOW_EXPECTED);
        var first = story.called(world, committee);

        var second = story.called(world, committee);

        assertThat(kinds(first)).containsExactly(AgendaKind.MISSED_TARGET);
        assertThat(kinds(second)).isEmpty();
    }

    @Test
    void bringsBackAMatterThatChangedAfterItWasDealtWith() {
        miss(Attainment.BELOW_EXPECTED);
        var first = story.called(world, committee);
        story.hold(world, first);
        miss(Attainment.BELOW_MINIMUM);

        var second = story.called(world, committee);

        assertThat(kinds(second)).containsExactly(AgendaKind.MINUTES_OF_LAST_MEETING, AgendaKind.MISSED_TARGET);
    }

    @Test
    void handsOnWhatACancelledMeetingHadTaken() {
        miss(Attainment.BELOW_EXPECTED);
        var first = story.called(world, committee);
        by(world.manager(), () -> meetings.cancel(first));

        var second = story.called(world, committee);

        assertThat(kinds(second)).containsExactly(AgendaKind.MISSED_TARGET);
    }

    @Test
    void listsTheLastMinutesAndTheOpenActionsFirst() {
        miss(Attainment.BELOW_EXPECTED);
        var first = story.quorate(world, committee);
        by(world.manager(), () -> {
            var item = meetings.get(first).agenda().getFirst().id();
            actions.assign(
                    first, new NewAction(item, "Send the plan", world.lead().id(), MEETING_DAY.plusDays(9)));
            minutes.circulate(first);
        });
        story.happens(world.lead(), new StatementProposed(engagement, FEBRUARY));

        var second = story.called(world, committee);

        assertThat(kinds(second))
                .containsExactly(AgendaKind.MINUTES_OF_LAST_MEETING, AgendaKind.OPEN_ACTION, AgendaKind.STATEMENT);
    }

    @Test
    void forgetsAnActionThatIsDoneBeforeTheMeeting() {
        var first = story.quorate(world, committee);
        var action = Acting.as(
                world.manager(),
                () -> actions.assign(
                        first,
                        new NewAction(
                                meetings.get(first).agenda().getFirst().id(),
                                "Send the plan",
                                world.lead().id(),
                                MEETING_DAY)));
        by(world.manager(), () -> minutes.circulate(first));
        var second = story.called(world, committee);
        by(world.lead(), () -> actions.complete(action));

        by(world.lead(), () -> meetings.open(second));

        assertThat(kinds(second)).containsExactly(AgendaKind.MINUTES_OF_LAST_MEETING);
    }

    @Test
    void listsAStatementAndADisputeAboutIt() {
        story.happens(world.lead(), new DisputeOpened(engagement, FEBRUARY, "The calendar was wrong"));
        story.happens(world.lead(), new StatementProposed(engagement, FEBRUARY));

        var meeting = story.called(world, committee);

        assertThat(kinds(meeting)).containsExactly(AgendaKind.STATEMENT, AgendaKind.DISPUTE);
        assertThat(titles(meeting, Locale.ENGLISH))
                .containsExactly(
                        "Approval of the statement for February 2026",
                        "Dispute about the statement for February 2026: The calendar was wrong");
    }

    @Test
    void dropsAStatementThatIsApprovedBeforeTheMeeting() {
        story.happens(world.lead(), new StatementProposed(engagement, FEBRUARY));
        var meeting = story.called(world, committee);
        story.happens(world.manager(), new StatementAgreed(engagement, FEBRUARY));

        by(world.lead(), () -> meetings.open(meeting));

        assertThat(kinds(meeting)).isEmpty();
    }

    @Test
    void dropsADisputeThatIsSettledBeforeTheMeeting() {
        story.happens(world.lead(), new DisputeOpened(engagement, FEBRUARY, "The calendar was wrong"));
        var meeting = story.called(world, committee);
        story.happens(world.lead(), new DisputeSettled(engagement, FEBRUARY, null));

        by(world.lead(), () -> meetings.open(meeting));

        assertThat(kinds(meeting)).isEmpty();
    }

    @Test
    void keepsADisputeUntilTheLastOneIsSettled() {
        story.happens(world.lead(), new DisputeOpened(engagement, FEBRUARY, "The calendar was wrong"));
        story.happens(world.lead(), new DisputeOpened(engagement, FEBRUARY, "Two tasks were ours"));
        var meeting = story.called(world, committee);
        story.happens(world.lead(), new DisputeSettled(engagement, FEBRUARY, "The calendar was wrong"));

        by(world.lead(), () -> meetings.open(meeting));

        assertThat(titles(meeting, Locale.ENGLISH))
                .containsExactly("Dispute about the statement for February 2026: The calendar was wrong");
        story.happens(world.lead(), new DisputeSettled(engagement, FEBRUARY, null));
        by(world.lead(), () -> meetings.open(meeting));
        assertThat(kinds(meeting)).isEmpty();
    }

    @Test
    void listsATriggerThatFiredInTheLanguageOfTheReader() {
        story.happens(world.lead(), fired("Chronic failure – Close on AD3"));

        var meeting = story.called(world, committee);

        assertThat(titles(meeting, Locale.ENGLISH))
                .containsExactly(
                        "The vendor owes a rectification plan: Chronic failure – Close on AD3 (February 2026)");
        assertThat(titles(meeting, Locale.forLanguageTag("da")))
                .containsExactly("Leverandøren skal levere en handlingsplan for genopretning:"
                        + " Chronic failure – Close on AD3 (februar 2026)");
    }

    @Test
    void dropsATriggerThatFiresNoLonger() {
        story.happens(world.lead(), fired("Chronic failure"));
        var meeting = story.called(world, committee);
        story.happens(world.lead(), new TriggerLapsed(engagement, FEBRUARY, "chronic close"));

        by(world.lead(), () -> meetings.open(meeting));

        assertThat(kinds(meeting)).isEmpty();
    }

    @Test
    void asksNoSecondMeetingAboutTheSameTrigger() {
        story.happens(world.lead(), fired("Chronic failure"));
        var first = story.called(world, committee);
        story.hold(world, first);
        story.happens(world.lead(), fired("Chronic failure"));

        var second = story.called(world, committee);

        assertThat(kinds(first)).containsExactly(AgendaKind.TRIGGER);
        assertThat(kinds(second)).containsExactly(AgendaKind.MINUTES_OF_LAST_MEETING);
    }

    @Test
    void listsAProposedTargetInTheLanguageOfTheReader() {
        story.happens(world.lead(), proposed("close", Unit.PERCENT, "98", "98.4"));
        story.happens(world.lead(), proposed("cycle", Unit.DAYS, "5", "4.5"));

        var meeting = story.called(world, committee);

        assertThat(kinds(meeting)).containsExactly(AgendaKind.NEW_TARGET, AgendaKind.NEW_TARGET);
        assertThat(titles(meeting, Locale.ENGLISH))
                .containsExactly(
                        "New target for close: 98.4% instead of 98% (review after February 2026)",
                        "New target for cycle: 4.5 days instead of 5 (review after February 2026)");
        assertThat(titles(meeting, Locale.forLanguageTag("da")).getLast())
                .isEqualTo("Nyt mål for cycle: 4,5 dage i stedet for 5 (gennemgang efter februar 2026)");
    }

    @Test
    void dropsAProposedTargetThatWasSigned() {
        story.happens(world.lead(), proposed("close", Unit.PERCENT, "98", "98.4"));
        var meeting = story.called(world, committee);
        story.happens(world.lead(), new TargetsSettled(engagement, "close", FEBRUARY));

        by(world.lead(), () -> meetings.open(meeting));

        assertThat(kinds(meeting)).isEmpty();
    }

    private TargetsProposed proposed(String level, Unit unit, String before, String after) {
        return new TargetsProposed(
                engagement, level, level, FEBRUARY, unit, new BigDecimal(before), new BigDecimal(after));
    }

    private TriggerFired fired(String words) {
        return new TriggerFired(
                engagement, FEBRUARY, "chronic close", new Constant("TriggerKind", "RECTIFICATION_PLAN"), words);
    }

    @Test
    void dropsAMissThatCorrectedFiguresTookBack() {
        miss(Attainment.BELOW_MINIMUM);
        story.happens(
                world.lead(), new TargetMissed(engagement, "other", "Calls", FEBRUARY, Attainment.BELOW_EXPECTED));
        var meeting = story.called(world, committee);
        story.happens(world.lead(), new TargetMissCorrected(engagement, "close", FEBRUARY));

        by(world.lead(), () -> meetings.open(meeting));

        assertThat(titles(meeting, Locale.ENGLISH)).singleElement().asString().contains("Calls");
    }

    @Test
    void keepsWhatAMeetingThatWasHeldHadOnItsAgenda() {
        miss(Attainment.BELOW_EXPECTED);
        var meeting = story.called(world, committee);
        story.hold(world, meeting);

        story.happens(world.lead(), new TargetMissCorrected(engagement, "close", FEBRUARY));

        assertThat(kinds(meeting)).containsExactly(AgendaKind.MISSED_TARGET);
    }

    @Test
    void namesAMissInTheLanguageOfTheReader() {
        miss(Attainment.BELOW_MINIMUM);

        var meeting = story.called(world, committee);

        assertThat(titles(meeting, Locale.ENGLISH))
                .containsExactly("Target missed in February 2026: Close on AD3. Minimum level missed");
        assertThat(titles(meeting, Locale.forLanguageTag("da")))
                .containsExactly("Servicemål ikke opfyldt i februar 2026: Close on AD3. Minimumsniveau ikke opfyldt");
    }

    @Test
    void goesToTheCommitteeAtItsLevelWhoeverCallsFirst() {
        var operational = committee(CommitteeLevel.OPERATIONAL);
        miss(Attainment.BELOW_EXPECTED);
        story.happens(world.lead(), new StatementProposed(engagement, FEBRUARY));

        var steeringMeeting = story.called(world, committee);
        var operationalMeeting = story.called(world, operational);

        assertThat(kinds(steeringMeeting)).containsExactly(AgendaKind.STATEMENT);
        assertThat(kinds(operationalMeeting)).containsExactly(AgendaKind.MISSED_TARGET);
    }

    @Test
    void goesToTheNearestLevelAboveAndElseBelow() {
        var all = EnumSet.allOf(CommitteeLevel.class);

        assertThat(CommitteeLevel.OPERATIONAL.among(all)).isEqualTo(CommitteeLevel.OPERATIONAL);
        assertThat(CommitteeLevel.OPERATIONAL.among(EnumSet.of(CommitteeLevel.EXECUTIVE, CommitteeLevel.STEERING)))
                .isEqualTo(CommitteeLevel.STEERING);
        assertThat(CommitteeLevel.STEERING.among(EnumSet.of(CommitteeLevel.EXECUTIVE, CommitteeLevel.OPERATIONAL)))
                .isEqualTo(CommitteeLevel.EXECUTIVE);
        assertThat(CommitteeLevel.EXECUTIVE.among(EnumSet.of(CommitteeLevel.OPERATIONAL)))
                .isEqualTo(CommitteeLevel.OPERATIONAL);
    }

    @Test
    void isHandedOnByTheChairToAnotherCommittee() {
        var executive = committee(CommitteeLevel.EXECUTIVE);
        miss(Attainment.BELOW_EXPECTED);
        var meeting = story.called(world, committee);
        var item = firstItem(meeting);

        refuses("governance.chair-only", world.lead(), () -> agenda.handOn(meeting, item, executive));
        by(world.manager(), () -> agenda.handOn(meeting, item, executive));
        by(world.manager(), () -> meetings.open(meeting));
        var above = story.called(world, executive);

        assertThat(kinds(meeting)).isEmpty();
        assertThat(kinds(above)).containsExactly(AgendaKind.MISSED_TARGET);
    }

    @Test
    void losesWhatTheChairStruckToTheNextMeeting() {
        miss(Attainment.BELOW_EXPECTED);
        var first = story.called(world, committee);
        var item = firstItem(first);

        refuses("governance.chair-only", world.lead(), () -> meetings.strikeItem(first, item));
        by(world.manager(), () -> meetings.strikeItem(first, item));
        by(world.manager(), () -> meetings.open(first));
        assertThat(kinds(first)).isEmpty();

        assertThat(kinds(story.called(world, committee))).containsExactly(AgendaKind.MISSED_TARGET);
    }

    @Test
    void standsInTheOrderOfTheChair() {
        miss(Attainment.BELOW_EXPECTED);
        story.happens(world.lead(), new StatementProposed(engagement, FEBRUARY));
        var meeting = story.called(world, committee);
        var item = firstItem(meeting);

        refuses("governance.chair-only", world.lead(), () -> agenda.shift(meeting, item, 1));
        by(world.manager(), () -> agenda.shift(meeting, item, 1));
        by(world.manager(), () -> meetings.open(meeting));

        assertThat(kinds(meeting)).containsExactly(AgendaKind.STATEMENT, AgendaKind.MISSED_TARGET);
    }

    private CommitteeId committee(CommitteeLevel level) {
        var other = story.committee(world, engagement);
        by(world.manager(), () -> committees.decideAt(other, level));
        return other;
    }

    private UUID firstItem(MeetingId meeting) {
        return Acting.as(world.lead(), () -> meetings.get(meeting))
                .agenda()
                .getFirst()
                .id();
    }

    private static void refuses(String rule, CurrentUser user, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(user, deed))
                .satisfies(no -> assertThat(no.rule()).isEqualTo(rule));
    }

    @Test
    void losesWhatIsRolledBack() {
        var transaction = application.getBean(TransactionTemplate.class);
        by(
                world.lead(),
                () -> transaction.executeWithoutResult(status -> {
                    application.publishEvent(new StatementProposed(engagement, FEBRUARY));
                    status.setRollbackOnly();
                }));

        assertThat(kinds(story.called(world, committee))).isEmpty();
    }

    private void miss(Attainment attainment) {
        story.happens(world.lead(), new TargetMissed(engagement, "close", "Close on AD3", FEBRUARY, attainment));
    }

    private List<String> titles(MeetingId meeting, Locale language) {
        var readerProfile = new ReaderProfile(language, language, ZoneId.of("UTC"));
        return Acting.as(world.lead(), () -> meetings.get(meeting)).agenda().stream()
                .map(item -> texts.say(item.title(), readerProfile))
                .toList();
    }

    private List<AgendaKind> kinds(MeetingId meeting) {
        return Acting.as(world.lead(), () -> meetings.get(meeting)).agenda().stream()
                .map(AgendaItem::kind)
                .toList();
    }
}
