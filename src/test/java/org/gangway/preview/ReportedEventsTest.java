package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gangway.json.CanonicalJson;
import org.gangway.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A manual of 100,000 that costs 1 % for every seven started days of delay, 10 % at most; of levels that one cause fails,
 * one credit. The close alone costs 19,200, accuracy 8,000.
 */
class ReportedEventsTest {

    private static final InputPlace BODY = InputPlace.inBody("");
    private static final String JANUARY = """
            {"period": "2025-01", "serviceLevel": "close", "numerator": "47", "denominator": "50", "cause": "flood"},
            {"period": "2025-01", "serviceLevel": "accuracy", "value": "98.5", "cause": "flood"}""";
    private static final String MISSING = """
            {"period": "2025-01", "kind": "delivery", "deliverable": "manual", "due": "2025-01-18T00:00:00Z"}""";

    @Test
    void givesTheCreditThatTheClientChose() throws IOException {
        var chosen = """
                {"period": "2025-01", "kind": "commonCause", "cause": "flood",
                 "serviceLevels": ["Close tasks on time", "accuracy"], "chosen": "accuracy"}""";

        assertThat(credits(JANUARY, "")).containsExactly("19200.00");
        assertThat(credits(JANUARY, chosen)).containsExactly("8000.00");
    }

    @Test
    void relievesAResult() throws IOException {
        var relief = """
                {"period": "2025-01", "kind": "relief", "serviceLevel": "close"}""";

        assertThat(credits(JANUARY, relief)).containsExactly("8000.00");
    }

    /**
     * 14 days until the end of January are 2,000; 42 until the end of February 6,000, of which 2,000 were given; 73 until
     * the end of March more than the 10,000 that it may cost. 21 days until 8 February are 3,000.
     */
    @Test
    void countsADelayUntilItIsToldThatItEnded() throws IOException {
        var months = """
                {"period": "2025-01", "serviceLevel": "accuracy", "value": "99.5"},
                {"period": "2025-02", "serviceLevel": "accuracy", "value": "99.5"},
                {"period": "2025-03", "serviceLevel": "accuracy", "value": "99.5"}""";
        var deliveredAt = """
                , {"period": "2025-02", "kind": "delivery", "deliverable": "manual", "due": "2025-01-18T00:00:00Z",
                   "deliveredAt": "2025-02-08T00:00:00Z"}""";

        assertThat(penalties(months, MISSING)).containsExactly("2000.00", "4000.00", "4000.00");
        assertThat(penalties(months, MISSING + deliveredAt)).containsExactly("2000.00", "1000.00", "");
        assertThat(penalties(months, MISSING.replace("}", ", \"relieved\": true}")))
                .containsExactly("0.00", "0.00", "0.00");
    }

    /** Eight days have begun when January ends in UTC; in Pune it ends five and a half hours earlier, on the seventh. */
    @Test
    void endsTheMonthWhereTheDelayIs() throws IOException {
        var month = """
                {"period": "2025-01", "serviceLevel": "accuracy", "value": "99.5"}""";
        var utc = MISSING.replace("2025-01-18T00", "2025-01-24T20");

        assertThat(penalties(month, utc)).containsExactly("1142.86");
        assertThat(penalties(month, utc.replace("}", ", \"zone\": \"Asia/Kolkata\"}")))
                .containsExactly("1000.00");
    }

