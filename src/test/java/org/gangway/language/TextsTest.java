package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Text NO_SUCH_TEXT = new Text("nobody.wrote-this");

    private static final Map<String, String> BROKEN = Map.of("a.b", "{n, plural, one {x}}");

    private final Texts lenient = Texts.standalone();

    @Test
    void speaksTheReadersLanguage() {
        assertThat(TestTexts.say(Msg.common_save(), TestTexts.DANISH)).isEqualTo("Gem");
        assertThat(TestTexts.say(Msg.common_save(), TestTexts.INDIAN)).isEqualTo("Save");
        assertThat(TestTexts.say(Msg.common_save(), TestTexts.PSEUDO)).isEqualTo("⟦Šåvë ··⟧");
    }

    @Test
    void writesValuesTheReadersWay() {
        var price = new Text(
                "language.not-a-number",
                Map.of("typed", Money.of("-1234.5", "DKK"), "example", LocalDate.of(2026, 3, 5)));

        assertThat(TestTexts.say(price, TestTexts.DANISH)).contains("»-1.234,50\u00a0kr.«", "5. mar. 2026");
        assertThat(TestTexts.say(price, TestTexts.INDIAN)).contains("“-DKK\u00a01,234.50”", "5 Mar 2026");
    }

    @Test
    void countsTheDanishWay() {
        assertThat(TestTexts.say(Msg.common_fields_wrong(1), TestTexts.DANISH)).isEqualTo("1 felt skal rettes.");
        assertThat(TestTexts.say(Msg.common_fields_wrong(1200), TestTexts.DANISH))
                .isEqualTo("1.200 felter skal rettes.");
    }

    @Test
    void keepsOneWayOfWritingNumbersInOnePage() {
        var dane = new ReaderProfile(Locale.of("da"), Locale.of("en", "IN"), ZoneId.of("UTC"));
        var englishman = new ReaderProfile(Locale.ENGLISH, Locale.of("da", "DK"), ZoneId.of("UTC"));

        assertThat(TestTexts.say(Msg.common_fields_wrong(1200), dane)).startsWith("1.200 ");
        assertThat(TestTexts.texts().formats(dane).dateLong(LocalDate.of(2026, 3, 5)))
                .isEqualTo("5. marts 2026");
        assertThat(TestTexts.say(Msg.common_fields_wrong(1200), englishman)).startsWith("1.200 fields");
    }

    @Test
    void saysTextsListsAndLanguagesInsideOfTexts() {
        var text = currencies(List.of(Msg.common_yes(), Msg.common_no()), Locale.ENGLISH);

        assertThat(TestTexts.say(text, TestTexts.DANISH)).contains("beløb i Ja og Nej", "beløb i engelsk");
    }

    @Test
    void endsASentenceOnce() {
        var risk = Msg.agreement_schedule_at_risk(
                new Percentage(new BigDecimal("12")), Money.of("1000", "DKK"), Money.of("120", "DKK"));

        assertThat(TestTexts.say(risk, TestTexts.DANISH))
                .endsWith("120,00\u00a0kr.")
                .doesNotContain("..");
    }

    @Test
    void saysWhatWasAgreedWithAllItsDigits() {
        var threshold = new BigDecimal("99.9995");
        var text = Msg.agreement_figure_in_unit("SECONDS", threshold, threshold);

        assertThat(TestTexts.say(text, TestTexts.DANISH)).isEqualTo("99,9995 sekunder");
    }

    @Test
    void doesNotSayAQuotientWithoutEnd() {
        var third = BigDecimal.ONE.divide(new BigDecimal("3"), 20, java.math.RoundingMode.HALF_UP);
        var text = Msg.agreement_figure_in_unit("COUNT", third, third);

        assertThat(TestTexts.say(text, TestTexts.DANISH)).isEqualTo("0,3333333333");
    }

    @Test
    void leavesUserDataAlone() {
        assertThat(TestTexts.say(Text.user("{0} it's #1"), TestTexts.PSEUDO)).isEqualTo("{0} it's #1");
    }

    @Test
    void saysWhyTheBusinessSaidNo() {
        var no = new RuleViolation("money.too-fine", Map.of("digits", 0, "currency", "JPY"));

        assertThat(TestTexts.say(Text.rule(no), TestTexts.DANISH)).isEqualTo("Et beløb i JPY har ingen decimaler.");
    }

    @Test
    void namesConstantsAndSteps() {
        var step = Explanation.step("rounded", Map.of("rate", 1), new BigDecimal("0.125"), new BigDecimal("0.13"));

        assertThat(Text.of(ArgumentStyle.DATE_LONG).key()).isEqualTo("enum.ArgumentStyle.DATE_LONG");
        assertThat(Text.step(step).key()).isEqualTo("explain.rounded");
        assertThat(Text.step(step).args()).containsOnlyKeys("rate", "unrounded", "result");
    }

    @Test
    void failsOverMissingTextsAndValuesInTests() {
        assertThatThrownBy(() -> TestTexts.say(NO_SUCH_TEXT, TestTexts.DANISH)).hasMessageContaining("nobody.wrote");
        assertThatThrownBy(() -> TestTexts.say(new Text("common.fields-wrong"), TestTexts.DANISH))
                .hasMessageContaining("{n}");
        assertThatThrownBy(() -> TestTexts.say(currencies(Instant.EPOCH, new Object()), TestTexts.DANISH))
                .hasMessageContaining("java.lang.Object");
    }

    @Test
    void neverShowsAKey() {
        assertThat(lenient.say(NO_SUCH_TEXT, TestTexts.DANISH)).isEqualTo("(tekst mangler)");
        assertThat(lenient.say(new Text("money.two-currencies", Map.of("one", "EUR")), TestTexts.DANISH))
                .isEqualTo("Et beløb i EUR kan ikke lægges til eller sammenlignes med et beløb i ….");
    }

    @Test
    void fallsBackByNeighbourhood() {
        var faroese = new ReaderProfile(Locale.of("fo"), Locale.of("fo", "FO"), ZoneId.of("UTC"));
        var estonian = new ReaderProfile(Locale.of("et"), Locale.of("et", "EE"), ZoneId.of("UTC"));

        assertThat(lenient.say(Msg.common_save(), faroese)).isEqualTo("Gem");
        assertThat(lenient.languageOf(Msg.common_save(), faroese)).isEqualTo(Locale.of("da"));
        assertThat(lenient.say(Msg.common_fields_wrong(1), estonian)).isEqualTo("1 field needs to be corrected.");
    }

    @Test
    void doesNotStartWithABrokenMessage() {
        assertThatThrownBy(() -> new MessageCatalogue(Locale.ENGLISH, BROKEN, broken -> {
                    throw broken;
                }))
                .hasMessageContaining("translations/en: a.b");
    }

    @Test
    void missesABrokenMessageOfAnotherLanguageAndSaysSo() {
        var problems = new ArrayList<String>();

        var danish = new MessageCatalogue(
                Locale.of("da"), BROKEN, broken -> problems.add(String.valueOf(broken.getMessage())));

        assertThat(danish.find("a.b")).isNull();
        assertThat(problems).singleElement().asString().startsWith("translations/da: a.b");
    }

    @Test
    void saysTheSameToManyAtOnce() throws Exception {
        Callable<String> task = () -> TestTexts.say(Msg.common_fields_wrong(1234), TestTexts.DANISH)
                + TestTexts.texts().formats(TestTexts.DANISH).dateTime(Instant.EPOCH);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var said = threads.invokeAll(
                    IntStream.range(0, 500).mapToObj(_ -> task).toList());

            for (var one : said) {
                assertThat(one.get()).isEqualTo("1.234 felter skal rettes.1. jan. 1970, 01.00 CET");
            }
        }
    }

    /** Values of kinds that the message does not have in life. */
    private static Text currencies(Object one, Object other) {
        return new Text("money.two-currencies", Map.of("one", one, "other", other));
    }

    @Test
    void keepsWordsOfTheOtherDirectionTogether() {
        var arabic = new ReaderProfile(Locale.of("ar"), Locale.forLanguageTag("ar-EG"), ZoneOffset.UTC);
        assertThat(TestTexts.say(Msg.visit_way("Aarhus C (DK)", "Pune"), arabic))
                .contains("\u2068Aarhus C (DK)\u2069", "\u2068Pune\u2069");
        assertThat(TestTexts.say(Msg.visit_way("Aarhus C (DK)", "Pune"), TestTexts.DANISH))
                .isEqualTo("Aarhus C (DK) → Pune");
        assertThat(Isolates.sentence("2 tasks are overdue.", Locale.ENGLISH, Locale.of("ar")))
                .isEqualTo("\u20662 tasks are overdue.\u2069");
        assertThat(Isolates.sentence("2 tasks are overdue.", Locale.ENGLISH, Locale.of("sv")))
                .isEqualTo("2 tasks are overdue.");
    }
}
