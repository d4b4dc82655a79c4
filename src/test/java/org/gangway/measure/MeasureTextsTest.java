package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.classfile.constantpool.StringEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gangway.measure.receivables.LowSalesMonth;
import org.gangway.measure.receivables.MonthEnd;
import org.gangway.measure.receivables.ReceivablesAnalysis;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.shared.Constant;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTextsTest {

    private static final Set<Class<?>> FACTS = Set.of(
            BigDecimal.class,
            Integer.class,
            String.class,
            YearMonth.class,
            LocalDate.class,
            Money.class,
            Percentage.class);

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void nameEveryMetricAndChoice(String language) {
        var texts = texts(language).stringPropertyNames();

        var choices = Stream.of(
                        Metric.values(),
                        Attainment.values(),
                        Unit.values(),
                        Direction.values(),
                        FigureForm.values(),
                        FigureOrigin.values(),
                        CountedUnit.values(),
                        NoFigureReason.values(),
                        PercentileMethod.values(),
                        Aggregation.values(),
                        LateDayCounting.values(),
                        ExcludedTime.values(),
                        LateReportTreatment.values(),
                        Bound.values(),
                        MinimumVolume.LowVolumeMonths.values())
                .flatMap(Arrays::stream)
                .map(choice -> "enum." + ((Enum<?>) choice).getDeclaringClass().getSimpleName() + "." + choice);
        var metrics = Stream.of(Metric.values())
                .flatMap(metric -> Stream.of(
                        Stream.of(metric.descriptionKey(), metric.formulaKey(), metric.numeratorKey()),
                        metric.denominatorKey().stream()))
                .flatMap(key -> key);

        assertThat(texts).containsAll(Stream.concat(choices, metrics).toList());
    }

    @Test
    void sayEveryStepWithTheFactsThatItHas() {
        var english = texts("en");

        for (var step : assessments()
                .flatMap(figureAssessment -> steps(figureAssessment.explanation()).stream())
                .toList()) {
            var said = english.getProperty("explain." + step.rule());
            var facts = new TreeSet<>(step.facts().keySet());
            facts.addAll(step.result() == null ? List.of() : List.of("unrounded", "result"));

            assertThat(said).as(step.rule()).isNotNull();
            assertThat(facts).as(step.rule()).containsAll(arguments(said, Locale.ENGLISH));
            assertThat(step.facts().values())
                    .as(step.rule())
                    .allMatch(fact -> fact instanceof Constant || FACTS.contains(fact.getClass()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void sayEveryBrokenRule(String language) throws Exception {
        var rules = ByteCode.types().stream()
                .flatMap(type -> ByteCode.entries(type, StringEntry.class))
                .map(StringEntry::stringValue)
                .filter(text -> text.matches("measure\\.[a-z-]+"))
                .toList();

        assertThat(rules).hasSizeGreaterThan(10);
        assertThat(texts(language).stringPropertyNames()).containsAll(rules);
    }

    @Test
    void haveTheSameKeysAndArgumentsInBothLanguages() {
        var english = texts("en");
        var danish = texts("da");

        assertThat(danish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(arguments(danish.getProperty(key), Locale.of("da")))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key), Locale.ENGLISH));
        }
    }

    /** Every way a figure of every metric can be evaluated, and real ledgers with everything in them. */
    static Stream<FigureAssessment> assessments() {
        var all = new ArrayList<FigureAssessment>();
        for (var metric : Metric.values()) {
            for (var rounding : List.of(FigureRounding.shown(2), new FigureRounding(0, RoundingMode.DOWN, true))) {
                var comparison =
                        new Comparison(metric, AgreedLevels.of("95", "95"), rounding, MinimumVolume.atLeast("2"));
                var single = new Comparison(
                        metric, new AgreedLevels(Level.exclusive("2"), null), rounding, MinimumVolume.ANY);
                for (var part : List.of("0", "1", "2", "3")) {
                    var figure = Figure.of(metric, new BigDecimal(part), new BigDecimal("3"));
                    all.addAll(List.of(comparison.assess(figure), single.assess(figure), single.notDue()));
                }
                all.add(comparison.assess(Figure.of(metric, BigDecimal.ONE, BigDecimal.ONE)));
                all.add(comparison.assess(Figure.of(metric, BigDecimal.ONE, BigDecimal.ZERO)));
            }
        }
        ComposedFigures.all()
                .map(figure -> Comparison.of(figure.metric(), AgreedLevels.of("50", null))
                        .assess(figure))
                .forEach(all::add);
        ComposedFigures.allowing()
                .flatMap(terms -> Stream.of("98", "99").map(cases -> terms.assess(MeasureFixtures.share("96", cases))))
                .forEach(all::add);
        all.add(ComposedFigures.allowing().findFirst().orElseThrow().assess(MeasureFixtures.share("99", "100")));
        for (var seed = 0; seed < 10; seed++) {
            all.addAll(ledgerAssessments(seed));
        }
        return all.stream();
    }

    private static List<FigureAssessment> ledgerAssessments(long seed) {
        var analysis = ReceivablesAnalysis.of(ReceivablesFixtures.randomLedger(seed).stream(), LowSalesMonth.DEFAULT);
        var months =
                analysis.monthEnds().stream().map(MonthEnd::month).distinct().toList();
        return Stream.of(Metric.values())
                .filter(metric -> metric.origin() == FigureOrigin.RECEIVABLES)
                .flatMap(metric -> months.stream().map(month -> analysis.figure(metric, month, ReceivablesSegment.ALL)))
                .map(figure -> Comparison.of(figure.metric(), AgreedLevels.of("50", null))
                        .assess(figure))
                .toList();
    }

    private static List<Explanation> steps(Explanation explanation) {
        var steps = new ArrayList<Explanation>();
        steps.add(explanation);
        explanation.because().forEach(step -> steps.addAll(steps(step)));
        return steps;
    }

    private static Set<String> arguments(String pattern, Locale locale) {
        return new TreeSet<>(new MessageFormat(pattern, locale).getArgumentNames());
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        var file = "/translations/" + language + "/measure.properties";
        try (var in = Objects.requireNonNull(MeasureTextsTest.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
