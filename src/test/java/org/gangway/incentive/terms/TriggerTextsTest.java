package org.gangway.incentive.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.incentive.Explained;
import org.gangway.incentive.IncentiveFixtures;
import org.gangway.incentive.ratchet.Ratchet;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.incentive.statement.RatchetProposal;
import org.gangway.incentive.trigger.TriggerDetection;
import org.gangway.measure.Direction;
import org.gangway.measure.LevelValues;
import org.gangway.shared.Explanation;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every step of triggers and ratchets can be said with the facts that it carries. */
class TriggerTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void sayEveryStepWithItsFacts(String language) throws IOException {
        var texts = texts(language);
        var steps = steps();

        for (var step : steps) {
            var said = texts.getProperty("explain." + step.rule());
            var known = new TreeSet<>(step.facts().keySet());
            known.addAll(step.result() == null ? Set.of() : Set.of("unrounded", "result"));

            assertThat(said).as(step.rule()).isNotNull();
            assertThat(known)
                    .as(step.rule())
                    .containsAll(new MessageFormat(said, Locale.of(language)).getArgumentNames());
        }
        assertThat(steps.stream().map(step -> "explain." + step.rule()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames().stream()
                        .filter(key -> key.matches("explain[.]incentive-(trigger|ratchet)-.*"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void nameEveryKind(String language) throws IOException {
        var names = texts(language).stringPropertyNames();

        assertThat(names)
                .containsAll(Stream.of(TriggerKind.values())
                        .map(kind -> "enum.TriggerKind." + kind)
                        .toList());
    }

    private static List<Explanation> steps() {
        var histories = List.of(
                TriggerFixtures.of(TriggerFixtures.level("a", "eee")),
                TriggerFixtures.of(TriggerFixtures.values("a", "90", "90", "90")),
                TriggerFixtures.credits("900", "900"),
                TriggerFixtures.late("16"));
        var fired = histories.stream()
                .flatMap(history -> TriggerDetection.fired(TriggerTest.everyPattern(), history).stream())
                .map(FiredTrigger::explanation);
        var terms = IncentiveFixtures.schedule(
                        "10", List.of(IncentiveFixtures.level("a", "100", new CreditRule.WholeAllocation())))
                .schedule()
                .with(OptionalTerms.NONE.withTriggers(
                        List.of(TriggerFixtures.any(new TriggerPattern.InARow(1, CountedMisses.ANY_MISS)))));
        var list = IncentiveFixtures.settle(terms, "1000", IncentiveFixtures.result("a", "90"))
                .explanation()
                .because()
                .getLast();
        return Stream.of(fired, ratchets(), Stream.of(list))
                .flatMap(all -> all)
                .flatMap(Explained::all)
                .toList();
    }

    private static Stream<Explanation> ratchets() {
        var mean = new RatchetDriver.MeanOf(2, 1);
        return Stream.of("90", "98", "98.001", "98.01", "99")
                .flatMap(result -> Stream.of(
                        ratchet(mean, "95", result),
                        ratchet(new RatchetDriver.BestOf(1, 2), null, result),
                        ratchet(new RatchetDriver.BestOf(2, 2), null, result)))
                .map(RatchetProposal::explanation);
    }

    private static RatchetProposal ratchet(RatchetDriver driver, @Nullable String minimum, String result) {
        var month = YearMonth.of(2026, 6);
        var terms = new RatchetTerms(
                Direction.HIGHER, new BigDecimal("100"), Percentage.of("20"), driver, minimum == null, 2);
        var results = new TreeMap<YearMonth, BigDecimal>();
        results.put(month, new BigDecimal(result));
        return Ratchet.propose(
                terms,
                new LevelValues(new BigDecimal("98"), minimum == null ? null : new BigDecimal(minimum)),
                results,
                month);
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("translations", language, "incentive.properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
