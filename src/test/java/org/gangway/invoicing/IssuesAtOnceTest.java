package org.gangway.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.math.BigDecimal;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.party.InvoicingService;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.WaiverService;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.settlement.statement.NewWaiver;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.Overlap;
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

/** Two people at the same moment, one of whom issues: what is open leaves the ledger once. */
@ModuleTest
@UseCase("UC-15")
@Timeout(60)
class IssuesAtOnceTest {

    private static final LineKey CREDIT = LineKey.credit(SettlementFixtures.CLOSE);

    @Autowired
    ApplicationContext application;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SettlementService settlement;

    @Autowired
    LedgerService ledger;

    @Autowired
    WaiverService waivers;

    @Autowired
    NoteService notes;

    @Autowired
    InvoicingService invoicing;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void agree() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        story.report(JANUARY, "94", "99");
        story.agree(JANUARY);
        NoteStory.describe(story, invoicing);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void putOnPaperByHandOrAsANoteButNotBoth() {
        var second = atOnce(
                world.controller(),
                () -> ledger.putOnPaper(story.engagement(), JANUARY, "CN-1"),
                world.lead(),
                this::issue);

        refused("invoicing.note-nothing", second);
        assertThat(balance(LedgerAccount.INVOICED)).isEqualTo(kroner("-28800.00"));
    }

    @Test
    void issueOneNote() {
        var second = atOnce(world.lead(), this::issue, world.vendorController(), this::issue);

        assertThat(second).isNull();
        assertThat(notes.standing(story.engagement(), JANUARY).issued()).hasSize(1);
        assertThat(balance(LedgerAccount.INVOICED)).isEqualTo(kroner("-28800.00"));
    }

    @Test
    void issueWhatAWaiverOfTheSameMomentLeft() {
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

    private @Nullable Throwable atOnce(CurrentUser one, Runnable first, CurrentUser other, Runnable second) {
        var failure = new Overlap(transactions, story.engagement().value()).of(one, first, other, second);
        Acting.as(world.manager());
        return failure;
    }

    private static void refused(String rule, @Nullable Throwable second) {
        assertThat(second)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    private Money balance(LedgerAccount account) {
        return ledger.balance(story.engagement(), JANUARY).getOrDefault(account, kroner("0.00"));
    }

    private void waive(String amount) {
        waivers.waive(story.engagement(), JANUARY, new NewWaiver(CREDIT, new BigDecimal(amount), "Storm.", null));
    }

    private void issue() {
        notes.issue(story.engagement(), JANUARY, TaxTreatment.REVERSE_CHARGE);
    }
}
