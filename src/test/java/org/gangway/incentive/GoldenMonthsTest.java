package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.incentive.statement.StatementCodec;
import org.gangway.incentive.terms.TermsCodec;
import org.gangway.json.CanonicalJson;
import org.gangway.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms, months and statements of all kinds keep the bytes in which they were first signed and kept. */
class GoldenMonthsTest {

    static Stream<String> months() throws IOException {
        return sums().map(line -> line.substring(line.indexOf("  ") + 2))
                .filter(name -> name.endsWith(".statement.json"))
                .map(name -> name.substring(0, name.indexOf('.')));
    }

    static Stream<String> sums() throws IOException {
        return Files.readAllLines(GoldenMonths.FOLDER.resolve(GoldenMonths.SUMS)).stream();
    }

    @ParameterizedTest
    @MethodSource("sums")
    void haveTheirFingerprints(String line) throws IOException {
        var gap = line.indexOf("  ");

        assertThat(Sha256.hex(text(line.substring(gap + 2)))).isEqualTo(line.substring(0, gap));
    }

    @ParameterizedTest
    @MethodSource("months")
    void comeBackToTheByte(String month) throws IOException {
        var schedule = text(month + ".schedule.json");
        var input = text(month + ".input.json");
        var statement = text(month + ".statement.json");

        assertThat(CanonicalJson.write(TermsCodec.write(TermsCodec.readSchedule(CanonicalJson.read(schedule)))))
                .isEqualTo(schedule);
        assertThat(CanonicalJson.write(StatementCodec.write(StatementCodec.readInput(CanonicalJson.read(input)))))
                .isEqualTo(input);
        assertThat(CanonicalJson.write(
                        StatementCodec.write(StatementCodec.readStatement(CanonicalJson.read(statement)))))
                .isEqualTo(statement);
    }

    @ParameterizedTest
    @MethodSource("months")
    void areSettledToTheSameStatement(String month) throws IOException {
        var schedule = TermsCodec.readSchedule(CanonicalJson.read(text(month + ".schedule.json")));
        var input = StatementCodec.readInput(CanonicalJson.read(text(month + ".input.json")));

        assertThat(CanonicalJson.write(StatementCodec.write(IncentiveCalculation.compute(schedule, input))))
                .isEqualTo(text(month + ".statement.json"));
    }

    @Test
    void findTheSameFaultsInSpoiltTerms() throws IOException {
        var documents = (List<?>) CanonicalJson.read(text(GoldenMonths.SPOILT)).get("documents");

        assertThat(documents).hasSizeGreaterThan(50).allSatisfy(one -> {
            var spoilt = (Map<?, ?>) one;
            assertThat(GoldenMonths.faults((Map<?, ?>) spoilt.get("document"))).isEqualTo(spoilt.get("faults"));
        });
    }

    private static String text(String file) throws IOException {
        return Files.readString(GoldenMonths.FOLDER.resolve(file));
    }
}
