package org.gangway.agreement.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.ui.LoggedWords;
import org.gangway.incentive.AnySchedule;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.LumpSum;
import org.gangway.incentive.terms.PointsConversion;
import org.gangway.incentive.terms.RatchetDriver;
import org.gangway.incentive.terms.RatchetTerms;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.ReviewSchedule;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.json.Unwritten;
import org.gangway.language.TestTexts;
import org.gangway.measure.Aggregation;
import org.gangway.measure.Direction;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.LowVolumeRule;
import org.gangway.measure.MeasuringWindow;
import org.gangway.measure.MeasuringWindowTerms;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.shared.Constant;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

/** Whatever terms can say, the log says it in words. */
class TermFactsTest {

    private static final List<Class<?>> RULES = List.of(
            BonusRule.class,
            CommonCauseRule.class,
            CreditCap.class,
            CreditRule.class,
            DefaultRule.class,
            DelayCredit.class,
            EarnBackRule.class,
            LowVolumeRule.class,
            LumpSum.class,
            MeasuringWindow.class,
            PointsConversion.class,
            RatchetDriver.class,
            RepeatRule.class,
            TriggerPattern.class,
            TriggerScope.class);

    @Test
    void areWordsForEveryKindOfRule() {
        var faults = new TreeSet<String>();
        var said = new TreeSet<String>();

        terms().forEach(term -> {
            var facts = TermFacts.of(term);
            constants(facts, said);
            faults.addAll(LoggedWords.faults("agreement.term-offered", Map.of(), facts));
        });

        assertThat(faults).isEmpty();
        assertThat(said)
                .containsAll(RULES.stream()
                        .flatMap(type -> Arrays.stream(type.getPermittedSubclasses())
                                .filter(kind -> !kind.isAnnotationPresent(Unwritten.class))
                                .map(kind -> type.getSimpleName() + "." + kind.getSimpleName()))
                        .toList());
    }

    @Test
    void tellOneKindOfCreditFromAnother() {
        var level = AgreementFixtures.share(AgreementFixtures.closeOnTime("98", "95"), "100");

        assertThat(lines(level)).contains("the whole allocation");
        assertThat(lines(withCredit(level, new CreditRule.LinearShortfall())))
                .contains("in proportion to the shortfall");
    }

    @Test
    void nameServiceLevelsAsPeopleDo() {
        var schedule = schedule(AgreementFixtures.share(AgreementFixtures.closeOnTime("98", "95"), "100"));
        var cause = schedule.further().withCauses(new CommonCauseRule.OneCredit(List.of("close")));

        assertThat(LoggedWords.lines(TermFacts.of(new IncentiveTerms(schedule.with(cause))), TestTexts.INDIAN))
                .contains("Always given: Close tasks on time");
    }

    @Test
    void leaveOutTheSegmentOfAllReceivables() {
        assertThat(TermFacts.of(AgreementFixtures.closeOnTime("98", "95"))).doesNotContainKey("segment");
        assertThat(TermFacts.of(level(EvaluationTerms.USUAL, ReceivablesSegment.of("Norway"), null)))
                .containsKey("segment");
    }

    /** Also where no term of these tests has a value for it. */
    @Test
    void haveALabelForEveryName() {
        assertThat(TermFactNames.all())
                .isNotEmpty()
                .filteredOn(name -> !LoggedWords.hasLabel(name))
                .isEmpty();
    }

    private static String lines(LevelIncentive level) {
        return LoggedWords.lines(TermFacts.of(new IncentiveTerms(schedule(level))), TestTexts.INDIAN);
    }

    private static IncentiveSchedule schedule(LevelIncentive level) {
        return AgreementFixtures.schedule(level).schedule();
    }

    private static LevelIncentive withCredit(LevelIncentive level, CreditRule credit) {
        return new LevelIncentive(
                level.serviceLevel(),
                level.name(),
                level.better(),
                level.allocation(),
                level.defaultRule(),
                credit,
                level.bonus(),
                level.earnBack());
    }

    private static Stream<TermValue> terms() {
        var generated = Stream.iterate(1L, seed -> seed + 1)
                .limit(300)
                .map(AnySchedule::of)
                .map(IncentiveTerms::new);
        return Stream.of(generated, Stream.of(triggers()), levels().stream(), Stream.of(new SettlementTerms(5, 2)))
                .flatMap(terms -> terms);
    }

