package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.database.DatabaseLogin;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.language.TestTexts;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.document.StatementDocuments;
import org.gangway.settlement.event.DisputeOpened;
import org.gangway.settlement.event.StatementAgreed;
import org.gangway.settlement.event.StatementProposed;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.settlement.statement.StatementState;
import org.gangway.settlement.statement.StatementSummary;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ModuleTest
@RecordApplicationEvents
class SettlementServiceTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final LineKey CREDIT = LineKey.credit(SettlementFixtures.CLOSE);

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    StatementQueries statementQueries;

    @Autowired
    DisputeService disputes;

    @Autowired
    StatementDocuments documents;

    @Autowired
    LogService log;

    @Autowired
    ApplicationEvents events;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void signTerms() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        story.report(JANUARY, "94", "99");
        Acting.as(world.manager());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void settlesAMonthThatBothApprove() {
        settlement.prepare(story.engagement(), JANUARY);
        settlement.propose(story.engagement(), JANUARY);
        approveAs(world.vendorController());
        approveAs(world.controller());

        var statement = statementQueries.statement(story.engagement(), JANUARY);
        assertThat(statement.state()).isEqualTo(StatementState.AGREED);
        assertThat(statement.amounts().credits()).isEqualTo(kroner("28800"));
        assertThat(statement.amounts().net()).isEqualTo(kroner("371200"));
        assertThat(statement.approval(Side.CLIENT).orElseThrow().name()).contains("Lise Vang");
        assertThat(statement.content().settled().replayed())
                .isEqualTo(statement.content().settled().statement());
        assertThat(events.stream(StatementProposed.class))
                .containsExactly(new StatementProposed(story.engagement(), JANUARY));
        assertThat(events.stream(StatementAgreed.class))
                .containsExactly(new StatementAgreed(story.engagement(), JANUARY));
    }

    @Test
    void listsMonthsNewestFirst() {
        story.report(FEBRUARY, "99", "99");
        settlement.prepare(story.engagement(), JANUARY);
        settlement.propose(story.engagement(), JANUARY);
        approveAs(world.vendorController());
        settlement.prepare(story.engagement(), FEBRUARY);

        var list = statementQueries.statements(story.engagement());

        assertThat(list).extracting(StatementSummary::month).containsExactly(FEBRUARY, JANUARY);
        assertThat(list).extracting(StatementSummary::vendorApprover).containsExactly(null, "Anil Joshi");
        assertThat(list.getLast().amounts().net()).isEqualTo(kroner("371200"));
        assertThat(statementQueries.nextMonth(story.engagement())).isEqualTo(FEBRUARY.plusMonths(1));
    }

    @Test
    void returnsACreditOfAnEarlierStatement() {
        settlement.prepare(story.engagement(), JANUARY);
        story.report(FEBRUARY, "99", "99");
        settlement.prepare(story.engagement(), FEBRUARY);
        var march = FEBRUARY.plusMonths(1);
        story.report(march, "99", "99");

        var statement = settlement.prepare(story.engagement(), march);

        assertThat(statement.amounts().earnedBack()).isEqualTo(kroner("28800"));
        assertThat(statement.amounts().net()).isEqualTo(kroner("428800"));
    }

    @Test
    void saysWhichFiguresAreMissing() {
        settlement.prepare(story.engagement(), JANUARY);
        story.correct(FEBRUARY, SettlementFixtures.CLOSE, "99");

        refuses("settlement.figures-missing", () -> settlement.prepare(story.engagement(), FEBRUARY));
    }

    @Test
    void settlesMonthsInOrder() {
        story.report(FEBRUARY, "99", "99");

        refuses("settlement.not-next-month", () -> settlement.prepare(story.engagement(), FEBRUARY));
    }

    @Test
    void followsCorrectedFiguresUntilBothHaveApproved() {
        settlement.prepare(story.engagement(), JANUARY);
        settlement.propose(story.engagement(), JANUARY);
        approveAs(world.vendorController());

        story.correct(JANUARY, SettlementFixtures.CLOSE, "98");

        var statement = statementQueries.statement(story.engagement(), JANUARY);
        assertThat(statement.state()).isEqualTo(StatementState.DRAFT);
        assertThat(statement.approval(Side.VENDOR)).isEmpty();
        assertThat(statement.amounts().net()).isEqualTo(kroner("400000"));
    }

    @Test
    void leavesAnAgreedStatementAloneWhenFiguresChange() {
        agree();
        var before = statementQueries
                .statement(story.engagement(), JANUARY)
                .content()
                .json();

        story.correct(JANUARY, SettlementFixtures.CLOSE, "98");

        assertThat(statementQueries
                        .statement(story.engagement(), JANUARY)
                        .content()
                        .json())
                .isEqualTo(before);
        refuses("settlement.agreed-never-changes", () -> settlement.prepare(story.engagement(), JANUARY));
    }

    @Test
    void refusesApprovalOfWhatWasNotSeen() {
        settlement.prepare(story.engagement(), JANUARY);
        settlement.propose(story.engagement(), JANUARY);

        refuses("settlement.changed-since-seen", () -> settlement.approve(story.engagement(), JANUARY, "0".repeat(64)));
    }

    @Test
    void keepsADisputeUntilItsPartyWithdrawsIt() {
        settlement.prepare(story.engagement(), JANUARY);
        settlement.propose(story.engagement(), JANUARY);
        story.as(
                world.lead(),
                () -> disputes.dispute(
                        story.engagement(),
                        JANUARY,
                        new NewDispute(CREDIT, BigDecimal.ZERO, " Two tasks were late on your side. ")));

        refuses("settlement.dispute-of-other-party", () -> disputes.withdraw(story.engagement(), JANUARY, CREDIT));
        story.as(world.vendorController(), () -> disputes.withdraw(story.engagement(), JANUARY, CREDIT));

        var dispute = statementQueries
                .statement(story.engagement(), JANUARY)
                .disputes()
                .all()
                .getFirst();
        assertThat(dispute.claimed().words()).isEqualTo("Two tasks were late on your side.");
        assertThat(dispute.settled().byName()).isEqualTo("Anil Joshi");
        assertThat(dispute.isWithdrawn()).isTrue();
        assertThat(events.stream(DisputeOpened.class))
                .containsExactly(new DisputeOpened(story.engagement(), JANUARY, "Two tasks were late on your side."));
    }

    @Test
    void writesEveryStepIntoTheLog() {
        agree();

        assertThat(log.ofEngagement(story.engagement().value(), PageRequest.of(0, 50)))
                .extracting(AuditEntry::action)
                .filteredOn(action -> action.startsWith("settlement."))
                .containsExactly(
                        "settlement.approved", "settlement.approved", "settlement.proposed", "settlement.prepared");
    }

    @Test
    void isNoBusinessOfMembersAndAuditors() {
        for (var user : List.of(world.clientMember(), world.auditor(), world.vendorMember())) {
            Acting.as(user);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> settlement.prepare(story.engagement(), JANUARY));
        }
    }

    @Test
    void hidesEverythingFromAnotherVendor() {
        agree();
        Acting.as(world.otherLead());
        var id = story.engagement();

        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> statementQueries.statements(id),
                () -> statementQueries.statement(id, JANUARY),
                () -> statementQueries.nextMonth(id),
                () -> settlement.prepare(id, JANUARY),
                () -> settlement.propose(id, JANUARY),
                () -> settlement.approve(id, JANUARY, ""),
                () -> disputes.dispute(id, JANUARY, new NewDispute(CREDIT, BigDecimal.ZERO, "No")),
                () -> disputes.withdraw(id, JANUARY, CREDIT),
                () -> documents.pdf(id, JANUARY, TestTexts.DANISH),
                () -> documents.workbook(id, JANUARY, TestTexts.DANISH))) {
            assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(attempt);
        }
    }

    @Test
    void showsRowsToTheTwoPartiesOnly() throws SQLException {
        dispute();

        assertThat(rowsSeenBy(world.vendor())).isEqualTo(2);
        assertThat(rowsSeenBy(world.client())).isEqualTo(2);
        assertThat(rowsSeenBy(world.otherVendor())).isZero();
    }

    @Test
    void lastsInTheDatabaseOnceAgreed() throws SQLException {
        agree();

        try (var app = connect(TestDatabase.app(), world.client())) {
            refusesSql(app, "update monthly_statement set net = net, fee = fee + 0", "never changes");
            refusesSql(app, "update monthly_statement set state = 'DRAFT', client_approved_at = null", "never changes");
            refusesSql(app, "delete from monthly_statement", "permission denied");
            refusesSql(
                    app,
                    "insert into statement_dispute (statement_id, position, side, opened_by, opened_by_name, opened_at, reason,"
                            + " line, computed, claimed)"
                            + " select id, 9, 'CLIENT', id, 'x', now(), 'x', 'WHOLE', 1, 0 from monthly_statement",
                    "never changes");
        }
        try (var owner = connect(TestDatabase.owner(), world.client())) {
            var mine = " where engagement_id = '" + story.engagement().value() + "'";
            refusesSql(owner, "update monthly_statement set content = content" + mine, "never changes");
            refusesSql(owner, "delete from monthly_statement" + mine, "never changes");
        }
    }

    @Test
    void printsInTheReadersLanguage() {
        settlement.prepare(story.engagement(), JANUARY);

        var pdf = documents.pdf(story.engagement(), JANUARY, TestTexts.DANISH);
        var workbook = documents.workbook(story.engagement(), JANUARY, TestTexts.INDIAN);

        assertThat(pdf.name().value()).isEqualTo("Opgørelse 2025-01 Month-end close.pdf");
        assertThat(pdf.content()).startsWith('%', 'P', 'D', 'F');
        assertThat(workbook.name().value()).isEqualTo("Statement 2025-01 Month-end close.xlsx");
        assertThat(workbook.content()).startsWith('P', 'K');
    }

    private void agree() {
        settlement.prepare(story.engagement(), JANUARY);
        settlement.propose(story.engagement(), JANUARY);
        approveAs(world.vendorController());
        approveAs(world.controller());
    }

    private void dispute() {
        settlement.prepare(story.engagement(), JANUARY);
        settlement.propose(story.engagement(), JANUARY);
        disputes.dispute(story.engagement(), JANUARY, new NewDispute(CREDIT, BigDecimal.ZERO, "Wrong month."));
    }

    private void approveAs(org.gangway.identity.CurrentUser user) {
        story.as(
                user,
                () -> settlement.approve(
                        story.engagement(),
                        JANUARY,
                        statementQueries.statement(story.engagement(), JANUARY).seen()));
    }

    private static void refuses(String rule, ThrowingCallable attempt) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(attempt)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    private static void refusesSql(Connection connection, String sql, String message) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(sql))
                    .withMessageContaining(message);
        }
    }

    private long rowsSeenBy(PartyId party) throws SQLException {
        try (var connection = connect(TestDatabase.app(), party);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select (select count(*) from monthly_statement)"
                        + " + (select count(*) from statement_dispute)")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect(DatabaseLogin login, PartyId party) throws SQLException {
        var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        try (var actAs = connection.prepareStatement(
                "select set_config('gangway.party', ?, false), set_config('gangway.whole_company', 'on', false)")) {
            actAs.setString(1, party.value().toString());
            actAs.execute();
        }
        return connection;
    }
}
