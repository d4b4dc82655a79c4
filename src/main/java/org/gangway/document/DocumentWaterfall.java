package org.gangway.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A picture of how one amount becomes another: each change a bar that begins where the one before it ended. */
public final class DocumentWaterfall {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THINNEST = new BigDecimal("0.6");

    private record WaterfallBar(String name, String said, BigDecimal from, BigDecimal to, String style) {

        private Stream<BigDecimal> ends() {
            return Stream.of(from, to);
        }
    }

    private final List<WaterfallBar> steps = new ArrayList<>();
    private BigDecimal reached = BigDecimal.ZERO;

    /** An amount by itself: where the way begins or ends. */
    public DocumentWaterfall total(String name, String said, BigDecimal amount) {
        return add(name, said, BigDecimal.ZERO, amount, "way-total");
    }

    public DocumentWaterfall change(String name, String said, BigDecimal change) {
        return add(name, said, reached, reached.add(change), change.signum() < 0 ? "way-less" : "way-more");
    }

    private DocumentWaterfall add(String name, String said, BigDecimal from, BigDecimal to, String style) {
        steps.add(new WaterfallBar(name, said, from, to, style));
        reached = to;
        return this;
    }

    Html toHtml() {
        var low = steps.stream().flatMap(WaterfallBar::ends).reduce(BigDecimal.ZERO, BigDecimal::min);
        var high = steps.stream().flatMap(WaterfallBar::ends).reduce(low.add(BigDecimal.ONE), BigDecimal::max);
        var rows = steps.stream()
                .map(waterfallBar -> row(waterfallBar, low, high.subtract(low)))
                .toList();
        return Html.element("table", Html.element("tbody", rows)).styled("way");
    }

    private static Html row(WaterfallBar waterfallBar, BigDecimal low, BigDecimal room) {
        var left = percent(waterfallBar.from().min(waterfallBar.to()).subtract(low), room);
        var width = percent(waterfallBar.to().subtract(waterfallBar.from()).abs(), room)
                .max(THINNEST);
        var bar = Html.element("div", "")
                .styled("way-bar " + waterfallBar.style())
                .with(
                        "style",
                        "margin-left: " + left.min(HUNDRED.subtract(width)).toPlainString() + "%; width: "
                                + width.toPlainString() + "%");
        return Html.element(
                "tr",
                Html.element("th", waterfallBar.name()).with("scope", "row"),
                Html.element("td", bar).styled("way-room"),
                Html.element("td", waterfallBar.said()).styled(Alignment.END.cssClass()));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
