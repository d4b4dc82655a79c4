package org.gangway.settlement.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.DisputeService;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.event.AnswerDueSoon;
import org.gangway.settlement.event.StatementAgreed;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.preparation.ChangedMonths;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.settlement.statement.Proposal;
import org.gangway.settlement.statement.SettlementLock;
import org.gangway.settlement.statement.StatementState;
import org.gangway.settlement.statement.StatementTask;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A client in Aarhus and a vendor in Pune; three working days to answer, a reminder one day before the last. */
@ModuleTest
@RecordApplicationEvents
@UseCase("UC-10")
class DeemedAgreementTest {

    /** Wednesday; Thursday to Monday are closed in Aarhus for Easter, so the last day is Thursday 24 April. */
    private static final Instant BEFORE_EASTER = Instant.parse("2025-04-16T08:00:00Z");

    /** Thursday; Monday is Republic Day in Pune, so the last day is Wednesday 28 January. */
    private static final Instant BEFORE_REPUBLIC_DAY = Instant.parse("2026-01-22T08:00:00Z");

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
    DeemedAgreement silence;

    @Autowired
    SettlementLock settlementLock;

    @Autowired
    ChangedMonths changed;

    @Autowired
    MonthlyStatements statements;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    LogService log;

    @Autowired
    ApplicationEvents events;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void signTerms() {
        world = World.create();
        story = SettlementStory.withTimeToAnswer(application, world, new SettlementTerms(3, 1));
        story.report(JANUARY, "94", "99");
        Acting.as(world.manager());
        settlement.prepare(story.engagement(), JANUARY);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void waitsOutTheDanishHolidays() {
        propose(BEFORE_EASTER);
        assertThat(keptProposal().answerBy()).isEqualTo(LocalDate.of(2025, 4, 24));

        round("2025-04-24T21:59:59Z");
        assertThat(kept().state()).isEqualTo(StatementState.PROPOSED);
        round("2025-04-24T22:00:00Z");

        assertThat(kept().state()).isEqualTo(StatementState.AGREED);
        assertThat(kept().approval(Side.CLIENT).orElseThrow().isDeemed()).isTrue();
        assertThat(kept().approval(Side.VENDOR).orElseThrow().isDeemed()).isTrue();
    }

    @Test
    void waitsOutTheIndianHoliday() {
        propose(BEFORE_REPUBLIC_DAY);

        assertThat(keptProposal().answerBy()).isEqualTo(LocalDate.of(2026, 1, 28));
        round("2026-01-28T22:59:59Z");
        assertThat(kept().state()).isEqualTo(StatementState.PROPOSED);
        round("2026-01-28T23:00:00Z");
        assertThat(kept().state()).isEqualTo(StatementState.AGREED);
    }

    @Test
    void takesOnlyTheSilentToAgreeAndBooksOnce() {
        propose(BEFORE_EASTER);
        approveAsController();

        round("2025-04-25T08:00:00Z");
        round("2025-04-25T08:10:00Z");

        assertThat(kept().approval(Side.CLIENT).orElseThrow().name()).contains("Lise Vang");
        assertThat(kept().approval(Side.VENDOR).orElseThrow().isDeemed()).isTrue();
        assertThat(ledger.entries(story.engagement())).singleElement().satisfies(entry -> {
            assertThat(entry.amount()).isEqualTo(kroner("-28800.00"));
            assertThat(entry.bookedBy()).isNull();
        });
        assertThat(log.ofEngagement(story.engagement().value(), PageRequest.of(0, 50)))
                .extracting(AuditEntry::action)
                .containsOnlyOnce("settlement.deemed-agreed");
        assertThat(events.stream(StatementAgreed.class))
                .containsExactly(new StatementAgreed(story.engagement(), JANUARY));
    }

    @Test
    void remindsOnceBeforeTheLastDay() {
        propose(BEFORE_EASTER);

        round("2025-04-22T18:29:59Z");
        assertThat(events.stream(AnswerDueSoon.class)).isEmpty();
        round("2025-04-22T18:30:00Z");
        round("2025-04-23T08:00:00Z");

        assertThat(events.stream(AnswerDueSoon.class))
                .containsExactly(new AnswerDueSoon(
                        story.engagement(),
                        "Month-end close",
                        JANUARY,
                        List.of(world.client(), world.vendor()),
                        world.manager().id(),
                        LocalDate.of(2025, 4, 24)));
        assertThat(Acting.as(world.vendorController(), () -> statementQueries.tasks(PageRequest.of(0, 5))))
                .singleElement()
                .extracting(StatementTask::statement)
                .satisfies(waiting -> {
                    assertThat(waiting.answerBy()).isEqualTo(LocalDate.of(2025, 4, 24));
                    assertThat(waiting.remindedAt()).isEqualTo(Instant.parse("2025-04-22T18:30:00Z"));
                });
    }

    @Test
    void remindsOnlyThePartyThatIsSilent() {
        propose(BEFORE_EASTER);
        approveAsController();

        round("2025-04-22T18:30:00Z");

        assertThat(events.stream(AnswerDueSoon.class))
                .singleElement()
                .satisfies(due -> assertThat(due.silent()).containsExactly(world.vendor()));
    }

    /** Now is long after Easter 2025. */
    @Test
    void agreesWhenSomebodyOpensTheStatement() {
        propose(BEFORE_EASTER);

        var opened = statementQueries.statement(story.engagement(), JANUARY);

        assertThat(opened.state()).isEqualTo(StatementState.AGREED);
    }

    /** Opening a page is nobody's agreement. */
    @Test
    void putsSilenceInNobodysName() {
        propose(BEFORE_EASTER);

        statementQueries.statement(story.engagement(), JANUARY);

        assertThat(ledger.entries(story.engagement()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.bookedBy()).isNull());
        assertThat(log.ofEngagement(story.engagement().value(), PageRequest.of(0, 50)))
                .filteredOn(entry -> entry.action().equals("settlement.deemed-agreed"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.userName()).isNotEqualTo("Karen Holm"));
    }

    @Test
    void takesNoDisputeAfterTheLastDay() {
        propose(BEFORE_EASTER);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(this::dispute)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("settlement.agreed-never-changes"));
    }

