package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms that change while results go on. */
class VersionsTest {

    @TempDir
    private Path folder;

    private String newer = "";

    @BeforeEach
    void writeNewerTerms() throws IOException {
        var text = Files.readString(Path.of(Settled.TERMS))
                .replace("\"version\": 1", "\"version\": 2")
                .replace("2025-01-01", "2025-07-01")
                .replace("\"amount\": \"400000.00\"", "\"amount\": \"500000.00\"");
        newer = Files.writeString(folder.resolve("newer.json"), text).toString();
    }

    @Test
    void settlesEachMonthByTheVersionInForce() {
        var june = Settled.examples("--terms", newer, "--period", "2025-06").out();
        var july = Settled.examples("--terms", newer, "--period", "2025-07").out();

        assertThat(june.replace('\u00a0', ' ')).containsPattern("Monthly fee +DKK 400,000.00");
        assertThat(july.replace('\u00a0', ' '))
                .contains("Terms from July 1, 2025")
                .containsPattern("Monthly fee +DKK 500,000.00")
                .containsPattern("Net for the month +DKK 450,000.00");
    }

    /** 400,000 for 15 of 30 days and 500,000 for the others. */
    @Test
    void settlesAMonthByBothVersionsForTheirDays() throws IOException {
        var june = Settled.examples("--terms", fromMidJune(), "--period", "2025-06")
                .out();

        assertThat(june.replace('\u00a0', ' '))
                .contains("Terms from January 1, 2025", "15 of 30 days", "Terms from June 16, 2025")
                .containsPattern("Monthly fee +DKK 450,000.00")
                .contains("15 of 30 days: the whole month would give DKK 400,000.00")
                .contains("15 of 30 days: the whole month would give DKK 500,000.00");
    }

    @Test
    void replaysAMonthOfTwoVersions() throws IOException {
        var kept = folder.resolve("kept.json");
        var json = Settled.examples("--terms", fromMidJune(), "--period", "2025-06", "--json")
                .out();
        Files.writeString(kept, json);

        var replayed = Settled.run("--replay", kept.toString());

        assertThat(json).contains("\"parts\":[{\"from\":\"2025-06-01\"", "\"to\":\"2025-06-15\"");
        assertThat(replayed.exitCode()).isZero();
    }

    /** 15 of 31 days of January are before the terms begin. */
    @Test
    void chargesTermsThatBeginInMidMonthForTheirDays() throws IOException {
        var late = Files.writeString(
                folder.resolve("late.json"),
                Files.readString(Path.of(Settled.TERMS)).replace("2025-01-01", "2025-01-16"));

        var january = Settled.run("--terms", late.toString(), "--results", Settled.RESULTS, "--period", "2025-01");

        // 400,000 x 16/31
        assertThat(january.out().replace('\u00a0', ' ')).containsPattern("Monthly fee +DKK 206,451.61");
    }

    @Test
    void leavesAMonthToTheTermsBeforeOrSharesItByThirtyDays() throws IOException {
        var next = Settled.examples("--terms", fromMidJune("FROM_NEXT_MONTH"), "--period", "2025-06")
                .out();
        // 15 and 15 of 30
        var thirty = Settled.examples("--terms", fromMidJune("BY_THIRTY_DAYS"), "--period", "2025-06")
                .out();

        assertThat(next.replace('\u00a0', ' '))
                .containsPattern("Monthly fee +DKK 400,000.00")
                .doesNotContain("Terms from June 16, 2025");
        assertThat(thirty.replace('\u00a0', ' '))
                .containsPattern("Monthly fee +DKK 450,000.00")
                .contains("15 of 30 days, counted by thirty days a month");
    }

    @Test
    void refusesToCountWorkingDaysOfSitesThatItDoesNotKnow() throws IOException {
        var refused = Settled.examples("--terms", fromMidJune("BY_WORKING_DAYS_OF_BOTH"), "--period", "2025-06");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("feeRules.withinMonth: A month that is shared by working days");
    }

    private String fromMidJune(String withinMonth) throws IOException {
        var text = Files.readString(Path.of(fromMidJune()))
                .replace("\"monthlyFee\"", "\"feeRules\": {\"withinMonth\": \"" + withinMonth + "\"}, \"monthlyFee\"");
        return Files.writeString(folder.resolve("june.json"), text).toString();
    }

    private String fromMidJune() throws IOException {
        var text = Files.readString(Path.of(newer)).replace("2025-07-01", "2025-06-16");
        return Files.writeString(folder.resolve("june.json"), text).toString();
    }

    @Test
    void refusesTwoVersionsFromTheSameDay() {
        var refused = Settled.examples("--terms", Settled.TERMS);

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("effectiveFrom: There are two versions of the terms from ");
    }

    @Test
    void refusesMonthsWithoutEnd() throws IOException {
        var results = Files.writeString(
                folder.resolve("results.csv"),
                "period,service_level,value\n2025-01,accuracy,99\n2125-01,accuracy,99\n");

        var refused = Settled.run("--terms", Settled.TERMS, "--results", results.toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("there are more than 240 months");
    }
}
