package org.gangway.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gangway.json.FactText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactJsonTest {

    static final List<Arguments> KINDS = Stream.of(
                    new Object[] {"2026-03", "\"2026-03\""},
                    new Object[] {"Close: »AD3«\n\"or\" later", "\"Close: »AD3«\\n\\\"or\\\" later\""},
                    new Object[] {3, "3"},
                    new Object[] {5_000_000_000L, "5000000000"},
                    new Object[] {true, "true"},
                    new Object[] {new BigDecimal("0.10"), "{\"decimal\":\"0.10\"}"},
                    new Object[] {Percentage.of("98.5"), "{\"percent\":\"98.5\"}"},
                    new Object[] {Money.of("-1250.50", "DKK"), "{\"amount\":\"-1250.50\",\"currency\":\"DKK\"}"},
                    new Object[] {Currency.getInstance("INR"), "{\"currency\":\"INR\"}"},
                    new Object[] {LocalDate.of(2028, 2, 29), "{\"day\":\"2028-02-29\"}"},
                    new Object[] {YearMonth.of(2026, 3), "{\"month\":\"2026-03\"}"},
                    new Object[] {Year.of(2026), "{\"year\":2026}"},
                    new Object[] {Instant.parse("2026-03-31T08:00:00Z"), "{\"moment\":\"2026-03-31T08:00:00Z\"}"},
                    new Object[] {DayOfWeek.MONDAY, "{\"weekday\":\"MONDAY\"}"},
                    new Object[] {Month.MAY, "{\"monthOfYear\":\"MAY\"}"},
                    new Object[] {ZoneId.of("Asia/Kolkata"), "{\"zone\":\"Asia/Kolkata\"}"},
                    new Object[] {Locale.forLanguageTag("en-GB"), "{\"language\":\"en-GB\"}"},
                    new Object[] {new Constant("Side", "CLIENT"), "{\"constant\":\"CLIENT\",\"enum\":\"Side\"}"},
                    new Object[] {new Identifier("answerTime"), "{\"id\":\"answerTime\"}"},
                    new Object[] {new Fingerprint("0f".repeat(32)), "{\"sha256\":\"" + "0f".repeat(32) + "\"}"},
                    new Object[] {List.of("b", 1, YearMonth.of(2026, 3)), "[\"b\",1,{\"month\":\"2026-03\"}]"},
                    new Object[] {Map.of("day", LocalDate.EPOCH), "{\"facts\":{\"day\":{\"day\":\"1970-01-01\"}}}"},
                    new Object[] {
                        List.of(Map.of("enum", "a", "constant", List.of(Map.of()))),
                        "[{\"facts\":{\"constant\":[{\"facts\":{}}],\"enum\":\"a\"}}]"
                    })
            .map(Arguments::of)
            .toList();

    @ParameterizedTest
    @FieldSource("KINDS")
    void keepsEveryKindOfFact(Object fact, String json) {
        var facts = Map.of("fact", fact);

        assertThat(FactText.write(facts)).isEqualTo("{\"fact\":" + json + "}");
        assertThat(FactText.read(FactText.write(facts))).isEqualTo(facts);
        assertThat(FactJson.read(FactJson.write(facts))).isEqualTo(facts);
    }

    @Test
    void readsConstantsAndIdsByTheirNamesAlone() {
        var id = UUID.fromString("6f1c0d5e-0b0c-4a52-9f3c-2f4d1a7e9b10");
        var read = FactJson.read(FactJson.write(Map.of("mode", RoundingMode.HALF_UP, "id", id)));

        assertThat(read).isEqualTo(Map.of("mode", new Constant("RoundingMode", "HALF_UP"), "id", Identifier.of(id)));
        assertThat(((Constant) read.get("mode")).is(RoundingMode.HALF_UP)).isTrue();
        assertThat(((Constant) read.get("mode")).is(RoundingMode.HALF_DOWN)).isFalse();
    }

    @Test
    void writesTextThatDoesNotDependOnTheOrderOfFacts() {
        assertThat(FactText.write(Map.of("b", 2, "a", 1, "c", 3))).isEqualTo("{\"a\":1,\"b\":2,\"c\":3}");
    }

    @Test
    void refusesAFactItCouldNotReadAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactJson.write(Map.of("time", Duration.ofHours(1))))
                .withMessageContaining("Duration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"f\": null}",
                "{\"f\": 1.5}",
                "{\"f\": {}}",
                "{\"f\": {\"colour\": \"red\"}}",
                "{\"f\": {\"enum\": \"Side\"}}",
                "{\"f\": {\"enum\": \"Side\", \"constant\": 1}}",
                "{\"f\": {\"amount\": \"1\", \"unit\": \"DKK\"}}",
                "{\"f\": {\"day\": null}}",
                "{\"f\": {\"a\": \"1\", \"b\": \"2\", \"c\": \"3\"}}"
            })
    void refusesToReadWhatItNeverWrote(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> FactText.read(json));
    }
}
