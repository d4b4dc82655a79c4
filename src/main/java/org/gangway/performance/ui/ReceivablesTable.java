package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gangway.document.CsvStyle;
import org.gangway.document.CsvTable;
import org.gangway.document.DownloadFile;
import org.gangway.document.SheetCell;
import org.gangway.document.SheetColumn;
import org.gangway.document.WorkbookWriter;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.NarrowGrid;
import org.gangway.uikit.ScreenTexts;

/**
 * One table of invoices as rows of cells: on screen, as workbook in the reader's words, and as CSV for other programs, with
 * the names of the definition in every language.
 */
class ReceivablesTable extends Div {

    /** Month and country come first; a country may look like a number. */
    private static final int NAMES = 2;

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private final List<String> columns;
    private final List<String> headings;
    private final List<List<String>> rows;

    ReceivablesTable(Text title, String fileName, List<Text> headings, List<String> columns, List<List<String>> rows) {
        this.columns = columns;
        this.headings = headings.stream().map(ScreenTexts::say).toList();
        this.rows = rows;
        addClassName("gangway-card");
        var files = new Div(
                new DownloadLink(Msg.performance_receivables_csv(), fileName + ".csv", DownloadFile.CSV, this::csv),
                new DownloadLink(
                        Msg.common_csv_for_excel(),
                        fileName + CsvStyle.EXCEL.ending(),
                        DownloadFile.CSV,
                        this::csvForExcel),
                new DownloadLink(
                        Msg.performance_receivables_xlsx(), fileName + ".xlsx", DownloadFile.XLSX, this::xlsx));
        files.addClassName("gangway-actions");
        var heading = new Div(new H3(say(title)), files);
        heading.addClassName("gangway-heading");
        add(heading, grid(say(title)));
    }

    private Grid<List<String>> grid(String name) {
        var grid = new Grid<List<String>>();
        for (var i = 0; i < columns.size(); i++) {
            var index = i;
            grid.addColumn(row -> shown(index, row.get(index)))
                    .setHeader(headings.get(index))
                    .setAutoWidth(true)
                    .setFrozen(index < NAMES);
        }
        NarrowGrid.fit(
                grid,
                row -> IntStream.range(0, columns.size())
                        .mapToObj(i -> i == 0
                                ? new Span(shown(0, row.getFirst()))
                                : NarrowGrid.labelled(headings.get(i), shown(i, row.get(i))))
                        .map(Component.class::cast)
                        .toList());
        grid.setItems(rows);
        grid.setAriaLabel(name);
        return grid;
    }

    private static String shown(int column, String text) {
        if (column == 0 && MONTH.matcher(text).matches()) {
            return ScreenTexts.formats().month(YearMonth.parse(text));
        }
        if (column < NAMES || !NUMBER.matcher(text).matches()) {
            return all(text);
        }
        var value = new BigDecimal(text);
        return ScreenTexts.formats().number(value, value.scale(), value.scale());
    }

    /** Neutral, for other programs: the names and figures of the definition. */
    void csv(OutputStream out) throws IOException {
        try (var csv = CsvTable.neutral(new LineFeedWriter(out))) {
            csv.headings(columns);
            for (var row : rows) {
                csv.row(row.stream().map(ReceivablesTable::plain).toList());
            }
        }
    }

    /** In the reader's words. */
    void csvForExcel(OutputStream out) throws IOException {
        try (var csv = CsvStyle.EXCEL.table(out)) {
            csv.headings(headings);
            for (var row : rows) {
                csv.row(row.stream().map(text -> plain(all(text))).toList());
            }
        }
    }

    void xlsx(OutputStream out) throws IOException {
        try (var book = new WorkbookWriter(out, Instant.EPOCH)) {
            var sheet = book.sheet(
                    say(Msg.performance_receivables_title()),
                    headings.stream().map(SheetColumn::of).toList());
            for (var row : rows) {
                sheet.row(IntStream.range(0, row.size())
                        .mapToObj(i -> i < NAMES ? named(row.get(i)) : typed(row.get(i)))
                        .toList());
            }
        }
    }

    private static SheetCell named(String text) {
        return MONTH.matcher(text).matches() ? SheetCell.month(YearMonth.parse(text)) : SheetCell.text(all(text));
    }

    private static String all(String text) {
        return text.equals(ReceivablesSegment.ALL.name()) ? say(Msg.performance_receivables_all()) : text;
    }

    private static SheetCell plain(String text) {
        return NUMBER.matcher(text).matches() ? SheetCell.number(new BigDecimal(text), 0) : SheetCell.text(text);
    }

    private static SheetCell typed(String text) {
        if (text.isEmpty()) {
            return SheetCell.empty();
        }
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return SheetCell.text(text);
        }
        var value = new BigDecimal(text);
        return SheetCell.number(value, value.scale());
    }
}
