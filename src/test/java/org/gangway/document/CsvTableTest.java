package org.gangway.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final SheetCell[] ROW = {
        SheetCell.text("Århus, nord; \"æ\""),
        SheetCell.number(new BigDecimal("-1234.5"), 2),
        SheetCell.percent(Percentage.of("98.5"), 1),
        SheetCell.money(Money.of("12.5", "DKK")),
        SheetCell.day(LocalDate.of(2026, 5, 31)),
        SheetCell.month(YearMonth.of(2026, 5)),
        SheetCell.empty()
    };

    @Test
    void writesForProgrammes() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = CsvTable.neutral(out)) {
            csv.headings(List.of("Sted", "Mål"));
            csv.row(ROW);
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("Sted,Mål\r\n\"Århus, nord; \"\"æ\"\"\",-1234.5,98.5,12.50,2026-05-31,2026-05,\r\n");
    }

    @Test
    void writesForExcel() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = CsvTable.forExcel(out)) {
            csv.row(ROW);
        }

        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Århus, nord; \"\"æ\"\"\";-1234,5;98,5%;12,50;2026-05-31;2026-05;\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+45 33",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\u00a0=1",
                "\u200b=1",
                "＝1",
                "=cmd|'/c calc'!A0\nsecond"
            })
    void disarmsWordsThatLookLikeAFormula(String words) {
        assertThat(FormulaGuard.harmless(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bo", "1-2", "a=b", "bo@client.example", "Ærø"})
    void leavesOtherWordsAlone(String words) {
        assertThat(FormulaGuard.harmless(words)).isEqualTo(words);
    }

    @Test
    void disarmsHeadingsToo() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = CsvTable.neutral(out)) {
            csv.headings(List.of("=1+1"));
            csv.row(SheetCell.text("=2+2"), SheetCell.number(new BigDecimal("-2"), 0));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("'=1+1\r\n'=2+2,-2\r\n");
    }
}
