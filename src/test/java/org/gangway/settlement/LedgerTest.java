package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.document.CsvStyle;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.language.TestTexts;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.document.LedgerDocuments;
import org.gangway.settlement.ledger.LedgerEntry;
import org.gangway.settlement.ledger.LedgerKind;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.settlement.statement.NewWaiver;
import org.gangway.settlement.statement.StatementState;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** January: the close misses its minimum, which costs 28,800 of a fee of 400,000. */
@ModuleTest
@UseCase("UC-12")
class LedgerTest {

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
    LedgerService ledger;

    @Autowired
    WaiverService waivers;

    @Autowired
    LedgerDocuments documents;

    @Autowired
    LogService log;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void propose() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        story.report(JANUARY, "94", "99");
        Acting.as(world.manager());
        settlement.prepare(story.engagement(), JANUARY);
        settlement.propose(story.engagement(), JANUARY);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void isEmptyUntilBothAgree() {
        approveAs(world.controller());

        assertThat(ledger.entries(story.engagement())).isEmpty();
    }

    @Test
    void booksEachLineThatBothAgreedOn() {
        agree();

        assertThat(ledger.entries(story.engagement())).singleElement().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo(1);
            assertThat(entry.kind()).isEqualTo(LedgerKind.CREDIT);
            assertThat(entry.line()).isEqualTo(CREDIT);
            assertThat(entry.amount()).isEqualTo(kroner("-28800.00"));
            assertThat(entry.balance()).isEqualTo(kroner("-28800.00"));
            assertThat(entry.held()).isEqualTo(kroner("0.00"));
            assertThat(entry.bookedBy()).isEqualTo("Anil Joshi");
        });
    }

    @Test
    void holdsWhatIsDisputedAndPaysTheRest() {
        dispute("-10000");
        agree();

        assertThat(statementQueries.statement(story.engagement(), JANUARY).state())
                .isEqualTo(StatementState.DISPUTED);
        assertThat(balance())
                .containsEntry(LedgerAccount.OPEN, kroner("-10000.00"))
                .containsEntry(LedgerAccount.HELD, kroner("-18800.00"))
                .containsEntry(LedgerAccount.CREDITS, kroner("28800.00"));

        ledger.putOnPaper(story.engagement(), JANUARY, "CN-1");
        ledger.pay(story.engagement(), JANUARY, "Bank 17");
        assertThat(balance())
                .containsEntry(LedgerAccount.PAID, kroner("-10000.00"))
                .containsEntry(LedgerAccount.HELD, kroner("-18800.00"))
                .doesNotContainKeys(LedgerAccount.OPEN, LedgerAccount.INVOICED);
    }

    @Test
    void booksASettledDisputeByItself() {
        dispute("-10000");
        agree();

        disputes.concede(story.engagement(), JANUARY, CREDIT, new BigDecimal("-20000"), "Half of it was ours.");
        story.as(world.lead(), () -> disputes.acceptConcession(story.engagement(), JANUARY, CREDIT));

        var statement = statementQueries.statement(story.engagement(), JANUARY);
        assertThat(statement.state()).isEqualTo(StatementState.AGREED);
        assertThat(statement.amounts().agreed()).isEqualTo(kroner("-20000.00"));
        assertThat(balance())
                .containsEntry(LedgerAccount.OPEN, kroner("-20000.00"))
                .containsEntry(LedgerAccount.DISPUTES, kroner("-8800.00"))
                .doesNotContainKey(LedgerAccount.HELD);
        assertThat(ledger.entries(story.engagement()))
                .extracting(LedgerEntry::kind)
                .containsExactly(LedgerKind.CREDIT, LedgerKind.HELD, LedgerKind.DISPUTE_SETTLED);
    }

    @Test
    void movesOnToPaperAndPayment() {
        agree();

        ledger.putOnPaper(story.engagement(), JANUARY, " CN-2025-1 ");
        assertThat(statementQueries.statement(story.engagement(), JANUARY).state())
                .isEqualTo(StatementState.APPLIED);
        refuses("settlement.nothing-open", () -> ledger.putOnPaper(story.engagement(), JANUARY, "CN-2"));
        ledger.pay(story.engagement(), JANUARY, "Bank 17");

        assertThat(statementQueries.statement(story.engagement(), JANUARY).state())
                .isEqualTo(StatementState.SETTLED);
        var last = ledger.entries(story.engagement()).getLast();
        assertThat(last.kind()).isEqualTo(LedgerKind.PAYMENT);
        assertThat(last.balance()).isEqualTo(kroner("0.00"));
        assertThat(ledger.entries(story.engagement()).get(1).kind()).isEqualTo(LedgerKind.CREDIT_NOTE);
        assertThat(ledger.entries(story.engagement()).get(1).reference()).isEqualTo("CN-2025-1");
    }

    @Test
    void isOpenAgainWhenMoreIsOnPaperThanWasOwedInTheEnd() {
        agree();
        ledger.putOnPaper(story.engagement(), JANUARY, "CN-1");
        waive("800");
        ledger.pay(story.engagement(), JANUARY, "Bank 17");

        assertThat(state()).isEqualTo(StatementState.AGREED);
        assertThat(balance()).containsEntry(LedgerAccount.OPEN, kroner("800.00"));

        ledger.putOnPaper(story.engagement(), JANUARY, "BI-1");
        assertThat(state()).isEqualTo(StatementState.APPLIED);
        ledger.pay(story.engagement(), JANUARY, "Bank 18");
        assertThat(state()).isEqualTo(StatementState.SETTLED);
    }

    @Test
    void isSettledWhenTheRestIsConcededAfterTheUndisputedPartWasPaid() {
        dispute("-10000");
        agree();
        ledger.putOnPaper(story.engagement(), JANUARY, "CN-1");
        ledger.pay(story.engagement(), JANUARY, "Bank 17");
        assertThat(state()).isEqualTo(StatementState.DISPUTED);

        disputes.concede(story.engagement(), JANUARY, CREDIT, new BigDecimal("-10000"), "Right.");

        assertThat(state()).isEqualTo(StatementState.SETTLED);
    }

    @Test
    void isSettledWhenAllOfItIsWaived() {
        agree();

        waive("28800");

        assertThat(state()).isEqualTo(StatementState.SETTLED);
    }

    @Test
    void isSettledWhenNothingChangesTheFee() {
        var february = JANUARY.plusMonths(1);
        agree();
        story.report(february, "98", "99");
        settlement.prepare(story.engagement(), february);
        settlement.propose(story.engagement(), february);
        approve(february, world.controller());
        approve(february, world.vendorController());

        var statement = statementQueries.statement(story.engagement(), february);
        assertThat(statement.amounts().change()).isEqualTo(kroner("0.00"));
        assertThat(statement.state()).isEqualTo(StatementState.SETTLED);
    }

    private StatementState state() {
        return statementQueries.statement(story.engagement(), JANUARY).state();
    }

    private void waive(String amount) {
        waivers.waive(story.engagement(), JANUARY, new NewWaiver(CREDIT, new BigDecimal(amount), "Storm.", null));
    }

    @Test
    void letsTheClientWaiveACreditInPart() {
        agree();

        waivers.waive(
                story.engagement(),
                JANUARY,
                new NewWaiver(CREDIT, new BigDecimal("8800"), "Steering committee, 12 February: storm.", null));

        assertThat(waivers.waivable(story.engagement(), JANUARY).get(CREDIT)).isEqualTo(kroner("20000.00"));
        var entry = ledger.entries(story.engagement()).getLast();
        assertThat(entry.kind()).isEqualTo(LedgerKind.WAIVER);
        assertThat(entry.amount()).isEqualTo(kroner("8800.00"));
        assertThat(entry.balance()).isEqualTo(kroner("-20000.00"));
        assertThat(entry.words()).isEqualTo("Steering committee, 12 February: storm.");
        assertThat(entry.bookedBy()).isEqualTo("Karen Holm");
        assertThat(log.ofEngagement(story.engagement().value(), PageRequest.of(0, 5)))
                .extracting(AuditEntry::action)
                .contains("settlement.waived");
        refuses(
                "settlement.waiver-above-credit",
                () -> waivers.waive(
                        story.engagement(),
                        JANUARY,
                        new NewWaiver(CREDIT, new BigDecimal("20000.01"), "Too much", null)));
    }

    @Test
    void leavesWaivingToTheClient() {
        agree();
        Acting.as(world.lead());

        refuses(
                "settlement.client-waives",
                () -> waivers.waive(
                        story.engagement(), JANUARY, new NewWaiver(CREDIT, BigDecimal.ONE, "Please", null)));
    }

    /** Whatever the parties claim, concede and waive, the ledger says what their statements say. */
    @Test
    void alwaysSaysWhatTheStatementsSay() {
        var dice = new Random(20_261_122);
        var month = JANUARY;
        for (var i = 0; i < 8; i++) {
            if (i > 0) {
                story.report(month, dice.nextBoolean() ? "94" : "99", dice.nextBoolean() ? "90" : "99.8");
                settlement.prepare(story.engagement(), month);
                settlement.propose(story.engagement(), month);
            }
            live(month, dice);
            compare();
            month = month.plusMonths(1);
        }
    }

    private void live(YearMonth month, Random dice) {
        var statement = statementQueries.statement(story.engagement(), month);
        var line = statement
                .content()
                .lines()
                .get(dice.nextInt(statement.content().lines().size()));
        var disputed = line.amount().isNegative();
        if (disputed) {
            var claimed = BigDecimal.valueOf(-dice.nextInt(30_000));
            story.as(
                    world.lead(),
                    () -> disputes.dispute(
                            story.engagement(), month, new NewDispute(line.key(), claimed, "Not ours.")));
        }
        approve(month, world.vendorController());
        approve(month, world.controller());
        compare();
        if (disputed && dice.nextBoolean()) {
            var open = statementQueries
                    .statement(story.engagement(), month)
                    .disputes()
                    .open()
                    .getFirst();
            var middle = open.computed().add(open.claimed().amount()).divide(BigDecimal.TWO);
            disputes.concede(story.engagement(), month, line.key(), middle, "Half.");
            story.as(world.lead(), () -> disputes.acceptConcession(story.engagement(), month, line.key()));
        }
        var most = waivers.waivable(story.engagement(), month).getOrDefault(line.key(), kroner("0.00"));
        if (!most.isZero() && dice.nextBoolean()) {
            waivers.waive(story.engagement(), month, new NewWaiver(line.key(), most.amount(), "Goodwill", null));
        }
    }

    private void compare() {
        var nothing = kroner("0.00");
        var entries = ledger.entries(story.engagement());
        var agreed = nothing;
        var held = nothing;
        for (var row : statementQueries.statements(story.engagement())) {
            var statement = statementQueries.statement(story.engagement(), row.month());
            if (statement.isFrozen()) {
                agreed = agreed.plus(statement.amounts().agreed());
                held = held.plus(statement.amounts().held());
                assertThat(statement
                                .amounts()
                                .agreed()
                                .plus(statement.amounts().held())
                                .minus(statement.amounts().conceded()))
                        .isEqualTo(statement.amounts().change());
            }
        }
        var waived = sum(entries, LedgerAccount.WAIVERS).negated();
        var owed = sum(entries, LedgerAccount.OPEN)
                .plus(sum(entries, LedgerAccount.INVOICED))
                .plus(sum(entries, LedgerAccount.PAID));
        assertThat(owed).isEqualTo(agreed.plus(waived));
        assertThat(sum(entries, LedgerAccount.HELD)).isEqualTo(held);
        entries.forEach(entry -> assertThat(entry.postings().values().stream().reduce(nothing, Money::plus))
                .isEqualTo(nothing));
    }

    private static Money sum(List<LedgerEntry> entries, LedgerAccount account) {
        return entries.stream().map(entry -> entry.on(account)).reduce(kroner("0.00"), Money::plus);
    }

    @Test
    void refusesWhatDoesNotBalanceAndEveryChange() throws SQLException {
        agree();
        var insert =
                "insert into ledger_transaction (id, engagement_id, number, kind, statement_id, month, name, words,"
                        + " currency, booked_at) select '%1$s', engagement_id, 99, 'PAYMENT', id, month, '', '', 'DKK', now()"
                        + " from monthly_statement where engagement_id = '"
                        + story.engagement().value() + "';"
                        + " insert into ledger_posting values ('%1$s', 'OPEN', 5), ('%1$s', 'PAID', %2$s)";
        try (var app = connect(true)) {
            refusesSql(app, insert.formatted(UUID.randomUUID(), "-4"), "do not balance");
            refusesSql(app, "update ledger_posting set amount = 1", "permission denied");
            refusesSql(app, "delete from ledger_transaction", "permission denied");
        }
        try (var owner = connect(false)) {
            refusesSql(owner, "update ledger_transaction set words = 'x'", "stays as it is");
            refusesSql(owner, "delete from ledger_posting", "stays as it is");
        }
    }

    /**
     * 28,800 computed, 20,000 agreed for the statement as a whole; by the corrected figures nothing was due. The ledger ends at
     * nothing, not at 8,800 in favour of the vendor.
     */
    @Test
    void endsAtNothingWhenAStatementSettledAsAWholeWasNeverDue() {
        var claim = new NewDispute(LineKey.WHOLE, new BigDecimal("-20000"), "Some of it was on your side.");
        story.as(world.lead(), () -> disputes.dispute(story.engagement(), JANUARY, claim));
        agree();
        disputes.concede(story.engagement(), JANUARY, LineKey.WHOLE, new BigDecimal("-20000"), "So it was.");
        assertThat(balance()).containsEntry(LedgerAccount.OPEN, kroner("-20000.00"));
        assertThat(waivers.waivable(story.engagement(), JANUARY)).isEqualTo(Map.of(CREDIT, kroner("20000.00")));

        story.correct(JANUARY, SettlementFixtures.CLOSE, "98");
        story.report(JANUARY.plusMonths(1), "99", "99");
        settlement.prepare(story.engagement(), JANUARY.plusMonths(1));
        settlement.propose(story.engagement(), JANUARY.plusMonths(1));
        approve(JANUARY.plusMonths(1), world.controller());
        approve(JANUARY.plusMonths(1), world.vendorController());

        var entries = ledger.entries(story.engagement());
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == LedgerKind.ADJUSTMENT)
                .extracting(LedgerEntry::amount)
                .containsExactly(kroner("28800.00"), kroner("-8800.00"));
        assertThat(entries.getLast().balance()).isEqualTo(kroner("0.00"));
        assertThat(entries.getLast().held()).isEqualTo(kroner("0.00"));
        assertThat(waivers.waivable(story.engagement(), JANUARY)).isEmpty();
    }

    @Test
    void isTakenHomeAsAFile() {
        agree();

        var csv = new String(
                documents
                        .csv(story.engagement(), CsvStyle.NEUTRAL, TestTexts.DANISH)
                        .content(),
                StandardCharsets.UTF_8);
        var workbook = documents.workbook(story.engagement(), TestTexts.DANISH);

        assertThat(csv).contains("Type", "Bod for Close tasks on time", "-28800.00");
        assertThat(workbook.name().value()).isEqualTo("Afregningsbog Month-end close.xlsx");
        assertThat(workbook.content()).startsWith('P', 'K');
    }

    private Map<LedgerAccount, Money> balance() {
        return ledger.balance(story.engagement(), JANUARY);
    }

    private void dispute(String claimed) {
        story.as(
                world.lead(),
                () -> disputes.dispute(
                        story.engagement(),
                        JANUARY,
                        new NewDispute(CREDIT, new BigDecimal(claimed), "Two tasks were late on your side.")));
    }

    private void agree() {
        approveAs(world.controller());
        approveAs(world.vendorController());
    }

    private void approveAs(CurrentUser user) {
        approve(JANUARY, user);
    }

    private void approve(YearMonth month, CurrentUser user) {
        story.as(
                user,
                () -> settlement.approve(
                        story.engagement(),
                        month,
                        statementQueries.statement(story.engagement(), month).seen()));
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

    private Connection connect(boolean asApp) throws SQLException {
        var login = asApp ? TestDatabase.app() : TestDatabase.owner();
        var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        try (var actAs = connection.prepareStatement(
                "select set_config('gangway.party', ?, false), set_config('gangway.whole_company', 'on', false)")) {
            actAs.setString(1, world.client().value().toString());
            actAs.execute();
        }
        return connection;
    }
}
