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
    private static final int MARK = 9;
    private static final BigDecimal HALF_MARK = new BigDecimal("4.5");

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
        var svg = Svg.picture(WIDTH, HEIGHT).with("role", "img").with("aria-label", words);
        level(svg, expected, "expected");
        if (minimum != null) {
            level(svg, minimum, "minimum");
        }
        svg.add(line());
        dots(svg);
        months(svg);
        return svg.toString();
    }

    private void level(Svg svg, BigDecimal value, String kind) {
        var y = y(value);
        svg.add(
                Svg.line(kind, LEFT, WIDTH, y, y),
                Svg.of("text")
                        .at(LEFT - 6, y)
                        .with("dy", 4)
                        .with("text-anchor", "end")
                        .text(format.apply(value)));
    }

    private Svg line() {
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
        return Svg.styled("path", "line").with("d", path);
    }

    private void dots(Svg svg) {
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (point.value() != null) {
                svg.add(Svg.of("g").add(mark(point, point.value(), x(i), y(point.value()))));
            }
        }
    }

    /** A miss is a square, everything else a circle: form as well as colour. */
    private Svg mark(TrendChart.Point point, BigDecimal value, BigDecimal x, BigDecimal y) {
        var tip = Svg.of("title").text(monthFormat.apply(point.month()) + ": " + format.apply(value));
        if (point.missed()) {
            return Svg.box("missed", x.subtract(HALF_MARK), y.subtract(HALF_MARK), MARK, MARK)
                    .add(tip);
        }
        return Svg.styled("circle", "point")
                .with("r", "3.5")
                .with("cx", x)
                .with("cy", y)
                .add(tip);
    }

    private void months(Svg svg) {
        if (points.isEmpty()) {
            return;
        }
        svg.add(month(0, "start"));
        if (points.size() > 2) {
            svg.add(month(points.size() / 2, "middle"));
        }
        if (points.size() > 1) {
            svg.add(month(points.size() - 1, "end"));
        }
    }

    private Svg month(int index, String anchor) {
        return Svg.of("text")
                .at(x(index), HEIGHT - 8)
                .with("text-anchor", anchor)
                .text(monthFormat.apply(points.get(index).month()));
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
}
