package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over which months a preview goes, and over how many at most. */
class ReachOfResultsTest {

    private static final InputPlace BODY = InputPlace.inBody("");
    private static final Path REQUEST = Path.of("docs/examples/preview-request.json");

    @TempDir
    private Path folder;

    @Test
    void settlesMonthsThatOnlyChargesOrLateReportsAreToldOf() throws IOException {
        var terms = lateReportsCost500();
        var results = Files.writeString(folder.resolve("results.csv"), """
                period,service_level,numerator,denominator,value
                2025-01,charges,,,300000
                2025-02,close,50,50,
                2025-03,late-reports,,,2
                """);

        var settled = Settled.run("--terms", terms, "--results", results.toString());

        var said = settled.out().replace('\u00a0', ' ');
        assertThat(settled.exitCode()).isZero();
        assertThat(said.substring(0, said.indexOf("February 2025")))
                .startsWith("January 2025")
                .containsPattern("Monthly fee +DKK 300,000.00");
        assertThat(said.substring(said.indexOf("March 2025\n"))).containsPattern("Net for the month +DKK 399,000.00");
    }

    private String lateReportsCost500() throws IOException {
        var text = Files.readString(Path.of(Settled.TERMS))
                .replaceFirst(
                        "\"incentive\": \\{",
                        "\"incentive\": {\"lateReport\": {\"amount\": \"500.00\", \"currency\": \"DKK\"},");
        return Files.writeString(folder.resolve("late.json"), text).toString();
    }

    @Test
    void settlesFiveThousandMonthsOfServiceLevelsAtMost() throws IOException {
        assertThatCode(() -> preview(200, 25)).doesNotThrowAnyException();
        assertThatExceptionOfType(RefusedPreview.class)
                .isThrownBy(() -> preview(200, 26))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> {
                            assertThat(fault.rule()).isEqualTo("preview.too-many-level-months");
                            assertThat(fault.place()).isEqualTo(InputPlace.inBody("results"));
                            assertThat(fault.facts()).isEqualTo(Map.of("levels", 200, "months", 26, "most", 5000));
                        }));
    }

    private static SettlementPreview preview(int levels, int months) throws IOException {
        var text = Files.readString(REQUEST);
        var terms = new java.util.LinkedHashMap<>(
                (Map<?, ?>) JsonText.read(text, BODY).get("terms"));
        var level = (Map<?, ?>) ((List<?>) terms.get("serviceLevels")).getFirst();
        var many = new ArrayList<Object>(List.of(level));
        for (int i = 1; i < levels; i++) {
            var measured = new java.util.HashMap<Object, Object>(level);
            measured.put("id", "measured-" + i);
            measured.put("name", "Measured " + i);
            many.add(measured);
        }
        var all = new java.util.HashMap<String, Object>();
        terms.forEach((name, value) -> all.put(String.valueOf(name), value));
        all.put("serviceLevels", many);
        var rows =
                List.of(row(YearMonth.of(2025, 1)), row(YearMonth.of(2024, 12).plusMonths(months)));
        return PreviewRequest.preview(Map.of("terms", all, "results", rows), BODY);
    }

    private static Map<String, Object> row(YearMonth month) {
        return Map.of("period", month.toString(), "serviceLevel", "close", "numerator", "50", "denominator", "50");
    }
}
