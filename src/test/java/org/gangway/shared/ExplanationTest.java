package org.gangway.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void comesBackFromJsonWithAllItsSteps() {
        var step = Explanation.step(
                "outer",
                Map.of("mode", RoundingMode.HALF_UP, "rate", Percentage.of("12.5")),
                new BigDecimal("0.125"),
                new BigDecimal("0.10"),
                Explanation.fact("inner", Map.of("text", "2026-03")));

        assertThat(Explanation.fromMap(step.toMap())).isEqualTo(step);
        assertThat(step.toMap())
                .isEqualTo(Map.of(
                        "rule",
                        "outer",
                        "facts",
                        Map.of(
                                "mode",
                                Map.of("enum", "RoundingMode", "constant", "HALF_UP"),
                                "rate",
                                Map.of("percent", "12.5")),
                        "unrounded",
                        "0.125",
                        "result",
                        "0.10",
                        "because",
                        List.of(Map.of("rule", "inner", "facts", Map.of("text", "2026-03"), "because", List.of()))));
    }
}
