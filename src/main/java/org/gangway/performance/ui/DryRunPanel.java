package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.gangway.document.CsvStyle;
import org.gangway.document.DownloadFile;
import org.gangway.document.SheetCell;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.imports.DryRun;
import org.gangway.performance.imports.RejectedRow;
import org.gangway.reading.TotalLine;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.NarrowGrid;
import org.gangway.uikit.ScreenTexts;

/** What would become of each row, and which rows are wrong and why. */
class DryRunPanel extends Div {

    private record ListedRejections(RejectedRow problem, String message) {}

    /** More of them scroll. */
    private static final int SHOWN_AT_ONCE = 20;

    private final List<ListedRejections> listed;

    DryRunPanel(DryRun trial) {
        var rows = trial.rows();
        listed = trial.problems().stream()
                .map(problem -> new ListedRejections(problem, say(new Text(problem.rule(), problem.facts()))))
                .toList();
        var counts = new Paragraph(
                say(Msg.performance_import_counts(rows.total(), rows.accepted(), rows.rejected(), rows.ignored())));
        counts.getElement().setAttribute("role", "status");
        var changes = trial.changes();
        add(
                counts,
                new Paragraph(
                        say(Msg.performance_import_changes(changes.added(), changes.changed(), changes.unchanged()))));
        trial.totals().forEach(total -> add(total(total)));
        if (!listed.isEmpty()) {
            add(grid());
            if (trial.problemCount() > listed.size()) {
                add(new Paragraph(say(Msg.performance_import_more_problems(listed.size(), trial.problemCount()))));
            }
            var headings = List.of(
                    say(Msg.performance_problem_line()),
                    say(Msg.performance_import_column()),
                    say(Msg.performance_problem_raw()),
                    say(Msg.performance_problem_message()));
            add(new DownloadLink(
                    Msg.performance_import_problems_csv(),
                    say(Msg.performance_import_problems_file()) + ".csv",
                    DownloadFile.CSV,
                    out -> csv(CsvStyle.NEUTRAL, List.of("line", "column", "raw", "message"), out)));
            add(new DownloadLink(
                    Msg.common_csv_for_excel(),
                    say(Msg.performance_import_problems_file()) + CsvStyle.EXCEL.ending(),
                    DownloadFile.CSV,
                    out -> csv(CsvStyle.EXCEL, headings, out)));
        }
    }

    private static Paragraph total(TotalLine total) {
        return new Paragraph(say(
                total.agrees()
                        ? Msg.performance_import_total_agrees(total.line(), total.label(), total.stated())
                        : Msg.performance_import_total_differs(
                                total.line(), total.label(), total.stated(), total.column(), total.sum())));
    }

    private Grid<ListedRejections> grid() {
        var grid = new Grid<ListedRejections>();
        grid.addColumn(it -> it.problem().line())
                .setHeader(say(Msg.performance_problem_line()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(it -> it.problem().column())
                .setHeader(say(Msg.performance_import_column()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(it -> it.problem().raw()).setHeader(say(Msg.performance_problem_raw()));
        grid.addColumn(ListedRejections::message)
                .setHeader(say(Msg.performance_problem_message()))
                .setFlexGrow(4);
        NarrowGrid.fit(
                grid,
                it -> List.of(
                        new Span(it.message()),
                        NarrowGrid.labelled(
                                say(Msg.performance_problem_line()),
                                ScreenTexts.formats()
                                        .number(BigDecimal.valueOf(it.problem().line()))),
                        NarrowGrid.labelled(
                                say(Msg.performance_import_column()),
                                it.problem().column()),
                        NarrowGrid.labelled(
                                say(Msg.performance_problem_raw()), it.problem().raw())));
        grid.setItems(listed);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(listed.size() <= SHOWN_AT_ONCE);
        grid.setAriaLabel(say(Msg.performance_import_problems()));
        return grid;
    }

    private void csv(CsvStyle style, List<String> headings, OutputStream out) throws IOException {
        try (var csv = style.table(out)) {
            csv.headings(headings);
            for (var it : listed) {
                csv.row(
                        SheetCell.number(BigDecimal.valueOf(it.problem().line()), 0),
                        SheetCell.text(it.problem().column()),
                        SheetCell.text(it.problem().raw()),
                        SheetCell.text(it.message()));
            }
        }
    }
}
