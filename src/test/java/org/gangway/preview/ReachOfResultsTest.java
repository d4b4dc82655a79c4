package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over which months a preview goes, and over how many at most. */
class ReachOfResultsTest {

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
}
