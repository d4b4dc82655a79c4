package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Service levels that are measured over two weeks or a quarter: 48,000 of 400,000 are at risk, 19,200 for the close. */
class MeasuringPeriodsTest {

    private static final String WINDOWS = "period,window_end,service_level,numerator,denominator\n";

    @TempDir
    private Path folder;

    /** 98 % until 12 January, 94 % until the 26th: the second window misses the minimum of 95 %. */
    @Test
    void chargesAFortnightThatMissesInTheMonthInWhichItEnds() throws IOException {
        var january = settle("\"period\": \"TWO_WEEKS\"", fortnights("98", "94"));

        assertThat(january).contains("19,200.00", "the result 94 ");
    }

    /** Added up, 192 of 200 are 96 %: below the target, not below the minimum, and for the first time. */
    @Test
    void chargesNothingWhereTheWindowsAreAddedUpAndReachTheMinimum() throws IOException {
        var january = settle("\"period\": \"TWO_WEEKS\", \"severalWindows\": \"POOLED\"", fortnights("98", "94"));

        assertThat(january).contains("the result 96 misses").doesNotContain("19,200.00");
    }

    /** From Wednesday 1 January on, windows end on the 14th and the 28th. */
    @Test
    void countsTheWeeksFromTheAgreedDay() throws IOException {
        var fromNewYear = "\"period\": \"TWO_WEEKS\", \"fortnightsFrom\": \"2025-01-01\"";
        var wrong = run(fromNewYear, fortnights("98", "94"));
        var right = settle(
                fromNewYear,
                fortnights("98", "94").replace("2025-01-12", "2025-01-14").replace("2025-01-26", "2025-01-28"));

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("Jan 14, 2025", "Jan 28, 2025");
        assertThat(right).contains("19,200.00");
    }

    @Test
    void hasNoResultOfAMonthWhileAFortnightIsMissing() throws IOException {
        var missing = fortnights("98", "94").replaceAll("2025-01,2025-01-12,close.*\n", "");

        assertThat(settle("\"period\": \"TWO_WEEKS\"", missing)).doesNotContain("19,200.00");
    }

    /** 94 % of the first quarter, reported for March. */
    @Test
    void chargesAQuarterInItsLastMonth() throws IOException {
        var run = run("\"period\": \"QUARTER\"", quarters("94"), "--json");

        assertThat(run.out()).contains("\"NO_WINDOW_ENDS\"");
        var march = settle("\"period\": \"QUARTER\"", quarters("94"), "--period", "2025-03");
        var april = settle("\"period\": \"QUARTER\"", quarters("94"), "--period", "2025-04");
        assertThat(march).contains("19,200.00");
        assertThat(april).contains("No window ends").containsPattern("Credits under the schedule +DKK 0.00");
    }

    /** The third quarter in a row that is below the target is a default by the rule of three times in six months. */
    @Test
    void passesOverTheMonthsBetween() throws IOException {
        var results = """
                period,service_level,numerator,denominator
                2025-03,close,96,100
                2025-06,close,96,100
                2025-09,close,96,100
                """;
        var terms = "\"period\": \"QUARTER\"";
        var inARow = Files.readString(Path.of(Settled.TERMS))
                .replaceAll("\"times\": 3,\\s*\"months\": 6", "\"times\": 3, \"months\": 7");

        assertThat(settle(terms, results, "--period", "2025-09")).doesNotContain("19,200.00");
        assertThat(settled(inARow, terms, results, "--period", "2025-09").out()).contains("19,200.00");
    }

    @Test
    void refusesAFigureOfAMonthInWhichNoQuarterEnds() throws IOException {
        var run = run("\"period\": \"QUARTER\"", "period,service_level,numerator,denominator\n2025-02,close,96,100\n");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Close tasks on time has no figure for February 2025", "Mar 31, 2025");
    }

    private static String fortnights(String first, String second) {
        return WINDOWS + """
                2025-01,2025-01-12,close,%s,100
                2025-01,2025-01-26,close,%s,100
                2025-01,2025-01-12,match,460,500
                2025-01,2025-01-26,match,455,500
                2025-01,2025-01-12,accuracy,9995,10000
                2025-01,2025-01-26,accuracy,9995,10000
                2025-01,2025-01-12,cycle,1450,500
                2025-01,2025-01-26,cycle,1450,500
                """.formatted(first, second);
    }

    private static String quarters(String close) {
        return """
                period,service_level,numerator,denominator
                2025-03,close,%s,100
                2025-03,match,460,500
                2025-03,accuracy,9995,10000
                2025-03,cycle,1450,500
                2025-06,close,99,100
                """.formatted(close);
    }

    private String settle(String period, String results, String... more) throws IOException {
        var run = run(period, results, more);
        assertThat(run.err()).isEmpty();
        return run.out().replace('\u00a0', ' ');
    }

    private Settled run(String period, String results, String... more) throws IOException {
        return settled(Files.readString(Path.of(Settled.TERMS)), period, results, more);
    }

    private Settled settled(String agreement, String period, String results, String... more) throws IOException {
        var terms =
                Files.writeString(folder.resolve("terms.json"), agreement.replaceAll("\"period\": \"MONTH\"", period));
        var file = Files.writeString(folder.resolve("results.csv"), results);
        var typed = new java.util.ArrayList<>(java.util.List.of("--terms", terms.toString(), "--results"));
        typed.add(file.toString());
        typed.addAll(java.util.List.of(more));
        return Settled.run(typed.toArray(String[]::new));
    }
}
