package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.incentive.fee.BandReading;
import org.gangway.incentive.fee.ChangeWithinMonth;
import org.gangway.incentive.fee.CountedVolume;
import org.gangway.incentive.fee.FeeIndex;
import org.gangway.incentive.fee.FeeMinimum;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.incentive.fee.IndexComparison;
import org.gangway.incentive.fee.MinimumCovers;
import org.gangway.incentive.fee.MonthFee;
import org.gangway.incentive.fee.PriceBand;
import org.gangway.incentive.fee.StepRounding;
import org.gangway.incentive.fee.UnitFee;
import org.gangway.incentive.partmonth.CountedDays;
import org.gangway.incentive.partmonth.PartMonth;
import org.gangway.incentive.partmonth.SplitMonth;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.PenaltyKind;
import org.gangway.incentive.terms.AtTermEnd;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.LevelClass;
import org.gangway.incentive.terms.LevelPhase;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.RoundingMoment;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.shared.Explanation;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every step that a calculation can take can be said with the facts that it carries. */
class IncentiveTextsTest {

    private static final YearMonth BASE = YearMonth.of(2025, 10);
    private static final List<Explanation> FEES = fees();
    private static final List<Explanation> MANY_STEPS = manySteps();

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void sayEveryStepWithItsFacts(String language) {
        var texts = texts(language);

        for (var step : MANY_STEPS) {
            var pattern = texts.getProperty("explain." + step.rule());
            assertThat(pattern).as(step.rule()).isNotNull();
            assertThat(arguments(pattern)).as(step.rule()).isSubsetOf(known(step));
        }
    }

    @Test
    void askForTheSameFactsInBothLanguages() {
        var english = texts("en");
        var danish = texts("da");

        assertThat(danish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(arguments(danish.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void nameEveryConstantThatPeopleSee() {
        var texts = texts("en").stringPropertyNames();

        for (var type : List.of(
                AtTermEnd.class,
                PercentageBasis.class,
                BonusGate.class,
                CutReason.class,
                DayCount.class,
                UnusableFigureTreatment.class,
                LevelClass.class,
                LevelPhase.class,
                CountedMisses.class,
                PenaltyKind.class,
                RepeatTiming.class,
                RoundingMoment.class)) {
            for (var constant : type.getEnumConstants()) {
                assertThat(texts).contains("enum." + type.getSimpleName() + "." + constant);
            }
        }
    }

    @Test
    void leaveNoStepUntried() {
        var said = new TreeSet<String>();
        MANY_STEPS.forEach(step -> said.add("explain." + step.rule()));

        var keys = new TreeSet<>(texts("en").stringPropertyNames());
        keys.removeIf(key -> !key.startsWith("explain."));
        keys.removeIf(key -> key.matches("explain[.]incentive-(trigger|ratchet)-.*")); // they have a test of their own
        keys.removeAll(said);

        assertThat(keys).isEmpty();
    }

    private static List<Explanation> manySteps() {
        var worst = IncentiveFixtures.demo().serviceLevels().stream()
                .map(level -> IncentiveFixtures.result(level.serviceLevel(), "90"))
                .toArray(LevelResult[]::new);
        var random = IntStream.range(0, 400)
                .boxed()
                .flatMap(seed -> Stream.of(RoundingMoment.values())
                        .map(moment -> RandomMonth.of(new Random(seed), moment)
                                .settle()
                                .explanation()));
        var split = IntStream.range(0, 50)
                .mapToObj(AnyMonth::of)
                .map(month -> SplitMonth.settle(List.of(
                                new PartMonth(Period.of(IncentiveFixtures.MARCH), month.schedule(), month.input())))
                        .statement()
                        .explanation());
        var counted = IntStream.range(0, 50)
                .mapToObj(AnyMonth::of)
                .map(month -> SplitMonth.settle(List.of(new PartMonth(
                                Period.of(IncentiveFixtures.MARCH),
                                month.schedule(),
                                month.input(),
                                new CountedDays(21, 22, ChangeWithinMonth.BY_WORKING_DAYS_OF_BOTH))))
                        .statement()
                        .explanation());
        var demo = IncentiveFixtures.settle(IncentiveFixtures.demo(), "1250000", worst);
        var any = IntStream.range(0, 1500)
                .mapToObj(seed -> AnyMonth.of(seed, seed % 2 == 0 ? RepeatTiming.AFTER_CAPS : RepeatTiming.BEFORE_CAPS)
                        .settle()
                        .explanation());
        return Stream.of(random, any, split, counted, FEES.stream(), Stream.of(demo.explanation()))
                .flatMap(steps -> steps)
                .flatMap(Explained::all)
                .toList();
    }

    private static List<Explanation> fees() {
        var prices = List.of(
                new PriceBand(BigDecimal.TEN, new BigDecimal("18.005")), new PriceBand(null, new BigDecimal("12.75")));
        var unit = new UnitFee(
                "invoice",
                "invoices",
                CountedVolume.ALL,
                new StepRounding(BigDecimal.TEN, RoundingMode.UP),
                BandReading.MARGINAL,
                prices);
        return Stream.of(MinimumCovers.values())
                .map(covers -> new FeeMinimum(IncentiveFixtures.kroner("60000"), covers))
                .map(minimum -> FeeRules.USUAL.withUnits(List.of(unit), minimum))
                .map(rules -> rules.with(new FeeIndex("Consumer prices", BASE)))
                .flatMap(rules -> new MonthFee(
                                IncentiveFixtures.kroner("20000"),
                                rules,
                                List.of(new BigDecimal(2001)),
                                List.of(new IndexComparison(
                                        BASE.plusMonths(15),
                                        BASE,
                                        new BigDecimal("118.4"),
                                        BASE.plusYears(1),
                                        new BigDecimal("121.9"))))
                        .parts().stream())
                .toList();
    }

    private static Set<String> known(Explanation step) {
        var known = new HashSet<>(step.facts().keySet());
        if (step.result() != null) {
            known.addAll(Set.of("unrounded", "result"));
        }
        return known;
    }

    private static Set<String> arguments(String message) {
        var pattern = new MessagePattern(message);
        var names = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("translations", language, "incentive.properties"))) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
