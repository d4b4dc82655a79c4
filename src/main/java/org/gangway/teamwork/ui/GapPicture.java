package org.gangway.teamwork.ui;

import java.math.BigDecimal;
import org.gangway.teamwork.gap.QuestionGap;
import org.gangway.teamwork.gap.TeamAnswer;
import org.gangway.uikit.Svg;

/** A line between the two ends of a question, with a sign for each team; the figures must stand beside it. */
final class GapPicture {

    private static final int WIDTH = 136;
    private static final int HEIGHT = 20;
    private static final int EDGE = 8;
    private static final int MIDDLE = HEIGHT / 2;
    private static final int SIZE = 5;

    private GapPicture() {}

    static String svg(QuestionGap gap) {
        var client = place(gap.client());
        var vendor = place(gap.vendor());
        var svg = Svg.picture(WIDTH, HEIGHT)
                .with("aria-hidden", "true")
                .add(Svg.line("scale", EDGE, WIDTH - EDGE, MIDDLE, MIDDLE));
        for (int step = TeamAnswer.LOWEST; step <= TeamAnswer.HIGHEST; step++) {
            var x = place(BigDecimal.valueOf(step));
            svg.add(Svg.line("scale", x, x, MIDDLE - 3, MIDDLE + 3));
        }
        return svg.add(
                        Svg.line("between", Math.min(client, vendor), Math.max(client, vendor), MIDDLE, MIDDLE),
                        Svg.box("vendor", vendor - SIZE, MIDDLE - SIZE, 2 * SIZE, 2 * SIZE),
                        Svg.styled("circle", "client")
                                .with("cx", client)
                                .with("cy", MIDDLE)
                                .with("r", SIZE))
                .toString();
    }

    private static int place(BigDecimal mean) {
        var steps = BigDecimal.valueOf((long) TeamAnswer.HIGHEST - TeamAnswer.LOWEST);
        return EDGE
                + mean.subtract(BigDecimal.valueOf(TeamAnswer.LOWEST))
                        .multiply(BigDecimal.valueOf((long) WIDTH - 2 * EDGE))
                        .divide(steps, 0, java.math.RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
