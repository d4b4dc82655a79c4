package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PseudoLocaleTest {

    static Stream<JsonNode> cases() {
        return Cases.foreign("i18n-lint-cases.json", "pseudo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Sign the offer|⟦Šïğñ ťħë øffëř ·····⟧",
                "{day}|⟦{day}⟧",
                "{n, plural, one {# row} other {# rows}} read|⟦{n, plural, one {# řøŵ} other {# řøŵš}} řëåđ ····⟧",
                "{side, select, CLIENT {{name} offers} other {Others}}"
                        + "|⟦{side, select, CLIENT {{name} øffëřš} other {Øťħëřš}} ·····⟧",
                "Brackets '{'so'}' stay|⟦Břåçķëťš '{'šø'}' šťåý ·····⟧",
            })
    void accentsTheWordsAndKeepsTheSyntax(String english, String expected) {
        var pseudo = PseudoLocale.of(english);

        assertThat(pseudo).isEqualTo(expected);
        assertThat(new MessagePattern(pseudo).countParts()).isEqualTo(new MessagePattern(english).countParts());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("cases")
    void agreesWithForeignCases(JsonNode row) {
        assertThat(PseudoLocale.of(row.get("source").asString()))
                .isEqualTo(row.get("en-XA").asString());
    }
}
