package org.gangway.settlement.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.ENGAGEMENT;
import static org.gangway.settlement.correction.SettlementFixtures.approval;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;
import static org.gangway.settlement.correction.SettlementFixtures.proposal;
import static org.gangway.settlement.correction.SettlementFixtures.result;
import static org.gangway.settlement.correction.SettlementFixtures.terms;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangway.audit.AuditLog;
import org.gangway.identity.Side;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.EarnBackLine;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.language.TestTexts;
import org.gangway.language.Text;
import org.gangway.settlement.correction.MonthResult;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.preparation.KeptChanges;
import org.gangway.settlement.preparation.MonthPreparation;
import org.gangway.settlement.preparation.Recomputation;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.KeptStatements;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.SettlementAnnouncer;
import org.gangway.settlement.statement.SettlementLog;
import org.gangway.settlement.statement.TriggerNews;
import org.junit.jupiter.api.Test;

/** Fee 400,000; a miss of the close costs 28,800, one of the accuracy 19,200, together at most 40,000. */
class AdjustmentTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private final Map<YearMonth, List<MonthResult>> results = new HashMap<>();
    private final Map<YearMonth, Map<LineKey, BigDecimal>> waivers = new HashMap<>();
    private final KeptStatements statements = new KeptStatements();
    private final KeptChanges changes = new KeptChanges();

    private MonthCircumstances besides = MonthCircumstances.NONE;

    private final MonthPreparation monthPreparation = new MonthPreparation(
            (_, month) -> List.of(terms(month)),
            (_, month, _) -> results.getOrDefault(month, List.of()),
            statements,
            changes,
            _ -> waivers,
            (_, _, _, _) -> besides);

    @Test
    void leavesAgreedMonthsAloneWithoutCorrections() {
        agreed(JANUARY, "94", "99");

        assertThat(settled(FEBRUARY, "99", "99").adjustments()).isEmpty();
    }

    @Test
    void givesBackInTheNextMonthWhatCorrectedFiguresDoNotOwe() {
        agreed(JANUARY, "94", "99");
        correct(JANUARY, "98", "99");

        var february = settled(FEBRUARY, "99", "99");

        assertThat(february.adjustments()).singleElement().satisfies(adjustment -> {
            assertThat(adjustment.month()).isEqualTo(JANUARY);
            assertThat(adjustment.line()).isEqualTo(LineKey.credit(CLOSE));
            assertThat(adjustment.before()).isEqualTo(kroner("-28800.00"));
            assertThat(adjustment.after()).isEqualTo(kroner("0.00"));
        });
        assertThat(february.net()).isEqualTo(kroner("428800.00"));
    }

    @Test
    void saysWhyInBothLanguages() {
        agreed(JANUARY, "94", "99");
        correct(JANUARY, "98", "99");

        var why = settled(FEBRUARY, "99", "99").adjustments().getFirst().explanation();

        assertThat(TestTexts.texts().say(Text.step(why), TestTexts.DANISH))
                .contains("Close tasks on time", "januar 2026", "i stedet for");
        assertThat(why.because()).hasSize(1);
    }

    @Test
    void takesTheDifferenceUpOnce() {
        agreed(JANUARY, "94", "99");
        correct(JANUARY, "98", "99");
        agreed(FEBRUARY, "99", "99");

        assertThat(settled(MARCH, "99", "99").adjustments()).isEmpty();
    }

    @Test
    void takesOnlyTheRestUpWhenCorrectedTwice() {
        agreed(JANUARY, "94", "99");
        correct(JANUARY, "98", "99");
        agreed(FEBRUARY, "99", "99");
        correct(JANUARY, "98", "90");

        var march = settled(MARCH, "99", "99");

        assertThat(march.adjustments())
                .extracting(Adjustment::line, Adjustment::before, Adjustment::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        LineKey.credit(ACCURACY), kroner("0.00"), kroner("-19200.00")));
    }

    @Test
    void explainsEachLineWhereTheCapMoves() {
        agreed(JANUARY, "90", "90");
        correct(JANUARY, "98", "90");

        var february = settled(FEBRUARY, "99", "99");

        assertThat(february.adjustments()).extracting(Adjustment::line).contains(LineKey.credit(CLOSE));
        assertThat(february.adjusted()).as("40,000 was given, 19,200 is due").isEqualTo(kroner("20800.00"));
    }

    @Test
    void givesNothingBackThatWasWaived() {
        agreed(JANUARY, "94", "99");
        waivers.put(JANUARY, Map.of(LineKey.credit(CLOSE), new BigDecimal("28800")));
        correct(JANUARY, "98", "99");

        assertThat(settled(FEBRUARY, "99", "99").adjustments()).isEmpty();
    }

    @Test
    void givesBackWhatADisputeLeft() {
        var january = statement(JANUARY, "94", "99");
        january.propose(proposal());
        january.dispute(SettlementFixtures.disputeBy(Side.VENDOR));
        january.concede(LineKey.credit(CLOSE), Side.CLIENT, SettlementFixtures.position("-10000.00"));
        approve(january);
        correct(JANUARY, "98", "99");

        assertThat(settled(FEBRUARY, "99", "99").adjusted()).isEqualTo(kroner("10000.00"));
    }

    @Test
    void correctsWhatLaterMonthsEarnedBackOfIt() {
        agreed(JANUARY, "94", "99");
        agreed(FEBRUARY, "99", "99");
        var march = agreed(MARCH, "99", "99");
        assertThat(march.content().settled().statement().earnBacks())
                .extracting(EarnBackLine::amount)
                .containsExactly(kroner("28800.00"));
        correct(JANUARY, "98", "99");

        var april = settled(APRIL, "99", "99");

        assertThat(april.adjusted()).as("it was given back already").isEqualTo(kroner("0.00"));
        assertThat(april.adjustments())
                .extracting(Adjustment::month, Adjustment::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(JANUARY, kroner("28800.00")),
                        org.assertj.core.groups.Tuple.tuple(MARCH, kroner("-28800.00")));
    }

    @Test
    void looksBackAtCorrectedOutcomesAndAtWhatIsGivenInTheEnd() {
        agreed(JANUARY, "94", "99");
        correct(JANUARY, "98", "99");

        var past = monthPreparation.before(ENGAGEMENT, FEBRUARY).history().of(CLOSE);

        assertThat(past).extracting(EarlierResult::outcome).containsExactly(org.gangway.measure.Attainment.MET);
        assertThat(past).extracting(EarlierResult::credit).containsExactly(kroner("0.00"));
    }

    @Test
    void takesUpAllChangesAtOnceAndOnce() {
        agreed(JANUARY, "94", "99");
        agreed(FEBRUARY, "94", "99");
        var march = statement(MARCH, "99", "99");
        correct(JANUARY, "98", "99");
        correct(FEBRUARY, "98", "99");
        var recomputation = new Recomputation(
                statements,
                monthPreparation,
                changes,
                new SettlementAnnouncer(
                        new SettlementLog(mock(AuditLog.class)), new TriggerNews(event -> {}), event -> {}));

        recomputation.followChanges(ENGAGEMENT);
        var once = march.content().sha256();
        recomputation.followChanges(ENGAGEMENT);

        assertThat(march.amounts().adjustments()).isEqualTo(kroner("57600.00"));
        assertThat(march.content().sha256()).isEqualTo(once);
        assertThat(changes.unfollowed(ENGAGEMENT)).isEmpty();
    }

    /** A credit of 28,800; the client agrees to 20,000 for the statement as a whole: 8,800 are given up. */
    private void agreedAsAWhole() {
        var january = statement(JANUARY, "94", "99");
        january.propose(proposal());
        var whole = new StatementLine(LineKey.WHOLE, "", null, kroner("-28800.00"), null);
        january.dispute(Dispute.open(Side.VENDOR, whole, SettlementFixtures.position("-20000.00")));
        january.concede(LineKey.WHOLE, Side.CLIENT, SettlementFixtures.position("-20000.00"));
        approve(january);
    }

    /** Nothing was due after all: 20,000 come back, not 28,800. */
    @Test
    void givesBackNoMoreThanWasGivenWhenAStatementWasSettledAsAWhole() {
        agreedAsAWhole();
        correct(JANUARY, "98", "99");

        var february = settled(FEBRUARY, "99", "99");

        assertThat(february.adjustments())
                .extracting(Adjustment::line, Adjustment::before, Adjustment::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LineKey.credit(CLOSE), kroner("-28800.00"), kroner("0.00")),
                        org.assertj.core.groups.Tuple.tuple(LineKey.WHOLE, kroner("8800.00"), kroner("0.00")));
        assertThat(february.adjusted()).isEqualTo(kroner("20000.00"));
        assertThat(StatementJson.read(StatementJson.write(february))).isEqualTo(february);
        assertThat(TestTexts.texts()
                        .say(Text.step(february.adjustments().getLast().explanation()), TestTexts.DANISH))
                .contains("januar 2026", "som helhed");
    }

    /** The accuracy failed, not the close: 19,200 are due, and 8,800 of the 28,800 were given up: 800 come back. */
    @Test
    void keepsWhatWasGivenUpOfTheWholeAsFarAsTheCorrectionDoesNotGiveItBack() {
        agreedAsAWhole();
        correct(JANUARY, "98", "90");

        assertThat(settled(FEBRUARY, "99", "99").adjusted()).isEqualTo(kroner("800.00"));
    }

    /** Both failed, 40,000 by the cap: what was given up stays given up, 11,200 more are due. */
    @Test
    void keepsAllThatWasGivenUpOfTheWholeWhenMoreIsDue() {
        agreedAsAWhole();
        correct(JANUARY, "94", "90");

        assertThat(settled(FEBRUARY, "99", "99").adjusted()).isEqualTo(kroner("-11200.00"));
    }

    @Test
    void takesUpOnceWhatWasGivenUpOfTheWhole() {
        agreedAsAWhole();
        correct(JANUARY, "98", "99");
        agreed(FEBRUARY, "99", "99");
        assertThat(settled(MARCH, "99", "99").adjustments()).isEmpty();

        correct(JANUARY, "94", "99");

        assertThat(settled(MARCH, "99", "99").adjusted()).as("as it was").isEqualTo(kroner("-20000.00"));
    }

    @Test
    void survivesItsJson() {
        agreed(JANUARY, "94", "99");
        correct(JANUARY, "98", "99");
        var february = settled(FEBRUARY, "99", "99");

        assertThat(StatementJson.read(StatementJson.write(february))).isEqualTo(february);
        assertThat(StatementJson.write(settled(FEBRUARY, "99", "99"))).isEqualTo(StatementJson.write(february));
    }

    @Test
    void settlesSixtyMonthsInStepWithTheirNumber() {
        var month = YearMonth.of(2020, 1);
        for (var i = 0; i < 60; i++) {
            agreed(month.plusMonths(i), i % 7 == 0 ? "94" : "99", "99");
        }
        correct(month, "98", "99");

        var started = System.nanoTime();
        var next = settled(month.plusMonths(60), "99", "99");

        assertThat(next.adjusted()).isNotNull();
        assertThat(java.time.Duration.ofNanos(System.nanoTime() - started)).isLessThan(java.time.Duration.ofSeconds(5));
    }

    private void correct(YearMonth month, String close, String accuracy) {
        results.put(month, List.of(result(CLOSE, close), result(ACCURACY, accuracy)));
        changes.mark(ENGAGEMENT, month);
    }

    private SettledMonth settled(YearMonth month, String close, String accuracy) {
        results.put(month, List.of(result(CLOSE, close), result(ACCURACY, accuracy)));
        return monthPreparation.settle(ENGAGEMENT, month);
    }

    private MonthlyStatement statement(YearMonth month, String close, String accuracy) {
        return statements.save(MonthlyStatement.prepare(settled(month, close, accuracy)));
    }

    private MonthlyStatement agreed(YearMonth month, String close, String accuracy) {
        var statement = statement(month, close, accuracy);
        statement.propose(proposal());
        return approve(statement);
    }

    private static MonthlyStatement approve(MonthlyStatement statement) {
        statement.approve(Side.CLIENT, approval("Karen Holm"));
        statement.approve(Side.VENDOR, approval("Anil Joshi"));
        return statement;
    }
}
