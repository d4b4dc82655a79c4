package org.gangway.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParagraphTest {

    private static final Instant NOW = Instant.parse("2026-03-12T11:00:00Z");
    private static final Locale DANISH = Locale.of("da");
    private static final ParagraphKey KEY =
            new ParagraphKey(ParagraphKind.DECISION, UUID.fromString("00000000-0000-0000-0000-00000000000b"));
    private static final OriginalText ORIGINAL = OriginalText.of(" Go live in May ", Locale.ENGLISH);
    private static final CurrentUser MEERA = new CurrentUser(
            PersonId.next(),
            "Meera Kulkarni",
            "meera@sahyadri.example",
            new PartyId(UUID.fromString("00000000-0000-0000-0000-00000000000c")),
            "Sahyadri",
            Side.VENDOR,
            Set.of(Role.VENDOR_LEAD),
            null,
            null,
            null);

    private static Paragraph paragraph(OriginalText original, Translation... translations) {
        return new Paragraph(KEY, original, List.of(translations));
    }

    private static Translation translated(Paragraph paragraph, Locale language, String words) {
        return write(
                paragraph,
                new NewTranslation(
                        language,
                        words,
                        TranslationOrigin.PERSON,
                        paragraph.original().revision(),
                        paragraph.translation(language).map(Translation::number).orElse(0)));
    }

    private static Translation write(Paragraph paragraph, NewTranslation written) {
        return Translation.write(
                EngagementId.of("00000000-0000-0000-0000-00000000000a"), paragraph, written, Side.VENDOR, MEERA, NOW);
    }

    private static void refuses(String rule, ThrowingCallable step) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(step)
                .satisfies(it -> assertThat(it.rule()).isEqualTo(rule));
    }

    @Test
    void countsARevisionForEachChangeAndForNothingElse() {
        assertThat(ORIGINAL).isEqualTo(new OriginalText("Go live in May", "en", 1));
        assertThat(ORIGINAL.rewritten("Go live in May\n", Locale.ENGLISH)).isSameAs(ORIGINAL);
        assertThat(ORIGINAL.rewritten("Go live in June", Locale.ENGLISH).revision())
                .isEqualTo(2);
        assertThat(ORIGINAL.rewritten("Go live in May", DANISH).revision())
                .as("the same words in another language")
                .isEqualTo(2);
    }

    @Test
    void aTranslationIsOutdatedOnceTheOriginalChangesAndCurrentAgainOnceItIsCorrected() {
        var first = translated(paragraph(ORIGINAL), DANISH, "Drift fra maj");
        assertThat(paragraph(ORIGINAL, first).isOutdated(first)).isFalse();

        var changed = ORIGINAL.rewritten("Go live in June", Locale.ENGLISH);
        assertThat(paragraph(changed, first).isOutdated(first)).isTrue();

        var second = translated(paragraph(changed, first), DANISH, "Drift fra juni");
        var now = paragraph(changed, first, second);
        assertThat(now.translations()).containsExactly(second);
        assertThat(second.number()).isEqualTo(2);
        assertThat(now.isOutdated(second)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, da, da, da",
        "en, da, da-DK, da",
        "en, da, en-IN, ''",
        "en, da, pl, ''",
        "en-IN, pt-BR, pt-PT, pt-BR"
    })
    void showsAReaderTheirLanguageOrElseTheOriginal(String original, String into, String reader, String shown) {
        var paragraph = paragraph(OriginalText.of("Words", Locale.forLanguageTag(original)));
        var both = paragraph(paragraph.original(), translated(paragraph, Locale.forLanguageTag(into), "Other words"));

        assertThat(both.shownIn(Locale.forLanguageTag(reader))
                        .map(it -> it.language().toLanguageTag())
                        .orElse(""))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(
            value = TranslationOrigin.class,
            names = {"DRAFT", "MACHINE"})
    void isMarkedUntilAPersonConfirmsIt(TranslationOrigin origin) {
        var translation = write(paragraph(ORIGINAL), new NewTranslation(DANISH, "Drift fra maj", origin, 1, 0));
        assertThat(translation.isUnconfirmed()).isTrue();

        translation.confirm(MEERA, NOW);

        assertThat(translation.isUnconfirmed()).isFalse();
        assertThat(translation.confirmation().orElseThrow().name()).isEqualTo("Meera Kulkarni");
        refuses("paragraph.translation-confirmed-already", () -> translation.confirm(MEERA, NOW));
    }

    @Test
    void whatAPersonStandsByNobodyHasToConfirm() {
        var translation = translated(paragraph(ORIGINAL), DANISH, "Drift fra maj");

        assertThat(translation.isUnconfirmed()).isFalse();
        refuses("paragraph.translation-confirmed-already", () -> translation.confirm(MEERA, NOW));
    }

    @Test
    void refusesWhatRendersAnotherTextThanItsAuthorRead() {
        var first = translated(paragraph(ORIGINAL), DANISH, "Drift fra maj");
        var changed = paragraph(ORIGINAL.rewritten("Go live in June", Locale.ENGLISH), first);

        refuses(
                "paragraph.original-changed",
                () -> write(changed, new NewTranslation(DANISH, "Drift fra maj!", TranslationOrigin.PERSON, 1, 1)));
        refuses(
                "paragraph.translation-changed",
                () -> write(changed, new NewTranslation(DANISH, "Drift fra juni", TranslationOrigin.PERSON, 2, 0)));
        refuses(
                "paragraph.translation-into-own-language",
                () -> write(changed, new NewTranslation(Locale.UK, "Live in June", TranslationOrigin.PERSON, 2, 0)));
        refuses(
                "paragraph.translation-length",
                () -> write(changed, new NewTranslation(Locale.of("pl"), " \n", TranslationOrigin.PERSON, 2, 0)));
    }
}
