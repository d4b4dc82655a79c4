package org.gangway.settlement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.signin.Acting;
import org.gangway.language.TestTexts;
import org.gangway.settlement.CommitteeApprovalService;
import org.gangway.settlement.CommitteeDecision;
import org.gangway.settlement.DisputeService;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.WaiverService;
import org.gangway.settlement.document.StatementDocuments;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.settlement.statement.StatementState;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The vendor has two people who may approve: one reported January's figures, the other disputed an amount of it. */
@UseCase("UC-09")
class CommitteeApprovalTest extends ViewTest {

    private static final Instant BEFORE_THE_MEETING =
            GovernanceStory.TIME.start().minus(2, ChronoUnit.DAYS);
    private static final Instant AFTER_THE_MEETING = GovernanceStory.TIME.end().plus(2, ChronoUnit.DAYS);

    @Autowired
    ApplicationContext context;

    @Autowired
    SettlementService settlement;

    @Autowired
    DisputeService disputes;

    @Autowired
    CommitteeApprovalService byDecision;

    @Autowired
    StatementQueries statementQueries;

    private World world;
    private SettlementStory story;
    private GovernanceStory governance;

    @BeforeEach
    void report() {
        world = World.create();
        story = SettlementStory.signed(context, world);
        story.report(JANUARY, "94", "99");
        governance = new GovernanceStory(context);
    }

    @Test
    void letsADecisionOfBothSidesStandInForTheSecondPerson() {
        proposeAndDispute(BEFORE_THE_MEETING);
        governance.approving(world, governance.committee(world, story.engagement()), JANUARY);
        signIn(world.vendorController());
        open(page());
        assertThat(shown()).contains("a committee of both parties decides on it");

        click("Approve by decision of the committee");
        choose();
        _click(_find(Button.class, spec -> spec.withText("Approve by decision of the committee"))
                .getLast());

        assertThat(shown()).contains("Anil Joshi", "by decision 1 of the committee");
        approve(world.controller());
        var statement = statement(world.manager());
        assertThat(statement.state()).isEqualTo(StatementState.DISPUTED);
        assertThat(statement.isFrozen()).isTrue();
        assertThat(pdf()).contains("by decision 1 of the committee");
    }

    @Test
    void takesNoDecisionOfAMeetingBeforeTheStatementWasSent() {
        proposeAndDispute(AFTER_THE_MEETING);
        governance.lockedMeeting(world, governance.committee(world, story.engagement()));

        refuses(world.vendorController(), decision(), "settlement.no-such-decision");
    }

    @Test
    void takesNoDecisionOnAnotherMatter() {
        proposeAndDispute(BEFORE_THE_MEETING);
        governance.lockedMeeting(world, governance.committee(world, story.engagement()));

        refuses(world.vendorController(), decision(), "settlement.no-such-decision");
    }

    @Test
    void isResolvedInTheMinutesOnlyOfAStatementThatLayBeforeTheMeeting() {
        proposeAndDispute(BEFORE_THE_MEETING);
        var meeting = governance.quorate(world, governance.committee(world, story.engagement()));
        signIn(world.manager());
        open(GovernanceRoutes.meeting(story.engagement(), meeting));

        _find(TextField.class, spec -> spec.withLabel("Decision")).getFirst().setValue("The statement is right");
        approves().setValue(JANUARY);
        _click(_find(Button.class, spec -> spec.withText("Add decision")).getFirst());

        assertThat(shown()).contains("The statement is right").contains("It approves the statement for January 2025.");
        var minutes = context.getBean(MinutesService.class);
        var item = minutes.decisions(meeting).getFirst().item();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> minutes.decide(meeting, item, "February too", JANUARY.plusMonths(1)))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo("governance.decision-no-statement"));
        governance.acceptedByBoth(world, meeting);
        signIn(world.vendorController());
        open(GovernanceRoutes.meeting(story.engagement(), meeting));
        assertThat(shown()).contains("It approves the statement for January 2025.");
    }

    @Test
    void takesNoDecisionThatOneSideHasNotAccepted() {
        proposeAndDispute(BEFORE_THE_MEETING);
        var committee = governance.committee(world, story.engagement());
        var meeting = governance.quorate(world, committee);
        var minutes = context.getBean(MinutesService.class);
        story.as(
                world.manager(),
                () -> minutes.decide(
                        meeting,
                        context.getBean(MeetingService.class)
                                .get(meeting)
                                .agenda()
                                .getFirst()
                                .id(),
                        "The statement is right",
                        JANUARY));

        refuses(world.vendorController(), decision(), "settlement.no-such-decision");
    }

    @Test
    void asksForAPersonWhereThereIsOne() {
        proposeAndDispute(BEFORE_THE_MEETING);
        governance.approving(world, governance.committee(world, story.engagement()), JANUARY);
        var decision = Acting.as(world.manager(), () -> byDecision.decisions(statement(world.manager())))
                .getFirst();

        refuses(world.controller(), decision.id(), "settlement.decision-not-needed");
        refuses(world.manager(), decision.id(), "settlement.decision-not-needed");
        assertThat(statement(world.manager()).isFrozen()).isFalse();
    }

    @Test
    void isNamedOnHome() {
        proposeAndDispute(BEFORE_THE_MEETING);
        signIn(world.vendorController());
        open("");

        assertThat(shown()).contains("Have a committee decide on the statement for January 2025");
    }

    private String pdf() {
        var bytes = Acting.as(
                world.manager(),
                () -> context.getBean(StatementDocuments.class)
                        .pdf(story.engagement(), JANUARY, TestTexts.INDIAN)
                        .content());
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void proposeAndDispute(Instant moment) {
        PortalClock.at(moment, () -> {
            story.as(world.manager(), () -> {
                settlement.prepare(story.engagement(), JANUARY);
                settlement.propose(story.engagement(), JANUARY);
            });
            story.as(
                    world.vendorController(),
                    () -> disputes.dispute(
                            story.engagement(),
                            JANUARY,
                            new NewDispute(LineKey.credit("close"), new BigDecimal("-10000"), "The storm")));
        });
    }

    private void refuses(CurrentUser user, UUID decision, String rule) {
        Acting.as(user);
        var seen = statementQueries.statement(story.engagement(), JANUARY).seen();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> byDecision.approve(story.engagement(), JANUARY, seen, decision))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
        Acting.asNobody();
    }

    private UUID decision() {
        return Acting.as(
                world.manager(),
                () -> context.getBean(WaiverService.class).decisions(story.engagement()).stream()
                        .findFirst()
                        .map(CommitteeDecision::id)
                        .orElseGet(UUID::randomUUID));
    }

    private void approve(CurrentUser user) {
        story.as(
                user,
                () -> settlement.approve(
                        story.engagement(),
                        JANUARY,
                        statementQueries.statement(story.engagement(), JANUARY).seen()));
    }

    private MonthlyStatement statement(CurrentUser user) {
        return Acting.as(user, () -> statementQueries.statement(story.engagement(), JANUARY));
    }

    private String page() {
        return "engagement/" + story.engagement().value() + "/settlement/2025-01";
    }

    @SuppressWarnings("unchecked")
    private static Select<YearMonth> approves() {
        return (Select<YearMonth>)
                _find(Select.class, spec -> spec.withLabel("What it approves")).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static void choose() {
        var field = (Select<CommitteeDecision>)
                _get(Select.class, spec -> spec.withLabel("Decision that approves the statement"));
        field.setValue(field.getListDataView().getItem(0));
    }
}
