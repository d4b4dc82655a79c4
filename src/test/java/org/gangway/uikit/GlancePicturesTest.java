package org.gangway.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spark line, heat map and hours: what they draw, and that what people typed stays text. */
class GlancePicturesTest {

    @Test
    void breaksTheLineWhereAValueIsMissing() {
        var svg = SparkPicture.svg(Arrays.asList(n("0"), n("0.5"), null, n("1"), n("1")));

        assertThat(svg)
                .contains("points=\"3.0,19.0 22.5,11.0\"", "points=\"61.5,3.0 81.0,3.0\"")
                .contains("<circle class=\"dot\" cx=\"81.0\" cy=\"3.0\" r=\"2.5\"/>");
    }

    @Test
    void drawsASingleValueAsADotAndNothingAsNothing() {
        assertThat(SparkPicture.svg(List.of(n("1")))).contains("circle").doesNotContain("polyline");
        assertThat(SparkPicture.svg(List.of())).doesNotContain("circle", "polyline");
    }

    @Test
    void keepsValuesInsideThePicture() {
        assertThat(SparkPicture.svg(List.of(n("7")))).contains("cy=\"3.0\"");
        assertThat(SparkPicture.svg(List.of(n("-7")))).contains("cy=\"19.0\"");
    }

    @Test
    void saysEveryCellInWords() {
        var html = new HeatPicture(
                        "Levels",
                        List.of("Sep"),
                        List.of(new HeatMap.Row(
                                "<Cash> & \"Close\"",
                                "engagement/1",
                                StatusTone.BAD,
                                "Off track",
                                List.of(
                                        new HeatMap.Cell(StatusTone.WARNING, "7/8", "7 of 8 met", "month/9"),
                                        new HeatMap.Cell(StatusTone.WAITING, "·", "no statement", "")))))
                .html();

        assertThat(html)
                .contains("<th scope=\"col\">Sep</th>")
                .contains("<a href=\"engagement/1\">&lt;Cash> &amp; &quot;Close&quot;</a>")
                .contains("aria-label=\"7/8: 7 of 8 met\"")
                .contains("<span class=\"gangway-screen-reader\">no statement</span>")
                .doesNotContain("<td/>", "<Cash>");
    }

    @Test
    void drawsALaneForEachPlaceAndWhatIsCommon() {
        var svg = new HoursPicture(
                        "Hours",
                        List.of(
                                new HoursBar.Place("Aarhus", List.of(new HoursBar.Stretch(480, 960))),
                                new HoursBar.Place("Pune", List.of(new HoursBar.Stretch(240, 720)))),
                        List.of(new HoursBar.Stretch(480, 720)))
                .svg();

        assertThat(svg)
                .contains("<rect class=\"common\" x=\"160.0\"", "width=\"80.0\"")
                .contains(">Aarhus</text>", ">Pune</text>");
    }

    private static BigDecimal n(String value) {
        return new BigDecimal(value);
    }
}
