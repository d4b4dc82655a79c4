package org.gangway.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgTest {

    @Test
    void nestsElementsInTheOrderOfTheirAdding() {
        var svg = Svg.picture(10, 20)
                .add(
                        Svg.line("link", 1, 2, 3, 4),
                        Svg.of("g").add(Svg.of("title").text("one")));

        assertThat(svg)
                .hasToString("<svg viewBox=\"0 0 10 20\"><line class=\"link\" x1=\"1\" x2=\"2\" y1=\"3\" y2=\"4\"/>"
                        + "<g><title>one</title></g></svg>");
    }

    @Test
    void whatPeopleTypedStaysText() {
        var svg = Svg.of("text").with("aria-label", "\"><script>").text("<b>R&D</b>");

        assertThat(svg).hasToString("<text aria-label=\"&quot;>&lt;script>\">&lt;b>R&amp;D&lt;/b></text>");
    }

    @Test
    void trendLeavesAGapWhereNothingWasReportedAndMarksMisses() {
        var points = List.of(
                new TrendChart.Point(YearMonth.of(2025, 1), new BigDecimal("96"), false),
                new TrendChart.Point(YearMonth.of(2025, 2), null, false),
                new TrendChart.Point(YearMonth.of(2025, 3), new BigDecimal("90"), true));

        var svg = new TrendPicture(points, new BigDecimal("95"), null, BigDecimal::toPlainString, YearMonth::toString)
                .svg("Payments <on time>");

        assertThat(svg)
                .startsWith("<svg viewBox=\"0 0 640 220\" role=\"img\" aria-label=\"Payments &lt;on time>\">")
                .contains("class=\"expected\"", "<title>2025-01: 96</title>", "<title>2025-03: 90</title>")
                .containsPattern("class=\"line\" d=\"M[0-9.]+ [0-9.]+M[0-9.]+ [0-9.]+\"")
                .containsOnlyOnce("class=\"missed\"")
                .containsOnlyOnce("class=\"point\"")
                .doesNotContain("class=\"minimum\"");
    }
}
