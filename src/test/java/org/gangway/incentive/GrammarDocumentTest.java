package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangway.incentive.check.ScheduleCheck;
import org.gangway.incentive.terms.GrammarExample;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.json.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the description of the grammar are computed as they are printed there. */
class GrammarDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/terms-grammar.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(DOCUMENT)).results().map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void giveWhatTheySay(String json) {
        var example = GrammarExample.of(json);

        assertThat(ScheduleCheck.faults(example.schedule())).isEmpty();
        assertThat(example.found()).isEqualTo(example.gives());
    }

    @Test
    void showEveryKind() throws IOException {
        var document = Files.readString(DOCUMENT);
        var kinds = new TreeSet<String>();
        kinds(Codec.ofDocuments(IncentiveSchedule.class).schema(Map.of()), kinds);

        assertThat(kinds)
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(kind -> assertThat(document).contains('"' + kind + '"'));
    }

    private static void kinds(Object schema, Set<String> found) {
        if (schema instanceof Map<?, ?> members) {
            if (members.get("kind") instanceof Map<?, ?> kind && kind.get("const") instanceof String name) {
                found.add(name);
            }
            members.values().forEach(member -> kinds(member, found));
        } else if (schema instanceof List<?> elements) {
            elements.forEach(element -> kinds(element, found));
        }
    }
}
