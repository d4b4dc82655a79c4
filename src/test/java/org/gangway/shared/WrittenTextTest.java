package org.gangway.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ærø Råstof A/S",
                "Nguyễn Thị Hương",
                "Łódź",
                "Київ",
                "दिल्ली",
                "क्‍ष",
                "می‌خواهم",
                "O’Brien & Søn",
                "東京",
                "Müller\u00A0GmbH"
            })
    void takesNamesOfEveryScript(String name) {
        assertThat(WrittenText.line(" " + name + " ")).isEqualTo(name);
        assertThat(WrittenText.words(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nord\u200Bbank",
                "\u202Eknab",
                "Nord\u2066bank",
                "Nord\u00ADbank",
                "\uFEFFNord",
                "Nord\u200Dbank",
                "\u200Cदिल्ली",
                "Nord\u0000",
                "Nord\nSyd",
                "Nord\u2028Syd",
                "Nord\u3164",
                "Nord\uD83D",
                "Nord\uDB40\uDC41"
            })
    void refusesANameWithWhatNobodySees(String name) {
        assertThatThrownBy(() -> WrittenText.line(name))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo("text.invisible-character"));
    }

    @Test
    void namesTheCharacter() {
        assertThatThrownBy(() -> WrittenText.line("a\u202Eb"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.facts().get("character")).isEqualTo("U+202E"));
    }

    @Test
    void takesLinesInWordsButNothingThatTurnsThem() {
        assertThat(WrittenText.words("one\r\n\ttwo 👩‍💻 ")).isEqualTo("one\r\n\ttwo 👩‍💻");
        assertThatThrownBy(() -> WrittenText.words("a\u202Eb")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> WrittenText.words("a\u0000b")).isInstanceOf(RuleViolation.class);
    }
}
