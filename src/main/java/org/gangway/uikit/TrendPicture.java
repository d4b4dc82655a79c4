package org.gangway.uikit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a {@link TrendChart} as SVG. Coordinates are decimals of the picture, so nothing here rounds a figure. */
final class TrendPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int LEFT = 64;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;

    private final List<TrendChart.Point> points;
    private final BigDecimal expected;
    private final @Nullable BigDecimal minimum;
    private final Function<BigDecimal, String> format;
    private final Function<YearMonth, String> monthFormat;
    private final BigDecimal low;
    private final BigDecimal high;

    TrendPicture(
            List<TrendChart.Point> points,
            BigDecimal expected,
            @Nullable BigDecimal minimum,
            Function<BigDecimal, String> format,
            Function<YearMonth, String> monthFormat) {
        this.points = points;
        this.expected = expected;
        this.minimum = minimum;
        this.format = format;
        this.monthFormat = monthFormat;
        var values = Stream.concat(points.stream().map(TrendChart.Point::value), Stream.of(expected, minimum))
                .filter(Objects::nonNull)
                .toList();
        var least = values.stream().reduce(BigDecimal::min).orElse(expected);
        var most = values.stream().reduce(BigDecimal::max).orElse(expected);
        var margin = most.subtract(least).max(BigDecimal.ONE).multiply(new BigDecimal("0.08"));
        this.low = least.subtract(margin);
        this.high = most.add(margin);
    }

    String svg(String words) {
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\"" + escape(words) + "\">");
        level(svg, expected, "expected");
        if (minimum != null) {
            level(svg, minimum, "minimum");
        }
        line(svg);
        dots(svg);
        months(svg);
        return svg.append("</svg>").toString();
    }

    private void level(StringBuilder svg, BigDecimal value, String kind) {
        var y = y(value);
        svg.append("<line class=\"" + kind + "\" x1=\"" + LEFT + "\" x2=\"" + WIDTH + "\" y1=\"" + y + "\" y2=\"" + y
                + "\"/>");
        svg.append("<text x=\"" + (LEFT - 6) + "\" y=\"" + y + "\" dy=\"4\" text-anchor=\"end\">"
                + escape(format.apply(value)) + "</text>");
    }

    private void line(StringBuilder svg) {
        var path = new StringBuilder();
        var pen = "M";
        for (var i = 0; i < points.size(); i++) {
            var value = points.get(i).value();
            if (value == null) {
                pen = "M";
                continue;
            }
            path.append(pen).append(x(i)).append(' ').append(y(value));
            pen = "L";
        }
        svg.append("<path class=\"line\" d=\"").append(path).append("\"/>");
    }

    private void dots(StringBuilder svg) {
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (point.value() != null) {
                svg.append("<g>").append(mark(point, x(i), y(point.value()))).append("</g>");
            }
        }
    }

    /** A miss is a square, everything else a circle: form as well as colour. */
    private String mark(TrendChart.Point point, BigDecimal x, BigDecimal y) {
        var tip = "<title>"
                + escape(monthFormat.apply(point.month()) + ": " + format.apply(Objects.requireNonNull(point.value())))
                + "</title>";
        return point.missed()
                ? "<rect class=\"missed\" width=\"9\" height=\"9\" x=\"" + x.subtract(new BigDecimal("4.5")) + "\" y=\""
                        + y.subtract(new BigDecimal("4.5")) + "\">" + tip + "</rect>"
                : "<circle class=\"point\" r=\"3.5\" cx=\"" + x + "\" cy=\"" + y + "\">" + tip + "</circle>";
    }

    private void months(StringBuilder svg) {
        if (points.isEmpty()) {
            return;
        }
        month(svg, 0, "start");
        if (points.size() > 2) {
            month(svg, points.size() / 2, "middle");
        }
        if (points.size() > 1) {
            month(svg, points.size() - 1, "end");
        }
    }

    private void month(StringBuilder svg, int index, String anchor) {
        svg.append("<text x=\"" + x(index) + "\" y=\"" + (HEIGHT - 8) + "\" text-anchor=\"" + anchor + "\">"
                + escape(monthFormat.apply(points.get(index).month())) + "</text>");
    }

    private BigDecimal x(int index) {
        var step = Math.max(1, points.size() - 1);
        return BigDecimal.valueOf((long) (WIDTH - LEFT - 16) * index)
                .divide(BigDecimal.valueOf(step), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(LEFT + 8));
    }

    private BigDecimal y(BigDecimal value) {
        var room = BigDecimal.valueOf(HEIGHT - TOP - BOTTOM);
        return high.subtract(value)
                .multiply(room)
                .divide(high.subtract(low), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(TOP));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
