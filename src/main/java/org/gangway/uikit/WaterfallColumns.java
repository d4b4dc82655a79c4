package org.gangway.uikit;

import java.math.BigDecimal;
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
        var svg = new StringBuilder("<svg viewBox=\"0 0 " + width + " " + HEIGHT + "\" style=\"max-width:"
                + width * 13 / 10 + "px;min-width:" + width * 3 / 4 + "px\" role=\"presentation\">");
        var zero = y(BigDecimal.ZERO);
        svg.append("<line class=\"ground\" x1=\"0\" x2=\"" + width + "\" y1=\"" + zero + "\" y2=\"" + zero + "\"/>");
        for (var i = 0; i < steps.size(); i++) {
            if (i > 0) {
                svg.append(link(i));
            }
            svg.append(WaterfallStep.button(i, steps.get(i), column(i)));
        }
        return svg.append("</svg>").toString();
    }

    /** From the end of the bar before to the beginning of this one. */
    private String link(int i) {
        var y = y(steps.get(i - 1).to());
        var x = i * SLOT - (SLOT - BAR) / 2;
        return "<line class=\"link\" x1=\"" + x + "\" x2=\"" + (x + SLOT - BAR) + "\" y1=\"" + y + "\" y2=\"" + y
                + "\"/>";
    }

    private String column(int i) {
        var step = steps.get(i);
        var left = i * SLOT + (SLOT - BAR) / 2;
        var middle = i * SLOT + SLOT / 2;
        var top = y(step.high());
        var height = y(step.low()).subtract(top).max(BigDecimal.TWO);
        return "<rect class=\"hit\" x=\"" + (i * SLOT + 1) + "\" y=\"1\" width=\"" + (SLOT - 2) + "\" height=\""
                + (HEIGHT - 2) + "\" rx=\"6\"/>"
                + "<rect class=\"shape\" x=\"" + left + "\" y=\"" + top + "\" width=\"" + BAR + "\" height=\"" + height
                + "\" rx=\"2\"/>"
                + (scale.isBroken() && step.kind() == Waterfall.Kind.TOTAL ? tear(left) : "")
                + "<text class=\"amount\" x=\"" + middle + "\" y=\"" + top.subtract(new BigDecimal(7))
                + "\" text-anchor=\"middle\">" + WaterfallStep.escape(step.said()) + "</text>"
                + name(step.name(), middle);
    }

    /** A gap across the bar says that it goes on further down. */
    private static String tear(int left) {
        var y = GROUND - 14;
        return "<path class=\"tear\" d=\"M" + (left - 4) + " " + (y + 4) + "l18 -8l18 8l18 -8l18 8\"/>";
    }

    private static String name(String name, int middle) {
        var text = new StringBuilder("<text class=\"name\" text-anchor=\"middle\">");
        var lines = WrappedWords.of(name, LETTERS, LINES);
        for (var i = 0; i < lines.size(); i++) {
            text.append("<tspan x=\"" + middle + "\" y=\"" + (GROUND + 8 + (i + 1) * LINE) + "\">"
                    + WaterfallStep.escape(lines.get(i)) + "</tspan>");
        }
        return text.append("</text>").toString();
    }

    private BigDecimal y(BigDecimal amount) {
        return BigDecimal.valueOf(GROUND).subtract(scale.units(amount, ROOM));
    }
}
