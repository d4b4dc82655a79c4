package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementFixtures.kroner;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.gangway.identity.Acting;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.InvoicingService;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
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
import org.springframework.transaction.support.TransactionTemplate;

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
    DisputeService disputes;

    @Autowired
    LedgerService ledger;

    @Autowired
    NoteService notes;

    @Autowired
    InvoicingService invoicing;

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
    void putOnPaperByHandOrAsANoteButNotBoth() {
        agree();
        NoteStory.describe(story, invoicing);

        var second = atOnce(
                world.controller(),
                () -> ledger.putOnPaper(story.engagement(), JANUARY, "CN-1"),
                world.lead(),
                this::issue);

        refused("settlement.note-nothing", second);
        assertThat(balance(LedgerAccount.INVOICED)).isEqualTo(kroner("-28800.00"));
    }

    @Test
    void issueOneNote() {
        agree();
        NoteStory.describe(story, invoicing);

        var second = atOnce(world.lead(), this::issue, world.vendorController(), this::issue);

        assertThat(second).isNull();
        assertThat(notes.standing(story.engagement(), JANUARY).issued()).hasSize(1);
        assertThat(balance(LedgerAccount.INVOICED)).isEqualTo(kroner("-28800.00"));
    }

    @Test
    void issueWhatAWaiverOfTheSameMomentLeft() {
        agree();
        NoteStory.describe(story, invoicing);

        var second = atOnce(world.manager(), () -> waive("8800"), world.lead(), this::issue);

        assertThat(second).isNull();
        assertThat(notes.standing(story.engagement(), JANUARY)
                        .issued()
                        .getFirst()
                        .note()
                        .total())
                .isEqualTo(kroner("20000.00"));
        assertThat(balance(LedgerAccount.INVOICED)).isEqualTo(kroner("-20000.00"));
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

    /** What the second one was told, who began before the first one's transaction ended. */
    private @Nullable Throwable atOnce(CurrentUser one, Runnable first, CurrentUser other, Runnable second) {
        var told = new AtomicReference<@Nullable Throwable>();
        var behind = new CompletableFuture<Void>();
        Acting.as(one);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            first.run();
            Thread.ofPlatform().start(() -> behind(other, second, told, behind));
            waitUntilItWaits(behind);
        });
        behind.orTimeout(20, TimeUnit.SECONDS).join();
        Acting.as(world.manager());
        return told.get();
    }

    private static void behind(
            CurrentUser user, Runnable deed, AtomicReference<@Nullable Throwable> told, CompletableFuture<Void> done) {
        Acting.as(user);
        try {
            deed.run();
        } catch (RuntimeException refused) {
            told.set(refused);
        } finally {
            Acting.asNobody();
            done.complete(null);
        }
    }

    private void waitUntilItWaits(CompletableFuture<Void> done) {
        try (var owner = connect();
                var waiting =
                        owner.prepareStatement("select 1 from pg_locks where locktype = 'advisory' and not granted"
                                + " and (classid::bigint << 32 | objid::bigint) = hashtextextended(?, 0)")) {
            waiting.setString(1, story.engagement().value().toString());
            var queued = false;
            while (!queued && !done.isDone()) {
                queued = waiting.executeQuery().next();
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (SQLException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
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
        ledger.waive(story.engagement(), JANUARY, new NewWaiver(CREDIT, new BigDecimal(amount), "Storm.", null));
    }

    private void pay() {
        ledger.pay(story.engagement(), JANUARY, "Bank 17");
    }

    private void issue() {
        notes.issue(story.engagement(), JANUARY, TaxTreatment.REVERSE_CHARGE);
    }

    private void approve() {
        settlement.approve(
                story.engagement(),
                JANUARY,
                settlement.statement(story.engagement(), JANUARY).seen());
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
