package org.gangway.uikit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A {@link Waterfall} with upright bars, for wide screens. */
final class WaterfallColumns {

    private static final int SLOT = 112;
    private static final int BAR = 64;
    private static final int ROOM = 200;
    private static final int TOP = 26;
    private static final int GROUND = TOP + ROOM;
    private static final int LINE = 14;
    private static final int LINES = 3;
    private static final int HEIGHT = GROUND + 8 + LINES * LINE + 8;
    private static final int LETTERS = 17;

    private final List<WaterfallStep> steps;
    private final WaterfallScale scale;

    WaterfallColumns(List<WaterfallStep> steps, WaterfallScale scale) {
        this.steps = steps;
        this.scale = scale;
    }

    String svg() {
        var width = SLOT * steps.size();
        var zero = y(BigDecimal.ZERO);
        var svg = Svg.picture(width, HEIGHT)
                .with("style", "max-width:" + width * 13 / 10 + "px;min-width:" + width * 3 / 4 + "px")
                .with("role", "presentation")
                .add(Svg.line("ground", 0, width, zero, zero));
        for (var i = 0; i < steps.size(); i++) {
            if (i > 0) {
                svg.add(link(i));
            }
            svg.add(WaterfallStep.button(i, steps.get(i), column(i)));
        }
        return svg.toString();
    }

    /** From the end of the bar before to the beginning of this one. */
    private Svg link(int i) {
        var y = y(steps.get(i - 1).to());
        var x = i * SLOT - (SLOT - BAR) / 2;
        return Svg.line("link", x, x + SLOT - BAR, y, y);
    }

    private Svg[] column(int i) {
        var step = steps.get(i);
        var left = i * SLOT + (SLOT - BAR) / 2;
        var middle = i * SLOT + SLOT / 2;
        var top = y(step.high());
        var height = y(step.low()).subtract(top).max(BigDecimal.TWO);
        var parts = new ArrayList<Svg>();
        parts.add(Svg.box("hit", i * SLOT + 1, 1, SLOT - 2, HEIGHT - 2).with("rx", 6));
        parts.add(Svg.box("shape", left, top, BAR, height).with("rx", 2));
        if (scale.isBroken() && step.kind() == Waterfall.BarKind.TOTAL) {
            parts.add(tear(left));
        }
        parts.add(Svg.styled("text", "amount")
                .at(middle, top.subtract(new BigDecimal(7)))
                .with("text-anchor", "middle")
                .text(step.said()));
        parts.add(name(step.name(), middle));
        return parts.toArray(Svg[]::new);
    }

    /** A gap across the bar says that it goes on further down. */
    private static Svg tear(int left) {
        var y = GROUND - 14;
        return Svg.styled("path", "tear").with("d", "M" + (left - 4) + " " + (y + 4) + "l18 -8l18 8l18 -8l18 8");
    }

    private static Svg name(String name, int middle) {
        var text = Svg.styled("text", "name").with("text-anchor", "middle");
        var lines = WrappedText.of(name, LETTERS, LINES);
        for (var i = 0; i < lines.size(); i++) {
            text.add(Svg.of("tspan").at(middle, GROUND + 8 + (i + 1) * LINE).text(lines.get(i)));
        }
        return text;
    }

    private BigDecimal y(BigDecimal amount) {
        return BigDecimal.valueOf(GROUND).subtract(scale.units(amount, ROOM));
    }
}
