package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Our way of saying a message against ICU's own, which is right but slow and rounds halves to even. */
class MessageParserTest {

    private static final String[] LANGUAGES = {"en", "da", "pl", "lt", "ro", "uk", "es", "vi", "ar-EG", "hi"};
    private static final String[] NUMBERS = {
        "0", "1", "2", "3", "5", "11", "21", "22", "100", "101", "12345", "1000000", "0.5", "1.5", "2.0", "-1"
    };

    private static String say(String pattern, String locale, Map<String, ?> args) {
        var formats = new Formats(Locale.forLanguageTag(locale), ZoneOffset.UTC);
        var messageRendering = new MessageRendering(new Text("test", args), formats, Text::key, new MissingTexts(true));
        var out = new StringBuilder();
        MessageParser.parse(pattern, formats.locale()).say(messageRendering, null, out);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{n, plural, =0 {none} one {# one} two {# two} few {# few} many {# many} other {# other}}!",
                "{n, selectordinal, one {#st} two {#nd} few {#rd} many {#m} other {#th}} place",
                "{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # more} other {you and # more}}",
                "{n, plural, other {{side, select, CLIENT {# {who}} other {'{'#'}' '#' {who}}}}}",
                "{n, number}, it's {who}''s; Jens' rapport {who}",
            })
    void saysWhatIcuSays(String pattern) {
        for (var language : LANGUAGES) {
            for (var number : NUMBERS) {
                var args = Map.of("n", new BigDecimal(number), "who", "Ø{#}", "side", "CLIENT");

                var expected = new MessageFormat(pattern, ULocale.forLanguageTag(language)).format(args);

                // ICU does not isolate what runs against the sentence
                assertThat(say(pattern, language, args).replaceAll("[\u2068\u2069]", ""))
                        .as(language + number)
                        .isEqualTo(expected.replaceAll("-0(?![.,٫\\d])", "0"));
            }
        }
    }

    @Test
    void roundsHalvesUpWhereIcuRoundsThemToEven() {
        var args = Map.of("n", new BigDecimal("2.5"));

        assertThat(say("{n, number, integer}", "da", args)).isEqualTo("3");
        assertThat(new MessageFormat("{n, number, integer}", ULocale.forLanguageTag("da")).format(args))
                .isEqualTo("2");
    }

    @Test
    void keepsApostrophesAndBraces() {
        assertThat(say("Jens' rapport {x} '{'{x}'}'", "da", Map.of("x", "A"))).isEqualTo("Jens' rapport A {A}");
    }

    @Test
    void takesHalvesAsSingularInDanishAndPluralInEnglish() {
        var pattern = "{n, plural, one {# dag} other {# dage}}";

        assertThat(say(pattern, "da", Map.of("n", new BigDecimal("1.5")))).isEqualTo("1,5 dag");
        assertThat(say(pattern, "en", Map.of("n", new BigDecimal("1.5")))).isEqualTo("1.5 dage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a",
                "{n, plural, one {x}}",
                "{0}",
                "{n, choice, 0#a|1#b}",
                "{x, number, percent}",
                "{x, number, ::.00}",
                "{d, date, full}",
                "{d, spellout}",
            })
    void refusesWhatIsNoMessage(String pattern) {
        assertThatThrownBy(() -> MessageParser.parse(pattern, Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<JsonNode> foreign() {
        return Cases.foreign("hardest-cases.json", "cases")
                .filter(row -> row.get("case").asString().startsWith("message-"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("foreign")
    void agreesWithForeignCases(JsonNode row) {
        var args = new HashMap<String, Object>();
        row.get("input")
                .forEachEntry(
                        (name, value) -> args.put(name, value.isNumber() ? value.decimalValue() : value.asString()));

        var said = say(
                row.get("input").get("pattern").asString(), row.get("locale").asString(), args);

        assertThat(said).isEqualTo(row.get("expected").asString());
    }
}
