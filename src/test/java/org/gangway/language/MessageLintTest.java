package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class MessageLintTest {

    static Stream<JsonNode> cases() {
        return Stream.concat(Cases.own("lint-cases.json"), Cases.foreign("i18n-lint-cases.json", "lint"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsWrongAndNothingElse(JsonNode row) {
        var language = Locale.forLanguageTag(row.get("locale").asString());

        var findings = MessageLint.translation(
                row.get("source").asString(), row.get("target").asString(), language);

        assertThat(findings)
                .containsExactlyElementsOf(row.get("expected")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }
}
