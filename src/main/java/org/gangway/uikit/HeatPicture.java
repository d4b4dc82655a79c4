package org.gangway.uikit;

import java.util.List;

/** Writes the table of a {@link HeatMap}. */
record HeatPicture(String caption, List<String> columns, List<HeatMap.Row> rows) {

    String html() {
        var heading = Svg.of("tr").add(Svg.of("td").text(" "), Svg.of("td").text(" "));
        columns.forEach(column -> heading.add(Svg.of("th").with("scope", "col").text(column)));
        var body = Svg.of("tbody");
        rows.forEach(row -> body.add(row(row)));
        return Svg.of("table")
                .add(
                        Svg.styled("caption", "gangway-screen-reader").text(caption),
                        Svg.of("thead").add(heading),
                        body)
                .toString();
    }

    private Svg row(HeatMap.Row row) {
        var name = Svg.of("th")
                .with("scope", "row")
                .add(Svg.of("a").with("href", row.address()).text(row.name()));
        var state = Svg.styled("td", "state gangway-tone-" + row.tone().theme()).text(row.state());
        var line = Svg.of("tr").add(name, state);
        row.cells().forEach(cell -> line.add(cell(cell)));
        return line;
    }

    private static Svg cell(HeatMap.Cell cell) {
        var style = "cell gangway-heat-" + cell.tone().theme();
        if (cell.address().isEmpty()) {
            return Svg.styled("td", style)
                    .with("title", cell.words())
                    .add(Svg.of("span").with("aria-hidden", "true").text(cell.shown()))
                    .add(Svg.styled("span", "gangway-screen-reader").text(cell.words()));
        }
        var link = Svg.of("a")
                .with("href", cell.address())
                .with("title", cell.words())
                .with("aria-label", cell.shown() + ": " + cell.words())
                .text(cell.shown());
        return Svg.styled("td", style).add(link);
    }
}
