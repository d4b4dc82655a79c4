package org.gangway.uikit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A bar with where it begins and ends.
 *
 * @param said the amount as it is written on the bar, with its sign
 * @param label what a screen reader says of it
 */
record WaterfallStep(String name, Waterfall.BarKind kind, BigDecimal from, BigDecimal to, String said, String label) {

    private static final String MINUS = "\u2212";

    static List<WaterfallStep> of(
            List<Waterfall.Bar> bars, Function<BigDecimal, String> format, Function<WaterfallStep, String> label) {
        var steps = new ArrayList<WaterfallStep>();
        var level = BigDecimal.ZERO;
        for (var bar : bars) {
            var total = bar.kind() == Waterfall.BarKind.TOTAL;
            var from = total ? BigDecimal.ZERO : level;
            var to = total ? bar.amount() : level.add(bar.amount());
            var bare = new WaterfallStep(bar.name(), bar.kind(), from, to, said(bar, format), "");
            steps.add(new WaterfallStep(bare.name, bare.kind, from, to, bare.said, label.apply(bare)));
            level = to;
        }
        return steps;
    }

    private static String said(Waterfall.Bar bar, Function<BigDecimal, String> format) {
        var size = format.apply(bar.amount().abs());
        if (bar.amount().signum() < 0) {
            return MINUS + size;
        }
        return bar.kind() == Waterfall.BarKind.TOTAL ? size : "+" + size;
    }

    BigDecimal low() {
        return from.min(to);
    }

    BigDecimal high() {
        return from.max(to);
    }

    /** What makes a part of the picture a button. */
    static Svg button(int index, WaterfallStep step, Svg... inside) {
        return Svg.styled("g", "bar " + step.kind.style())
                .with("role", "button")
                .with("tabindex", 0)
                .with("data-bar", index)
                .with("aria-label", step.label)
                .add(Svg.of("title").text(step.label))
                .add(inside);
    }
}
