package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.JsonNode;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

class ExplanationJsonTest {

    @Test
    void keepsEveryKindOfFact() {
        var facts = Map.<String, Object>of(
                "text",
                "2026-03",
                "whole",
                3,
                "decimal",
                new BigDecimal("0.10"),
                "percent",
                Percentage.of("12.5"),
                "money",
                Money.of("1250.50", "DKK"),
                "day",
                LocalDate.of(2026, 3, 31),
                "month",
                YearMonth.of(2026, 3),
                "mode",
                RoundingMode.HALF_UP,
                "basis",
                Basis.AT_RISK,
                "reason",
                CutReason.MONTH_CAP);
        var step = new Explanation("outer", facts, null, null, List.of(Explanation.fact("inner", Map.of())));

        assertThat(ExplanationJson.read(new JsonNode(ExplanationJson.write(step))))
                .isEqualTo(step);
    }

    @Test
    void refusesAFactItCouldNotReadAgain() {
        var step = Explanation.fact("outer", Map.of("day", DayOfWeek.MONDAY));

        assertThatIllegalArgumentException().isThrownBy(() -> ExplanationJson.write(step));
    }
}
