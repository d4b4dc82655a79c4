package org.gangway.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of a printed document; its headings come back on every page. All values are already words of the reader's language. */
public final class DocumentTable {

    private static final int AS_NEEDED = 0;

    private record PrintedColumn(String heading, Alignment alignment, int widthPercent) {}

    private final List<PrintedColumn> columns = new ArrayList<>();
    private final List<Html.Element> rows = new ArrayList<>();

    public DocumentTable words(String heading) {
        return words(heading, AS_NEEDED);
    }

    /** A column of words that takes so many hundredths of the page's width. */
    public DocumentTable words(String heading, int widthPercent) {
        columns.add(new PrintedColumn(heading, Alignment.START, widthPercent));
        return this;
    }

    public DocumentTable figures(String heading) {
        columns.add(new PrintedColumn(heading, Alignment.END, AS_NEEDED));
        return this;
    }

    public DocumentTable row(String... values) {
        rows.add(cells(values, "td"));
        return this;
    }

    /** A last row that sums up the others. */
    public DocumentTable total(String... values) {
        rows.add(cells(values, "td").styled("total"));
        return this;
    }

    /** A remark over the whole width that belongs to the row before it: how a figure came about, for example. */
    public DocumentTable remark(String words) {
        var cell = Html.element("td", words).with("colspan", Integer.toString(columns.size()));
        if (!rows.isEmpty()) {
            rows.add(rows.removeLast().styled("remarked"));
        }
        rows.add(Html.element("tr", cell).styled("remark"));
        return this;
    }

    Html toHtml() {
        var headings = columns.stream().map(DocumentTable::heading).toList();
        return Html.element(
                "table", Html.element("thead", Html.element("tr", headings)), Html.element("tbody", List.copyOf(rows)));
    }

    private static Html.Element heading(PrintedColumn printedColumn) {
        var cell = Html.element("th", printedColumn.heading)
                .styled(printedColumn.alignment.cssClass())
                .with("scope", "col");
        return printedColumn.widthPercent == AS_NEEDED
                ? cell
                : cell.with("style", "width: " + printedColumn.widthPercent + "%");
    }

    private Html.Element cells(String[] values, String element) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
        }
        return Html.element(
                "tr",
                IntStream.range(0, values.length)
                        .mapToObj(i -> Html.element(element, values[i])
                                .styled(columns.get(i).alignment.cssClass()))
                        .toList());
    }
}
