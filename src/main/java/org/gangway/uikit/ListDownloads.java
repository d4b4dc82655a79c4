package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.gangway.document.CsvStyle;
import org.gangway.document.DownloadFile;
import org.gangway.document.SheetCell;
import org.gangway.document.SheetColumn;
import org.gangway.document.WorkbookWriter;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Any list to take away: as workbook, as CSV, and as CSV for Excel; written when the link is followed. */
public final class ListDownloads<T> extends Div {

    /** Of a workbook of a list, so that the same list gives the same file. */
    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

    private static final int WIDTH = 22;

    private final Text name;
    private final List<ListColumn<T>> columns;
    private final SerializableSupplier<List<T>> rows;

    /** {@code rows} are read anew for each file. */
    public ListDownloads(Text name, List<ListColumn<T>> columns, SerializableSupplier<List<T>> rows) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.rows = rows;
        addClassName("gangway-actions");
        add(
                new DownloadLink(Msg.common_list_workbook(), this::workbook),
                new DownloadLink(Msg.common_list_csv(), () -> csv(CsvStyle.NEUTRAL)),
                new DownloadLink(Msg.common_list_csv_excel(), () -> csv(CsvStyle.EXCEL)));
    }

    private DownloadFile workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(bytes, CREATED)) {
            var sheet = workbook.sheet(
                    say(name),
                    headings().stream()
                            .map(heading -> new SheetColumn(heading, WIDTH))
                            .toList());
            for (var row : rows.get()) {
                sheet.row(cells(row));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new DownloadFile(say(name) + ".xlsx", DownloadFile.XLSX, bytes.toByteArray());
    }

    private DownloadFile csv(CsvStyle style) {
        var bytes = new ByteArrayOutputStream();
        try (var csv = style.table(bytes)) {
            csv.headings(headings());
            rows.get().forEach(row -> csv.row(cells(row)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new DownloadFile(say(name) + style.ending(), DownloadFile.CSV, bytes.toByteArray());
    }

    private List<String> headings() {
        return columns.stream().map(column -> say(column.heading())).toList();
    }

    private List<SheetCell> cells(T row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }
}
