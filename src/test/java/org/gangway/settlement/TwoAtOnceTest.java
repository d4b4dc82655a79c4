package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.settlement.statement.NewWaiver;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.Overlap;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Two people of an engagement at the same moment: the second one begins while the transaction of the first is not
 * committed. January owes the client 28,800.
 */
@ModuleTest
@UseCase("UC-12")
@Timeout(60)
class TwoAtOnceTest {

    private static final LineKey CREDIT = LineKey.credit(SettlementFixtures.CLOSE);

    @Autowired
    ApplicationContext application;

    @Autowired
    PlatformTransactionManager transactions;

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
    void waiveTheSameCreditOnce() {
        agree();

        var second = atOnce(world.manager(), () -> waive("28800"), world.controller(), () -> waive("28800"));

        refused("settlement.waiver-above-credit", second);
        assertThat(balance(LedgerAccount.WAIVERS)).isEqualTo(kroner("-28800.00"));
        assertThat(balance(LedgerAccount.OPEN)).isEqualTo(kroner("0.00"));
    }

    @Test
    void registerOnePayment() {
        dispute("-10000");
        agree();
        ledger.putOnPaper(story.engagement(), JANUARY, "CN-1");

        var second = atOnce(world.manager(), this::pay, world.controller(), this::pay);

        refused("settlement.nothing-invoiced", second);
        assertThat(balance(LedgerAccount.PAID)).isEqualTo(kroner("-10000.00"));
        assertThat(balance(LedgerAccount.INVOICED)).isEqualTo(kroner("0.00"));
    }

    @Test
    void endADisputeOnce() {
        dispute("-10000");
        agree();

        var second = atOnce(
                world.manager(),
                () -> disputes.concede(story.engagement(), JANUARY, CREDIT, new BigDecimal("-10000"), "Right."),
                world.lead(),
                () -> disputes.withdraw(story.engagement(), JANUARY, CREDIT));

        refused("settlement.nothing-disputed", second);
        assertThat(balance(LedgerAccount.OPEN)).isEqualTo(kroner("-10000.00"));
        assertThat(balance(LedgerAccount.HELD)).isEqualTo(kroner("0.00"));
    }

    @Test
    void approveForTheSamePartyOnce() {
        var second = atOnce(world.controller(), this::approve, world.manager(), this::approve);

        assertThat(second).isInstanceOf(RuleViolation.class);
        approveAs(world.vendorController());
        assertThat(ledger.entries(story.engagement())).hasSize(1);
    }

    /** Whatever the portal forgets: a second payment of the same amount is not committed. */
    @Test
    void cannotPayTwiceInTheDatabaseEither() throws SQLException {
        agree();
        ledger.putOnPaper(story.engagement(), JANUARY, "CN-1");
        pay();

        try (var owner = connect();
                var statement = owner.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(payment("28800")))
                    .withMessageContaining("moves something else than what is INVOICED");
        }
    }

    private String payment(String amount) {
        var id = UUID.randomUUID();
        return "insert into ledger_transaction (id, engagement_id, number, kind, statement_id, month, name, words,"
                + " currency, booked_at) select '" + id + "', engagement_id, 99, 'PAYMENT', id, month, '', '', 'DKK',"
                + " now() from monthly_statement where engagement_id = '"
                + story.engagement().value() + "'; insert into ledger_posting values ('" + id + "', 'INVOICED', "
                + amount + "), ('" + id + "', 'PAID', -" + amount + ")";
    }

    private @Nullable Throwable atOnce(CurrentUser one, Runnable first, CurrentUser other, Runnable second) {
        var failure = new Overlap(transactions, story.engagement().value()).of(one, first, other, second);
        Acting.as(world.manager());
        return failure;
    }

    private static java.sql.Connection connect() throws SQLException {
        var login = TestDatabase.owner();
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    private static void refused(String rule, @Nullable Throwable second) {
        assertThat(second)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    private org.gangway.shared.Money balance(LedgerAccount account) {
        return ledger.balance(story.engagement(), JANUARY).getOrDefault(account, kroner("0.00"));
    }

    private void waive(String amount) {
        waivers.waive(story.engagement(), JANUARY, new NewWaiver(CREDIT, new BigDecimal(amount), "Storm.", null));
    }

    private void pay() {
        ledger.pay(story.engagement(), JANUARY, "Bank 17");
    }

    private void approve() {
        settlement.approve(
                story.engagement(),
                JANUARY,
                statementQueries.statement(story.engagement(), JANUARY).seen());
    }

    private void dispute(String claimed) {
        var claim = new NewDispute(CREDIT, new BigDecimal(claimed), "Two tasks were late on your side.");
        story.as(world.lead(), () -> disputes.dispute(story.engagement(), JANUARY, claim));
    }

    private void agree() {
        approveAs(world.controller());
        approveAs(world.vendorController());
    }

    private void approveAs(CurrentUser user) {
        story.as(user, this::approve);
    }
}
