package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gangway.json.CanonicalJson;
import org.junit.jupiter.api.Test;

/** What results say besides figures; all with a fee of 400,000 of which 48,000 are at risk. */
class CircumstancesTest {

    private static final String LATE_COSTS = "\"relieved\": \"NEUTRAL\", \"late\": \"DEFAULT\"";

    @Test
    void takesALateFigureAsTheTermsSay() throws IOException {
        var late = row("close", "numerator", "50", "denominator", "50", "status", "late");
        var notReported = "\"period\": \"MONTH\", \"lateReport\": \"NOT_REPORTED\"";
        var costs = terms(LATE_COSTS).replaceFirst("\"period\": \"MONTH\"", notReported);
        var forgiven = terms("\"relieved\": \"NEUTRAL\", \"late\": \"NEUTRAL\"")
                .replaceFirst("\"period\": \"MONTH\"", notReported);

        assertThat(credits(preview(costs, List.of(late)))).isEqualTo("19200.00");
        assertThat(credits(preview(forgiven, List.of(late)))).isEqualTo("0.00");
        assertThat(credits(LATE_COSTS, late)).isEqualTo("0.00");
    }

    /** January alone reaches the level; with 40 of 50 in February, both months give 90 of 100, which is below the minimum of 95. */
    @Test
    void evaluatesAMonthByItsWindow() throws IOException {
        var window =
                "\"period\": \"MONTH\", \"window\": {\"kind\": \"rollingMonths\", \"months\": 2, \"aggregation\": \"POOLED\"}";
        var terms = terms("\"relieved\": \"NEUTRAL\"").replaceFirst("\"period\": \"MONTH\"", window);
        var january = row("close", "numerator", "50", "denominator", "50");
        var february = row("close", "numerator", "40", "denominator", "50", "period", "2025-02");
        var march = row("close", "numerator", "50", "denominator", "50", "period", "2025-03");

        var json = CanonicalJson.write(preview(terms, List.of(january, february, march)));

        assertThat(json).contains("\"compared\":\"100", "\"compared\":\"90", "\"numerator\":\"90\"");
        assertThat(json).contains("measure-window-pooled").doesNotContain("\"numerator\":\"140\"");
    }

    @Test
    void refusesABareValueWhereMonthsAreAddedUp() throws IOException {
        var window = "\"period\": \"MONTH\", \"window\": {\"kind\": \"withMonthBefore\", \"aggregation\": \"POOLED\"}";
        var terms = terms("\"relieved\": \"NEUTRAL\"").replaceFirst("\"period\": \"MONTH\"", window);

        assertThatThrownBy(() -> preview(terms, List.of(row("close", "value", "99"))))
                .isInstanceOfSatisfying(
                        RefusedPreview.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.rule()).isEqualTo("preview.volume-unknown")));
    }

    /** Two missed months in a row are enough. */
    @Test
    void listsTriggersThatFired() throws IOException {
        var trigger = "\"triggers\": [{\"key\": \"end\", \"name\": \"Two in a row\", \"kind\": \"TERMINATION_RIGHT\","
                + " \"scope\": {\"kind\": \"anyLevel\"}, \"pattern\": {\"kind\": \"inARow\", \"months\": 2,"
                + " \"counted\": \"ANY_MISS\"}, \"claimDays\": 30}], \"handling\": {";
        var terms = terms("\"relieved\": \"NEUTRAL\"").replaceFirst("\"handling\": \\{", trigger);
        var missed = row("close", "numerator", "40", "denominator", "50");
        var again = row("close", "numerator", "40", "denominator", "50", "period", "2025-02");

        assertThat(CanonicalJson.write(preview(terms, List.of(missed)))).doesNotContain("\"triggered\"");
        assertThat(CanonicalJson.write(preview(terms, List.of(missed, again))))
                .contains("\"triggered\":[{\"claimDays\":30", "\"serviceLevel\":\"close\"");
    }

    @Test
    void showsWhatWasBeforeRelief() throws IOException {
        var json = CanonicalJson.write(preview(
                "\"relieved\": \"NEUTRAL\"",
                row("close", "numerator", "40", "denominator", "50", "status", "relieved")));

        assertThat(json)
                .contains("\"outcome\":\"RELIEVED\"", "\"attainment\":\"BELOW_MINIMUM\"", "\"value\":\"80.00\"");
        assertThat(json).contains("\"credits\":{\"amount\":\"0.00\"");
    }

    /** 40 % of 48,000 for the close, 2 % of the fee for accuracy; the terms give only the larger where a cause is one. */
    @Test
    void knowsLevelsThatOneCauseFailed() throws IOException {
        var one = "\"relieved\": \"NEUTRAL\"}, \"causes\": {\"kind\": \"oneCredit\"";
        var close = row("close", "numerator", "47", "denominator", "50", "cause", "flood");
        var accuracy = row("accuracy", "value", "98.5", "cause", "flood");
        var apart = row("accuracy", "value", "98.5", "cause", "leave");

        assertThat(credits(one, close, accuracy)).isEqualTo("19200.00");
        assertThat(credits(one, close, apart)).isEqualTo("27200.00");
    }

    @Test
    void countsIncidents() throws IOException {
        var close = row("close", "numerator", "47", "denominator", "50");
        var often = new java.util.HashMap<>(close);
        often.put("incidents", 3);
        var rule = "\"kind\": \"perIncident\", \"amount\": {\"amount\": \"1000.00\", \"currency\": \"DKK\"}";

        var terms = terms("\"relieved\": \"NEUTRAL\"").replace("\"kind\": \"wholeAllocation\"", rule);

        assertThat(credits(preview(terms, List.of(close)))).isEqualTo("1000.00");
        assertThat(credits(preview(terms, List.of(often)))).isEqualTo("3000.00");
    }

    @Test
    void chargesReportsThatCameLate() throws IOException {
        var each = "\"relieved\": \"NEUTRAL\"}, \"lateReport\": {\"amount\": \"500.00\", \"currency\": \"DKK\"";

        assertThat(credits(
                        each, row("close", "numerator", "50", "denominator", "50"), row("late-reports", "value", "2")))
                .isEqualTo("1000.00");
    }

    private static Map<String, Object> row(String level, String... namesAndValues) {
        var row = new java.util.HashMap<String, Object>(Map.of("period", "2025-01", "serviceLevel", level));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    @SafeVarargs
    private static String credits(String handling, Map<String, Object>... rows) throws IOException {
        return credits(preview(handling, rows));
    }

    @SafeVarargs
    private static Map<String, Object> preview(String handling, Map<String, Object>... rows) throws IOException {
        return preview(terms(handling), Arrays.asList(rows));
    }

    private static Map<String, Object> preview(String terms, List<? extends Map<String, Object>> rows) {
        var inputPlace = InputPlace.inBody("");
        return PreviewWriter.write(
                PreviewRequest.preview(Map.of("terms", JsonText.read(terms, inputPlace), "results", rows), inputPlace));
    }

    private static String terms(String handling) throws IOException {
        var example = Files.readString(Path.of(Settled.TERMS));
        return handling.contains("}, ")
                ? example.replaceFirst("\"relieved\": \"NEUTRAL\"\\s*}", handling + "}")
                : example.replace("\"relieved\": \"NEUTRAL\"", handling);
    }

    private static String credits(Map<String, Object> preview) {
        var found = java.util.regex.Pattern.compile("\"credits\":\\{\"amount\":\"([0-9.]+)\"")
                .matcher(CanonicalJson.write(preview));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