    @Test
    void isComputedAgainWithItsEvents() throws IOException {
        var json = CanonicalJson.write(PreviewWriter.write(preview(JANUARY, MISSING)));

        var previewReplay = PreviewReplay.of(JsonText.read(json, BODY), BODY);

        assertThat(json).contains("\"events\":[{\"deliverable\":\"manual\",\"due\":\"2025-01-18T00:00:00Z\"");
        assertThat(previewReplay.differences()).isEmpty();
        assertThat(CanonicalJson.write(PreviewWriter.write(preview(JANUARY, ""))))
                .doesNotContain("\"events\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"period":"2025-01","kind":"flood"}                                                                               | events[0].kind        | json.kind-unknown
                    {"period":"2025-01","kind":"relief"}                                                                              | events[0].serviceLevel | json.field-missing
                    {"period":"2025-13","kind":"relief","serviceLevel":"close"}                                                       | events[0].period      | preview.not-a-month
                    {"period":"2025-01","kind":"relief","serviceLevel":"close","share":"5"}                                           | events[0].share       | json.field-unknown
                    {"period":"2025-01","kind":"relief","serviceLevel":"calls"}                                                       | events[0]             | preview.service-level-unknown
                    {"period":"2025-01","kind":"relief","serviceLevel":"cycle"}                                                       | events[0]             | preview.relief-without-row
                    {"period":"2025-02","kind":"relief","serviceLevel":"close"}                                                       | events[0]             | preview.period-outside
                    {"period":"2024-12","kind":"relief","serviceLevel":"close"}                                                       | events[0]             | preview.no-terms-yet
                    {"period":"2025-01","kind":"commonCause","cause":"flood","serviceLevels":["close","Close tasks on time"]}         | events[0]             | preview.cause-needs-two
                    {"period":"2025-01","kind":"commonCause","cause":"flood","serviceLevels":["close","accuracy"],"chosen":"cycle"}   | events[0]             | incentive.chosen-level-not-of-cause
                    {"period":"2025-01","kind":"delivery","deliverable":"book","due":"2025-01-10T12:00:00Z"}                          | events[0]             | preview.deliverable-unknown
                    {"period":"2025-01","kind":"delivery","deliverable":"manual","due":"10 January"}                                  | events[0].due         | json.field-unreadable
                    {"period":"2025-01","kind":"delivery","deliverable":"manual","due":"2025-01-10T12:00:00Z","zone":"Mars/Olympus"}  | events[0].zone        | preview.zone-unknown
                    """)
    void saysWhereAnEventCannotBe(String event, String path, String rule) {
        assertThatExceptionOfType(RefusedPreview.class)
                .isThrownBy(() -> preview(JANUARY, event))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.place().path(), PreviewFault::rule)
                        .contains(tuple(path, rule)));
    }

    @Test
    void refusesTheSameToldTwice() {
        assertThatExceptionOfType(RefusedPreview.class)
                .isThrownBy(() -> preview(JANUARY, MISSING + "," + MISSING))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.place().path(), PreviewFault::rule)
                        .containsExactly(tuple("events[1]", "preview.event-twice")));
    }

    private static List<String> credits(String rows, String events) throws IOException {
        return preview(rows, events).months().stream()
                .map(month -> month.statement().totals().credits())
                .map(ReportedEventsTest::text)
                .toList();
    }

    private static List<String> penalties(String rows, String events) throws IOException {
        return preview(rows, events).months().stream()
                .map(month -> month.statement().penalties().stream()
                        .map(line -> text(line.credit()))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private static String text(Money money) {
        return money.amount().toPlainString();
    }

    private static SettlementPreview preview(String rows, String events) throws IOException {
        var text = "{\"terms\": " + terms() + ", \"results\": [" + rows + "]"
                + (events.isEmpty() ? "}" : ", \"events\": [" + events + "]}");
        return PreviewRequest.preview(JsonText.read(text, BODY), BODY);
    }

    private static String terms() throws IOException {
        var further = "\"relieved\": \"NEUTRAL\"}, \"causes\": {\"kind\": \"oneCredit\", \"always\": []},"
                + " \"deliverables\": [{\"key\": \"manual\", \"name\": \"Close manual\", \"credit\":"
                + " {\"kind\": \"perDays\", \"value\": {\"amount\": \"100000.00\", \"currency\": \"DKK\"},"
                + " \"percent\": \"1\", \"days\": 7, \"count\": \"STARTED_DAYS\", \"most\": \"10\"}}]";
        return Files.readString(Path.of(Settled.TERMS)).replaceFirst("\"relieved\": \"NEUTRAL\"\\s*}", further);
    }
}
