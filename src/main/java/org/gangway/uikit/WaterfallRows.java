package org.gangway.uikit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A {@link Waterfall} with lying bars, one under the other, for narrow screens. */
final class WaterfallRows {

    private static final int WIDTH = 328;
    private static final int ROOM = WIDTH - 8;
    private static final int ROW = 52;
    private static final int BAR = 18;
    private static final int LETTERS = 33;

    private final List<WaterfallStep> steps;
    private final WaterfallScale scale;

    WaterfallRows(List<WaterfallStep> steps, WaterfallScale scale) {
        this.steps = steps;
        this.scale = scale;
    }

    String svg() {
        var svg = Svg.picture(WIDTH, ROW * steps.size() + 4)
                .with("style", "max-width:40rem")
                .with("role", "presentation");
        for (var i = 0; i < steps.size(); i++) {
            if (i > 0) {
                svg.add(link(i));
            }
            svg.add(WaterfallStep.button(i, steps.get(i), row(i)));
        }
        return svg.toString();
    }

    private Svg link(int i) {
        var x = x(steps.get(i - 1).to());
        return Svg.line("link", x, x, i * ROW - 4, i * ROW + ROW - BAR - 6);
    }

    private Svg[] row(int i) {
        var step = steps.get(i);
        var top = i * ROW;
        var bar = top + ROW - BAR - 6;
        var left = x(step.low());
        var width = x(step.high()).subtract(left).max(BigDecimal.TWO);
        var parts = new ArrayList<Svg>();
        parts.add(Svg.box("hit", 1, top + 1, WIDTH - 2, ROW - 2).with("rx", 6));
        parts.add(Svg.styled("text", "name")
                .at(4, top + 20)
                .text(WrappedText.of(step.name(), LETTERS, 1).getFirst()));
        parts.add(Svg.styled("text", "amount")
                .at(WIDTH - 4, top + 20)
                .with("text-anchor", "end")
                .text(step.said()));
        parts.add(Svg.box("shape", left, bar, width, BAR).with("rx", 2));
        if (scale.isBroken() && step.kind() == Waterfall.BarKind.TOTAL) {
            parts.add(tear(bar));
        }
        return parts.toArray(Svg[]::new);
    }

    private static Svg tear(int top) {
        return Svg.styled("path", "tear").with("d", "M18 " + (top - 3) + "l-6 6l6 6l-6 6l6 6");
    }

    private BigDecimal x(BigDecimal amount) {
        return scale.units(amount, ROOM).add(BigDecimal.valueOf((WIDTH - ROOM) / 2));
    }
}
