package org.gangway.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessablePasswordsTest {

    private static final List<String> OWN = List.of("Nina Lund", "nina.lund@people.example", "Nordlys Handel A/S");

    private final GuessablePasswords guessable = new GuessablePasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "123456789012",
                "            ",
                "aaaaaaaaaaaa",
                "abcdefghijkl",
                "qwertyuiop12",
                "qwertyuiopasdf",
                "Passw0rd!Passw0rd!",
                "iloveyou1234",
                "letmein12345",
                "trustno1trustno1",
                "adgangskode1",
                "københavn1234",
                "sommer202612",
                "velkommen2026",
                "fodboldkamp12",
                "098765432100",
                "P4ssw0rd2026!",
                "nina.lund@people.example",
                "NINA.LUND@PEOPLE.EXAMPLE",
                "Nina Lund 2026",
                "ninalundninalund",
                "Nordlys Handel",
                "nordlys12345",
                "Gangway2026!"
            })
    void areRefused(String password) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> guessable.refuse(new Password(password), OWN))
                .extracting(RuleViolation::rule)
                .isEqualTo("identity.password-guessable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a sentence to remember",
                "three gulls on the quay",
                "gangway demo 2026",
                "jeg elsker regnvejr om natten",
                "another sentence to keep",
                "a long password of words",
                "correct horse battery staple",
                "X4t-vq9!mZ2k",
                "मीरा को चाय पसंद है"
            })
    void areNotWhatOthersWouldThinkOf(String password) {
        assertThatCode(() -> guessable.refuse(new Password(password), OWN)).doesNotThrowAnyException();
    }

    /** Reading takes longer for long texts with many readings, and strangers could send them. */
    @ParameterizedTest
    @ValueSource(strings = {"abc 1 x ", "aaaaaaaaaa", "1", "4@5$0", "pass word "})
    void areFoundInShortTime(String pattern) {
        var password = new Password(pattern.repeat(200).substring(0, Password.MAX_LENGTH));
        var begin = System.nanoTime();
        try {
            guessable.refuse(password, OWN);
        } catch (RuleViolation guessed) {
            assertThat(guessed.rule()).isEqualTo("identity.password-guessable");
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    }
}
