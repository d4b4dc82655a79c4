package org.gangway.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    /** RFC 8785, section 3.2.2 and 3.2.4, without its numbers: fractions are text here. */
    @Test
    void writesTheStringsAndLiteralsOfTheRfc() {
        var read = CanonicalJson.read("""
                {
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """);

        var bytes = CanonicalJson.write(read).getBytes(StandardCharsets.UTF_8);

        assertThat(HexFormat.ofDelimiter(" ").formatHex(bytes))
                .isEqualTo("7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c "
                        + "22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c "
                        + "5c 22 2f 22 7d");
    }

    /** RFC 8785, section 3.2.3. */
    @Test
    void sortsMembersByUtf16CodeUnits() {
        var read = CanonicalJson.read("""
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}
                """);

        var sorted = CanonicalJson.read(CanonicalJson.write(read));

        assertThat(sorted.values())
                .containsExactly(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    @Test
    void sortsAtEveryDepth() {
        var inner = new LinkedHashMap<String, Object>();
        inner.put("b", 2);
        inner.put("a", List.of(Map.of("d", 1)));

        assertThat(CanonicalJson.write(Map.of("x", inner))).isEqualTo("{\"x\":{\"a\":[{\"d\":1}],\"b\":2}}");
    }

    @Test
    void refusesToWriteWhatOtherReadersMightReadDifferently() {
        for (var odd : List.of(new BigDecimal("0.1"), 9007199254740992L, "\ud800", 1.5d)) {
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(Map.of("x", odd)));
        }
        assertThat(CanonicalJson.write(Map.of("x", 9007199254740991L))).isEqualTo("{\"x\":9007199254740991}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":1}}",
                "{} {}",
                "{\"a\":1",
                "{\"a\":\"\\ud800\"}",
                "{\"\\udc00\":1}",
                "{\"a\":01}"
            })
    void readsOneObjectAndNothingElse(String text) {
        assertThatExceptionOfType(NotJsonObject.class).isThrownBy(() -> CanonicalJson.read(text));
    }

    @Test
    void passesOverWhatIsNotWanted() {
        var text = "{\"a\":{\"why\":1,\"b\":2},\"why\":[1],\"c\":3}";

        assertThat(CanonicalJson.read(text, "c"::equals)).isEqualTo(Map.of("c", 3));
        assertThat(CanonicalJson.readWithout(text, "why"::equals)).isEqualTo(Map.of("a", Map.of("b", 2), "c", 3));
    }
}