    private static IncentiveTerms triggers() {
        var schedule = schedule(AgreementFixtures.share(AgreementFixtures.closeOnTime("98", "95"), "100"));
        var share = Percentage.of("12.5");
        var patterns = List.of(
                new TriggerPattern.InARow(2, CountedMisses.ANY_MISS),
                new TriggerPattern.TimesInWindow(3, 6, CountedMisses.BELOW_MINIMUM),
                new TriggerPattern.ShareOfMeasurements(share, 6, CountedMisses.ABOVE_MINIMUM),
                new TriggerPattern.AverageWorse(new BigDecimal("95.5"), Direction.HIGHER, 3),
                new TriggerPattern.CreditSum(Money.of("100000.00", "DKK"), 12),
                new TriggerPattern.CreditShare(share, 12),
                new TriggerPattern.CreditMonths(share, 2, 6),
                new TriggerPattern.DaysLate(30));
        var scopes = List.of(
                new TriggerScope.OneLevel("close"), new TriggerScope.AnyLevel(), new TriggerScope.WholeAgreement());
        var triggers = new ArrayList<Trigger>();
        for (int i = 0; i < patterns.size(); i++) {
            var kind = List.of(TriggerKind.values()).get(i % TriggerKind.values().length);
            triggers.add(
                    new Trigger("t" + i, "Failure " + i, kind, scopes.get(i % scopes.size()), patterns.get(i), 30));
        }
        return new IncentiveTerms(schedule.with(schedule.further().withTriggers(triggers)));
    }

    private static List<TermValue> levels() {
        var levels = new ArrayList<TermValue>();
        Stream.of(
                        new MeasuringWindow.Month(),
                        new MeasuringWindow.Quarter(1),
                        new MeasuringWindow.RollingMonths(3),
                        new MeasuringWindow.YearToDate(1),
                        new MeasuringWindow.WithMonthBefore())
                .map(window -> new MeasuringWindowTerms(window, Aggregation.MEAN))
                .forEach(window -> levels.add(
                        level(evaluation(window, new LowVolumeRule.ReportOnly()), ReceivablesSegment.ALL, null)));
        Stream.of(new LowVolumeRule.PoolMonths(3), new LowVolumeRule.CarryLast(3))
                .forEach(rule -> levels.add(
                        level(evaluation(MeasuringWindowTerms.MONTHLY, rule), ReceivablesSegment.of("Norway"), null)));
        Stream.of(new RatchetDriver.BestOf(3, 12), new RatchetDriver.MeanOf(12, 6))
                .map(driver -> new RatchetTerms(
                        Direction.HIGHER, new BigDecimal("100"), Percentage.of("10"), driver, false, 2))
                .map(ratchet -> new ContinuousImprovement(ratchet, new ReviewSchedule(YearMonth.of(2027, 1), 12)))
                .forEach(improvement -> levels.add(level(EvaluationTerms.USUAL, ReceivablesSegment.ALL, improvement)));
        return levels;
    }

    private static EvaluationTerms evaluation(MeasuringWindowTerms window, LowVolumeRule rule) {
        var usual = EvaluationTerms.USUAL;
        return new EvaluationTerms(
                usual.measured(),
                window,
                usual.allowance(),
                rule,
                usual.lateReport(),
                usual.percentile(),
                usual.shortCalls(),
                usual.trimmed(),
                usual.untilAgreed());
    }

    private static ServiceLevelTerms level(
            EvaluationTerms evaluation,
            ReceivablesSegment segment,
            @org.jspecify.annotations.Nullable ContinuousImprovement improvement) {
        var usual = AgreementFixtures.closeOnTime("98", "95");
        return new ServiceLevelTerms(
                usual.id(),
                usual.name(),
                usual.metric(),
                usual.levels(),
                usual.rounding(),
                usual.volume(),
                usual.reportingDueBusinessDays(),
                usual.reportingCalendars(),
                segment,
                evaluation,
                improvement);
    }

    private static void constants(Object fact, Set<String> found) {
        switch (fact) {
            case Constant constant -> found.add(constant.type() + "." + constant.name());
            case Map<?, ?> facts -> facts.values().forEach(one -> constants(one, found));
            case Collection<?> facts -> facts.forEach(one -> constants(one, found));
            default -> {}
        }
    }
}
