package org.gangway.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

class AgendaFactsTest {

    @Test
    void comeBackAsTheyWere() {
        Map<String, Object> facts = Map.of(
                "month", YearMonth.of(2026, 2),
                "day", LocalDate.of(2026, 2, 28),
                "net", Money.of("-1200.50", "DKK"),
                "share", Percentage.of("98.5"),
                "figure", new BigDecimal("27.60"),
                "words", "Close: »AD3«\nor later");

        assertThat(AgendaFacts.read(AgendaFacts.write(facts))).isEqualTo(facts);
    }

    @Test
    void readAlikeInAnyOrder() {
        assertThat(AgendaFacts.write(Map.of("a", 1, "b", 2))).isEqualTo("{\"a\":\"number:1\",\"b\":\"number:2\"}");
    }
}
