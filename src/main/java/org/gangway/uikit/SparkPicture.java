package org.gangway.uikit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a {@link SparkLine}: a line that is broken where a value is missing, and a dot at its end. */
final class SparkPicture {

    private static final int WIDTH = 84;
    private static final int HEIGHT = 22;
    private static final int EDGE = 3;

    private SparkPicture() {}

    static String svg(List<@Nullable BigDecimal> values) {
        var picture = Svg.picture(WIDTH, HEIGHT).with("aria-hidden", "true").with("focusable", "false");
        var run = new ArrayList<String>();
        Svg dot = null;
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null) {
                line(picture, run);
                continue;
            }
            var x = x(i, values.size());
            var y = y(value);
            run.add(x + "," + y);
            dot = Svg.styled("circle", "dot").with("cx", x).with("cy", y).with("r", "2.5");
        }
        line(picture, run);
        if (dot != null) {
            picture.add(dot);
        }
        return picture.toString();
    }

    private static void line(Svg picture, List<String> run) {
        if (run.size() > 1) {
            picture.add(Svg.styled("polyline", "line").with("points", String.join(" ", run)));
        }
        run.clear();
    }

    private static String x(int index, int count) {
        var wide = BigDecimal.valueOf((long) index * (WIDTH - 2 * EDGE));
        return wide.divide(BigDecimal.valueOf(Math.max(1, count - 1)), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(EDGE))
                .toPlainString();
    }

    private static String y(BigDecimal value) {
        var high = BigDecimal.valueOf(HEIGHT - 2 * EDGE);
        var inside = value.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        return BigDecimal.valueOf(HEIGHT - EDGE)
                .subtract(high.multiply(inside))
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
