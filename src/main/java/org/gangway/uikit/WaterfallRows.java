package org.gangway.uikit;

import java.math.BigDecimal;
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
        var height = ROW * steps.size() + 4;
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 " + WIDTH + " " + height + "\" style=\"max-width:40rem\" role=\"presentation\">");
        for (var i = 0; i < steps.size(); i++) {
            if (i > 0) {
                svg.append(link(i));
            }
            svg.append(WaterfallStep.button(i, steps.get(i), row(i)));
        }
        return svg.append("</svg>").toString();
    }

    private String link(int i) {
        var x = x(steps.get(i - 1).to());
        return "<line class=\"link\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"" + (i * ROW - 4) + "\" y2=\""
                + (i * ROW + ROW - BAR - 6) + "\"/>";
    }

    private String row(int i) {
        var step = steps.get(i);
        var top = i * ROW;
        var left = x(step.low());
        var width = x(step.high()).subtract(left).max(BigDecimal.TWO);
        var name = WrappedWords.of(step.name(), LETTERS, 1).getFirst();
        return "<rect class=\"hit\" x=\"1\" y=\"" + (top + 1) + "\" width=\"" + (WIDTH - 2) + "\" height=\"" + (ROW - 2)
                + "\" rx=\"6\"/>"
                + "<text class=\"name\" x=\"4\" y=\"" + (top + 20) + "\">" + WaterfallStep.escape(name) + "</text>"
                + "<text class=\"amount\" x=\"" + (WIDTH - 4) + "\" y=\"" + (top + 20) + "\" text-anchor=\"end\">"
                + WaterfallStep.escape(step.said()) + "</text>"
                + "<rect class=\"shape\" x=\"" + left + "\" y=\"" + (top + ROW - BAR - 6) + "\" width=\"" + width
                + "\" height=\"" + BAR + "\" rx=\"2\"/>"
                + (scale.isBroken() && step.kind() == Waterfall.Kind.TOTAL ? tear(top + ROW - BAR - 6) : "");
    }

    private static String tear(int top) {
        return "<path class=\"tear\" d=\"M18 " + (top - 3) + "l-6 6l6 6l-6 6l6 6\"/>";
    }

    private BigDecimal x(BigDecimal amount) {
        return scale.units(amount, ROOM).add(BigDecimal.valueOf((WIDTH - ROOM) / 2));
    }
}