    @Test
    void stopsTheClockWhileALineIsDisputed() {
        propose(BEFORE_EASTER);
        at("2025-04-22T08:00:00Z", this::dispute);

        round("2025-05-30T08:00:00Z");
        assertThat(kept().state()).isEqualTo(StatementState.DISPUTED);

        at(
                "2025-06-02T08:00:00Z",
                () -> disputes.withdraw(story.engagement(), JANUARY, LineKey.credit(SettlementFixtures.CLOSE)));
        assertThat(keptProposal().answerBy())
                .as("three days from Monday 2 June; the 5th is Constitution Day in Denmark, no public holiday")
                .isEqualTo(LocalDate.of(2025, 6, 5));
    }

    @Test
    void startsAgainWhenFiguresChange() {
        propose(BEFORE_EASTER);
        story.correct(JANUARY, SettlementFixtures.CLOSE, "98");

        round("2025-05-30T08:00:00Z");

        assertThat(kept().state()).isEqualTo(StatementState.DRAFT);
        assertThat(kept().proposal()).isEmpty();
    }

    /** Waiting would never end where it is the same person's page that asks. */
    @Test
    void leavesItToTheNextRoundWhileSomebodySettles() {
        propose(BEFORE_EASTER);

        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            settlementLock.take(story.engagement());
            round("2025-04-25T08:00:00Z");
        });
        assertThat(kept().state()).isEqualTo(StatementState.PROPOSED);
        round("2025-04-25T08:10:00Z");

        assertThat(kept().state()).isEqualTo(StatementState.AGREED);
    }

    /** Silence is looked for in one transaction, and decided in another. */
    @Test
    void looksOnceMoreForChangedFiguresBeforeItDecides() {
        propose(BEFORE_EASTER);
        var now = Instant.parse("2025-04-25T08:00:00Z");
        var id = kept().id().value();
        assertThat(statements.isSilent(id, now)).isTrue();

        changed.mark(story.engagement(), JANUARY);

        assertThat(statements.isSilent(id, now)).isFalse();
    }

    private void propose(Instant when) {
        PortalClock.at(when, () -> settlement.propose(story.engagement(), JANUARY));
    }

    private void dispute() {
        disputes.dispute(
                story.engagement(),
                JANUARY,
                new NewDispute(LineKey.credit(SettlementFixtures.CLOSE), new BigDecimal("-35000"), "It was worse."));
    }

    private void approveAsController() {
        PortalClock.at(
                BEFORE_EASTER.plusSeconds(60),
                () -> story.as(
                        world.controller(), () -> settlement.approve(story.engagement(), JANUARY, kept().seen())));
    }

    private static void at(String moment, Runnable action) {
        PortalClock.at(Instant.parse(moment), action);
    }

    private void round(String moment) {
        var user = SecurityContextHolder.getContext();
        Acting.asNobody();
        at(moment, silence::round);
        SecurityContextHolder.setContext(user);
    }

    /** At the time of the proposal, when silence is none yet. */
    private MonthlyStatement kept() {
        var found = new AtomicReference<MonthlyStatement>();
        PortalClock.at(BEFORE_EASTER, () -> found.set(statementQueries.statement(story.engagement(), JANUARY)));
        return found.get();
    }

    private Proposal keptProposal() {
        return kept().proposal().orElseThrow();
    }
}
