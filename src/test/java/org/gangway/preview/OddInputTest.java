package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gangway.json.CanonicalJson;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.gangway.testing.RandomCases;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What no sound program would send: it is refused with its place, and nothing ends in a failure. */
@UseCase("UC-20")
class OddInputTest {

    private static final InputPlace BODY = InputPlace.inBody("");
    private static final Texts TEXTS = Texts.standalone();
    private static final ReaderProfile DANE = new ReaderProfile(Locale.of("da"), Locale.of("da"), ZoneOffset.UTC);
    private static final Path REQUEST = Path.of("docs/examples/preview-request.json");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    "effectiveFrom": ""                  | "effectiveFrom": "2025-01-01" | terms.effectiveFrom
                    "effectiveFrom": "-999999999-01-01"  | "effectiveFrom": "2025-01-01" | terms.effectiveFrom
                    "effectiveFrom": "2201-01-01"        | "effectiveFrom": "2025-01-01" | terms.effectiveFrom
                    "id": ""                             | "id": "close"                 | terms.serviceLevels[0].id
                    "metric": ""                         | "metric": "GL-02"             | terms.serviceLevels[0].metric
                    "kind": ""                           | "kind": "wholeAllocation"     | terms.incentive.serviceLevels[0].credit.kind
                    "kind": ""                           | "kind": "perLevel"            | terms.incentive.caps[0].kind
                    """)
    void refusesTermsThatSayNothing(String odd, String usual, String place) throws IOException {
        var request = Files.readString(REQUEST);

        assertThat(request).contains(usual);
        assertRefused(request.replaceFirst(usual, odd), place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "incidents": -1                | results[0].incidents
                    "incidents": 1000001           | results[0].incidents
                    "incidents": 2147483647        | results[0].incidents
                    "period": ""                   | results[0].period
                    "period": "+999999999-12"      | results[0].period
                    "period": "1899-12"            | results[0].period
                    """)
    void refusesRowsThatCannotBe(String odd, String place) throws IOException {
        var row = "{" + (odd.startsWith("\"period") ? "" : "\"period\": \"2025-01\", ")
                + "\"serviceLevel\": \"close\", \"numerator\": \"9\", \"denominator\": \"10\", " + odd + "}";
        var terms = JsonText.read(Files.readString(REQUEST), BODY).get("terms");

        assertRefused(
                "{\"terms\": "
                        + CanonicalJson.write(Map.of("t", terms))
                                .replaceFirst("\\{\"t\":", "")
                                .replaceFirst("}$", "") + ", \"results\": [" + row + "]}",
                place);
    }

    @ParameterizedTest
    @CsvSource({
        "'2025-01,close,9,10,-1', 2:incidents",
        "'2025-01,close,9,10,1000001', 2:incidents",
        "'+999999999-12,close,9,10,1', 2:period",
        "'1899-12,close,9,10,1', 2:period"
    })
    void refusesLinesThatCannotBe(String line, String place) throws IOException {
        var results = Files.writeString(
                folder.resolve("results.csv"), "period,service_level,numerator,denominator,incidents\n" + line + "\n");

        var refused = Settled.run("--terms", Settled.TERMS, "--results", results.toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith(results + ":" + place + ": ");
    }

    @Test
    void refusesAPeriodThatNobodyCanMean() {
        var refused = Settled.examples("--period", "+999999999-12");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("“+999999999-12” is not in the years from 1900 to 2200.");
    }

    @Test
    void saysInOneSentenceWhatNobodyExpected() {
        var broken = new PrintStream(new ByteArrayOutputStream()) {
            @Override
            public void writeBytes(byte[] bytes) {
                throw new IllegalStateException("out of paper");
            }
        };
        var err = new ByteArrayOutputStream();

        var code = new SettleCommand().run(List.of("--schema"), broken, new PrintStream(err));

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Something went wrong, and nothing was computed"
                        + " (java.lang.IllegalStateException: out of paper).\n");
    }

    /** Each with one odd value somewhere: a statement comes of it, or faults that can be said. */
    @Test
    void settlesOrRefusesWhateverIsSent() throws IOException {
        var sound = request();
        var settled = new ArrayList<Integer>();
        var refused = new ArrayList<Integer>();

        RandomCases.each(1200, seed -> (isSettled(new MutatedRequest(seed).of(sound)) ? settled : refused).add(seed));

        assertThat(isSettled(sound)).isTrue();
        assertThat(settled).hasSizeGreaterThan(20);
        assertThat(refused).hasSizeGreaterThan(300);
    }

    @Test
    void mutatesTheSameWhateverTheOrderOfTheRequest() throws IOException {
        var sound = request();
        var backwards = new TreeMap<String, Object>(Comparator.reverseOrder());
        backwards.putAll(sound);

        RandomCases.each(
                100,
                seed -> assertThat(new MutatedRequest(seed).of(backwards))
                        .isEqualTo(new MutatedRequest(seed).of(sound)));
    }

    /** Four service levels, two versions, three months, and what happened in them besides. */
    private static Map<String, Object> request() throws IOException {
        var terms = JsonText.read(Files.readString(Path.of(Settled.TERMS)), BODY);
        var newer = new LinkedHashMap<>(terms);
        newer.put("version", 2);
        newer.put("effectiveFrom", "2025-02-11");
        var rows = new ArrayList<PreviewFault>();
        var reported = ResultsCsv.read(Files.readAllBytes(Path.of(Settled.RESULTS)), BODY, rows).stream()
                .filter(row -> row.period().getMonthValue() <= 3 && row.period().getYear() == 2025)
                .map(row -> PreviewCodec.rows(List.of(row)).getFirst())
                .toList();
        var events = JsonText.read(Files.readString(Path.of("docs/examples/events.json")), BODY);
        var march = ((List<?>) events.getOrDefault("events", List.of())).subList(0, 1);
        return Map.of("terms", List.of(terms, newer), "results", reported, "events", march);
    }

    private static boolean isSettled(Map<String, Object> request) {
        try {
            var body = JsonText.read(new JsonMapper().writeValueAsString(request), BODY);
            var preview = PreviewRequest.preview(body, BODY);
            assertThat(CanonicalJson.write(PreviewWriter.write(preview))).isNotEmpty();
            assertThat(PlainTextPreview.of(preview, TEXTS, DANE)).isNotEmpty();
            return true;
        } catch (RefusedPreview refused) {
            assertThat(refused.faults())
                    .isNotEmpty()
                    .allSatisfy(
                            fault -> assertThat(TEXTS.say(fault.text(), DANE)).isNotEmpty());
            return false;
        }
    }

    private static void assertRefused(String request, String place) {
        assertThatExceptionOfType(RefusedPreview.class)
                .isThrownBy(() -> PreviewRequest.preview(JsonText.read(request, BODY), BODY))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.place().path())
                        .containsExactly(place));
    }
}
