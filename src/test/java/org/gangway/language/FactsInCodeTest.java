package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsInCodeTest {

    @Test
    void findsTheNamesOfFactsAndNotTheirValues() {
        var facts = FactsInCode.in("""
                throw new RuleViolation("a.b");
                throw new RuleViolation("a.c", Map.of("end", term.end(), "name", of("x", "y")));
                throw new RuleViolation("a.c", Map.of("end", "name"));
                Explanation.fact("d", Map.of("rate", 1))
                """);

        assertThat(facts)
                .containsEntry("a.b", Set.of())
                .containsEntry("a.c", Set.of("end"))
                .containsEntry("explain.d", Set.of("rate", "unrounded", "result"))
                .hasSize(3);
    }
}
