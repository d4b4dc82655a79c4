package org.gangway.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A picture of what stands on which days: each a bar on one line, as long as it lasts. */
public final class DocumentTimeline {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THINNEST = new BigDecimal("0.8");

    /** How a bar looks; what it means stands in words beside it. */
    public enum DocumentTone {
        DONE("way-more"),
        RUNNING("way-total"),
        LATE("way-less"),
        AHEAD("way-ahead"),
        DROPPED("way-dropped");

        private final String style;

        DocumentTone(String style) {
            this.style = style;
        }
    }

    private record PrintedDays(String name, String said, LocalDate from, LocalDate to, DocumentTone tone) {}

    private final List<PrintedDays> rows = new ArrayList<>();

    /**
     * Below the others.
     *
     * @param said its days and how far it is
     */
    public DocumentTimeline row(String name, String said, LocalDate from, LocalDate to, DocumentTone tone) {
        rows.add(new PrintedDays(name, said, from, to, tone));
        return this;
    }

    Html toHtml() {
        var first =
                rows.stream().map(PrintedDays::from).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        var last = rows.stream().map(PrintedDays::to).max(LocalDate::compareTo).orElse(first);
        var days = new BigDecimal(ChronoUnit.DAYS.between(first, last) + 1);
        return Html.element(
                        "table",
                        Html.element(
                                "tbody",
                                rows.stream().map(row -> row(row, first, days)).toList()))
                .styled("way");
    }

    private static Html row(PrintedDays row, LocalDate first, BigDecimal days) {
        var width =
                percent(ChronoUnit.DAYS.between(row.from(), row.to()) + 1, days).max(THINNEST);
        var left = percent(ChronoUnit.DAYS.between(first, row.from()), days).min(HUNDRED.subtract(width));
        var bar = Html.element("div", "")
                .styled("way-bar " + row.tone().style)
                .with("style", "margin-left: " + left.toPlainString() + "%; width: " + width.toPlainString() + "%");
        return Html.element(
                "tr",
                Html.element("th", row.name()).with("scope", "row"),
                Html.element("td", bar).styled("way-room"),
                Html.element("td", row.said()).styled(Alignment.END.cssClass()));
    }

    private static BigDecimal percent(long part, BigDecimal whole) {
        return new BigDecimal(part).multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
