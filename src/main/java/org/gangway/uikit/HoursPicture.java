package org.gangway.uikit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Draws an {@link HoursBar}: a lane for each place, and what is common across all of them. */
record HoursPicture(String words, List<HoursBar.Place> places, List<HoursBar.Stretch> common) {

    private static final int WIDTH = 480;
    private static final int LANE = 30;
    private static final int BAR = 12;
    private static final int TOP = 16;
    private static final int HOURS = 24;
    private static final int STEP = 6;
    private static final int MINUTES = 24 * 60;

    String svg() {
        var height = TOP + places.size() * LANE;
        var picture = Svg.picture(WIDTH, height).with("role", "img").with("aria-label", words);
        common.forEach(one -> picture.add(Svg.box("common", x(one.from()), TOP - 2, length(one), height - TOP + 2)));
        for (int hour = 0; hour <= HOURS; hour += STEP) {
            var x = x(hour * 60);
            picture.add(
                    Svg.line("hour", x, x, TOP - 2, height),
                    Svg.styled("text", "hour-name")
                            .at(x, TOP - 6)
                            .with("text-anchor", hour == 0 ? "start" : hour == HOURS ? "end" : "middle")
                            .text(Integer.toString(hour)));
        }
        for (int i = 0; i < places.size(); i++) {
            var y = TOP + i * LANE;
            picture.add(Svg.styled("text", "place")
                    .at(0, y + BAR - 1)
                    .text(places.get(i).name()));
            places.get(i)
                    .worked()
                    .forEach(one -> picture.add(Svg.box("worked", x(one.from()), y + BAR + 2, length(one), BAR)
                            .with("rx", 2)));
        }
        return picture.toString();
    }

    private static String x(int minute) {
        return BigDecimal.valueOf((long) minute * WIDTH)
                .divide(BigDecimal.valueOf(MINUTES), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String length(HoursBar.Stretch stretch) {
        return x(stretch.until() - stretch.from());
    }
}
