package org.gangway.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WaterfallPictureTest {

    @Test
    void beginsEveryStepWhereTheOneBeforeEnded() {
        var steps = steps(bar("Fee", Waterfall.BarKind.TOTAL, "400"), less("50"), more("20"), total("370"));

        assertThat(steps).extracting(WaterfallStep::from).containsExactly(n("0"), n("400"), n("350"), n("0"));
        assertThat(steps).extracting(WaterfallStep::to).containsExactly(n("400"), n("350"), n("370"), n("370"));
        assertThat(steps).extracting(WaterfallStep::said).containsExactly("400", "−50", "+20", "370");
    }

    @Test
    void liftsTheGroundWhereStepsWouldBeTooSmallToSee() {
        var scale = WaterfallScale.of(steps(total("400000"), less("28800"), total("371200")));

        assertThat(scale.isBroken()).isTrue();
        // 371200 - 0.6 * 28800 = 353920, rounded down to whole ten thousands
        assertThat(scale.low()).isEqualByComparingTo("350000");
        assertThat(scale.units(n("400000"), 200)).isEqualByComparingTo("200");
        assertThat(scale.units(n("350000"), 200)).isEqualByComparingTo("0");
        assertThat(scale.units(n("0"), 200)).isEqualByComparingTo("0");
    }

    @Test
    void standsOnZeroWhereStepsAreLarge() {
        assertThat(WaterfallScale.of(steps(total("400"), less("300"), total("100")))
                        .low())
                .isZero();
        assertThat(WaterfallScale.of(steps(total("400"), total("400"))).low()).isZero();
    }

    @Test
    void reachesBelowZero() {
        var scale = WaterfallScale.of(steps(total("100"), less("150"), total("-50")));

        assertThat(scale.low()).isEqualByComparingTo("-50");
        assertThat(scale.units(n("0"), 150)).isEqualByComparingTo("50");
    }

    @Test
    void drawsNothingForNothing() {
        assertThat(WaterfallScale.of(steps(total("0"), total("0"))).units(n("0"), 200))
                .isEqualByComparingTo("0");
    }

    @Test
    void makesEveryBarAButtonWithWordsInBothPictures() throws Exception {
        var steps = steps(
                total("400"), new Waterfall.Bar("<b>\"Aftaler\" & æøå", Waterfall.BarKind.LESS, n("-50"), () -> {}));
        var scale = WaterfallScale.of(steps);

        for (var svg : List.of(new WaterfallColumns(steps, scale).svg(), new WaterfallRows(steps, scale).svg())) {
            var buttons = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new java.io.ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .getElementsByTagName("g");
            assertThat(buttons.getLength()).isEqualTo(2);
            var second = (Element) buttons.item(1);
            assertThat(second.getAttribute("role")).isEqualTo("button");
            assertThat(second.getAttribute("tabindex")).isEqualTo("0");
            assertThat(second.getAttribute("data-bar")).isEqualTo("1");
            assertThat(second.getAttribute("aria-label")).isEqualTo("<b>\"Aftaler\" & æøå: −50");
        }
    }

    @Test
    void wrapsWordsAndSaysWhereItCutsThemOff() {
        assertThat(WrappedText.of("Close tasks on time", 14, 3)).containsExactly("Close tasks on", "time");
        assertThat(WrappedText.of("one two three four", 5, 2)).containsExactly("one", "two…");
        assertThat(WrappedText.of("Leverandørregnskabsafstemning", 14, 3)).containsExactly("Leverandørreg…");
        assertThat(WrappedText.of("", 14, 3)).containsExactly("");
    }

    private static List<WaterfallStep> steps(Waterfall.Bar... bars) {
        return WaterfallStep.of(List.of(bars), BigDecimal::toPlainString, step -> step.name() + ": " + step.said());
    }

    private static Waterfall.Bar total(String amount) {
        return bar("Total", Waterfall.BarKind.TOTAL, amount);
    }

    private static Waterfall.Bar less(String amount) {
        return bar("Credit", Waterfall.BarKind.LESS, "-" + amount);
    }

    private static Waterfall.Bar more(String amount) {
        return bar("Bonus", Waterfall.BarKind.MORE, amount);
    }

    private static Waterfall.Bar bar(String name, Waterfall.BarKind barKind, String amount) {
        return new Waterfall.Bar(name, barKind, n(amount), () -> {});
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}
