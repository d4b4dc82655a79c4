package org.gangway.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsCsvTest {

    private static final InputPlace FILE = InputPlace.inFile("r.csv");

    @Test
    void readsSemicolonsAndDecimalCommas() {
        var rows = read("period;service_level;value\n2025-01;accuracy;99,25\n2025-02;accuracy;98,125\n");

        assertThat(rows)
                .extracting(ResultRow::value)
                .containsExactly(new BigDecimal("99.25"), new BigDecimal("98.125"));
    }

    @Test
    void readsTabsAndDecimalPoints() {
        var rows = read("Period\tService level\tValue\n2025-01\taccuracy\t98.125\n");

        assertThat(rows).extracting(ResultRow::value).containsExactly(new BigDecimal("98.125"));
    }

    @Test
    void refusesNumbersThatCanBeReadInTwoWays() {
        assertThat(faults("period;service_level;value\n2025-01;accuracy;98.125\n"))
                .containsExactly("r.csv reading.decimal-mark-not-chosen");
    }

    @Test
    void refusesColumnsThatItDoesNotKnow() {
        assertThat(faults("period,service_level,value,colour\n2025-01,accuracy,99,red\n"))
                .containsExactly("r.csv:1:colour preview.column-unknown");
    }

    @Test
    void namesColumnsThatAreMissing() {
        assertThat(faults("month,value\n2025-01,99\n"))
                .containsExactlyInAnyOrder(
                        "r.csv:1:month preview.column-unknown",
                        "r.csv reading.required-field-unmapped",
                        "r.csv reading.required-field-unmapped");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01,close,47,50,,punctual, r.csv:2:status preview.status-unknown",
        "jan 25,close,47,50,,, r.csv:2:period preview.not-a-month",
        "2025-01,close,many,50,,, r.csv:2:numerator reading.problem-not-a-number",
        "2025-01,closing,47,50,,, r.csv:2 preview.service-level-unknown",
        "2024-12,close,47,50,,, r.csv:2 preview.no-terms-yet",
        "2025-01,close,51,50,,, r.csv:2 measure.numerator-above-denominator",
        "2025-01,close,-1,50,,, r.csv:2 measure.negative",
        "2025-01,close,47,,,, r.csv:2 preview.denominator-missing",
        "2025-01,close,,50,,, r.csv:2 preview.numerator-missing",
        "2025-01,close,,,,, r.csv:2 preview.figure-missing",
        "2025-01,close,47,50,94,, r.csv:2 preview.value-and-numerator",
        "2025-01,close,47,50,,no-figures, r.csv:2 preview.figure-of-no-figures",
        "2025-01,match,,,91,, r.csv:2 preview.volume-unknown",
        "2025-01,charges,,,-1,, r.csv:2 incentive.fee-negative",
        "2025-01,charges,,,1.005,, r.csv:2 money.too-fine",
        "2025-01,charges,5,,,, r.csv:2 preview.charges-need-a-value",
    })
    void namesLineAndReason(
            String period,
            String level,
            String numerator,
            String denominator,
            String value,
            String status,
            String fault)
            throws IOException {
        var line = String.join(",", period, level, blank(numerator), blank(denominator), blank(value), blank(status));

        assertThat(checked("period,service_level,numerator,denominator,value,status\n" + line + "\n"))
                .containsExactly(fault.strip());
    }

    @Test
    void refusesAMonthToldTwice() throws IOException {
        assertThat(checked("""
                        period,service_level,numerator,denominator
                        2025-01,close,49,50
                        2025-01,Close tasks on time,48,50
                        """)).containsExactly("r.csv:3 preview.row-twice");
    }

    @Test
    void refusesAFileWithoutRows() throws IOException {
        assertThat(checked("period,service_level,value\n")).containsExactly("r.csv reading.only-a-header");
    }

    private static String blank(String cell) {
        return cell == null ? "" : cell;
    }

    private static List<ResultRow> read(String csv) {
        var faults = new ArrayList<PreviewFault>();
        var rows = ResultsCsv.read(csv.getBytes(UTF_8), FILE, faults);
        assertThat(faults).isEmpty();
        return rows;
    }

    private static List<String> faults(String csv) {
        var faults = new ArrayList<PreviewFault>();
        ResultsCsv.read(csv.getBytes(UTF_8), FILE, faults);
        return shown(faults);
    }

    private static List<String> checked(String csv) throws IOException {
        var terms = JsonText.read(Files.readString(Path.of(Settled.TERMS)), InputPlace.inFile("a.json"));
        var versions = PreviewVersions.read(List.of(new PreviewVersions.Source(InputPlace.inFile("a.json"), terms)));
        var found = new ArrayList<String>();
        assertThatExceptionOfType(RefusedPreview.class)
                .isThrownBy(() -> {
                    var faults = new ArrayList<PreviewFault>();
                    var rows = ResultsCsv.read(csv.getBytes(UTF_8), FILE, faults);
                    ResultsCheck.check(versions, rows, List.of(), FILE, faults);
                })
                .satisfies(refused -> found.addAll(shown(refused.faults())));
        return found;
    }

    private static List<String> shown(List<PreviewFault> faults) {
        return faults.stream().map(fault -> fault.place() + " " + fault.rule()).toList();
    }
}
