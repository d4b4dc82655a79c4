package org.gangway.uikit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.uikit.Timeline.TimelineBar;
import org.gangway.uikit.Timeline.TimelineLane;
import org.gangway.uikit.Timeline.TimelineMark;

/** Draws a {@link Timeline} as SVG. */
final class TimelinePicture {

    private static final int TOP = 34;
    private static final int HEAD = 24;
    private static final int BAR = 12;
    private static final int GAP = 3;
    private static final int LEAST_MONTH = 84;
    private static final BigDecimal THINNEST = new BigDecimal(4);

    /** @param row the height of a row, in which names stand above bars where there is no room beside them */
    private record TimelineShape(int width, int left, int row, boolean namesAbove) {}

    private static final TimelineShape WIDE = new TimelineShape(1120, 350, 20, false);
    private static final TimelineShape NARROW = new TimelineShape(340, 4, 34, true);

    private final TimelineShape shape;
    private final LocalDate first;
    private final BigDecimal days;

    private TimelinePicture(TimelineShape shape, List<TimelineLane> lanes, List<TimelineMark> marks) {
        this.shape = shape;
        var from =
                all(lanes, marks, TimelineBar::from).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        var to = all(lanes, marks, TimelineBar::to).max(LocalDate::compareTo).orElse(from);
        this.first = from.minusDays(3);
        this.days = new BigDecimal(ChronoUnit.DAYS.between(first, to.plusDays(4)));
    }

    private static Stream<LocalDate> all(
            List<TimelineLane> lanes, List<TimelineMark> marks, Function<TimelineBar, LocalDate> day) {
        return Stream.concat(
                lanes.stream().flatMap(lane -> lane.bars().stream()).map(day),
                marks.stream().map(TimelineMark::day));
    }

    static String wide(List<TimelineLane> lanes, List<TimelineMark> marks, Function<YearMonth, String> month) {
        return new TimelinePicture(WIDE, lanes, marks).svg(lanes, marks, month);
    }

    static String narrow(List<TimelineLane> lanes, List<TimelineMark> marks, Function<YearMonth, String> month) {
        return new TimelinePicture(NARROW, lanes, marks).svg(lanes, marks, month);
    }

    private String svg(List<TimelineLane> lanes, List<TimelineMark> marks, Function<YearMonth, String> month) {
        var height = TOP
                + lanes.stream()
                        .mapToInt(lane -> HEAD + lane.bars().size() * shape.row())
                        .sum()
                + GAP;
        var svg = Svg.picture(shape.width(), height).with("aria-hidden", "true");
        months(svg, height, month);
        var y = TOP;
        for (var lane : lanes) {
            svg.add(Svg.styled("text", "lane").at(0, y + HEAD - 8).text(lane.name()));
            y += HEAD;
            for (var bar : lane.bars()) {
                svg.add(row(bar, y));
                y += shape.row();
            }
        }
        marks.forEach(mark -> mark(svg, mark, height));
        return svg.toString();
    }

    private void months(Svg svg, int height, Function<YearMonth, String> month) {
        var said = -LEAST_MONTH;
        var last = first.plusDays(days.longValue());
        for (var it = YearMonth.from(first).plusMonths(1); it.atDay(1).isBefore(last); it = it.plusMonths(1)) {
            var x = x(it.atDay(1));
            svg.add(Svg.line("month", x, x, TOP - 4, height));
            if (x.intValue() - said >= LEAST_MONTH && x.intValue() <= shape.width() - LEAST_MONTH / 2) {
                svg.add(Svg.styled("text", "month-name").at(x, TOP - 8).text(month.apply(it)));
                said = x.intValue();
            }
        }
    }

    private Svg row(TimelineBar bar, int y) {
        var from = x(bar.from());
        var width = x(bar.to().plusDays(1)).subtract(from).max(THINNEST);
        var top = shape.namesAbove() ? y + shape.row() - BAR - GAP : y + GAP;
        var name = Svg.styled("text", "name").text(bar.name());
        var group = Svg.styled("g", "row " + bar.tone().style())
                .add(
                        Svg.of("title").text(bar.said()),
                        shape.namesAbove() ? name.at(shape.left(), y + 13) : name.at(12, y + BAR + 1),
                        Svg.box("bar", from, top, width, BAR).with("rx", 3));
        if (bar.tone() == Timeline.TimelineTone.DONE) {
            group.add(Svg.styled("path", "sign")
                    .with("d", "M" + from.add(new BigDecimal(2)) + " " + (top + 6) + "l2 3l4 -5"));
        }
        return group;
    }

    private void mark(Svg svg, TimelineMark mark, int height) {
        var x = x(mark.day());
        var style = mark.strong() ? "mark strong" : "mark";
        var atEnd = x.intValue() > shape.width() - LEAST_MONTH;
        svg.add(
                Svg.line(style, x, x, 12, height),
                Svg.styled("text", style)
                        .at(x, 10)
                        .with("text-anchor", atEnd ? "end" : "middle")
                        .text(mark.name()));
    }

    private BigDecimal x(LocalDate day) {
        return new BigDecimal(ChronoUnit.DAYS.between(first, day))
                .multiply(new BigDecimal(shape.width() - shape.left() - 4))
                .divide(days, 1, RoundingMode.HALF_UP)
                .add(new BigDecimal(shape.left()));
    }
}
