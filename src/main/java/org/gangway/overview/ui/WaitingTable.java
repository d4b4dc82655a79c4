package org.gangway.overview.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.overview.PendingTask;
import org.gangway.overview.PendingTaskKind;
import org.gangway.uikit.ResponsiveTable;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** What waits for the one who looks, by when: today, this week, later. */
final class WaitingTable extends Div {

    /** When something should be done. */
    enum Urgency {
        TODAY,
        THIS_WEEK,
        LATER,
        ANY_TIME
    }

    private final LocalDate today;

    WaitingTable(List<PendingTask> tasks, LocalDate today) {
        this.today = today;
        addClassName("gangway-waiting");
        var table = new NativeTable();
        table.addClassName("gangway-table");
        headings(table);
        for (var urgency : Urgency.values()) {
            var some = tasks.stream()
                    .filter(task -> urgency(task) == urgency)
                    .sorted(Comparator.comparing(PendingTask::due, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .toList();
            if (!some.isEmpty()) {
                table.getBody().add(group(urgency, some.size()));
                some.forEach(task -> table.getBody().add(row(task)));
            }
        }
        ResponsiveTable.fit(table);
        add(table);
    }

    private static void headings(NativeTable table) {
        var heading = table.getHead().addRow();
        List.of(
                        Msg.overview_waiting_what(),
                        Msg.overview_waiting_kind(),
                        Msg.overview_waiting_engagement(),
                        Msg.overview_waiting_due())
                .forEach(text -> {
                    var cell = new NativeTableHeaderCell(say(text));
                    cell.getElement().setAttribute("scope", "col");
                    heading.add(cell);
                });
    }

    private static NativeTableRow group(Urgency urgency, int tasks) {
        var cell = new NativeTableHeaderCell(say(Msg.overview_waiting_group(Text.of(urgency), tasks)));
        cell.getElement().setAttribute("scope", "row").setAttribute("colspan", "4");
        var row = new NativeTableRow(cell);
        row.addClassName("gangway-group");
        return row;
    }

    private Urgency urgency(PendingTask task) {
        var due = task.due();
        if (due == null) {
            return task.urgent() ? Urgency.TODAY : Urgency.ANY_TIME;
        }
        if (!due.isAfter(today)) {
            return Urgency.TODAY;
        }
        return due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))
                ? Urgency.LATER
                : Urgency.THIS_WEEK;
    }

    private NativeTableRow row(PendingTask task) {
        var what = new NativeTableHeaderCell(new Anchor(task.address(), say(task.description())));
        what.getElement().setAttribute("scope", "row");
        var name = task.engagement();
        return new NativeTableRow(
                what,
                new NativeTableCell(
                        new StatusBadge(Text.of(task.kind()), task.urgent() ? StatusTone.BAD : tone(task.kind()))),
                new NativeTableCell(name == null ? "" : name),
                new NativeTableCell(due(task)));
    }

    private Component due(PendingTask task) {
        var due = task.due();
        if (due == null) {
            var words = new Span(task.urgent() ? say(Msg.overview_home_overdue()) : "");
            words.setClassName("gangway-overdue", task.urgent());
            return words;
        }
        var days = ChronoUnit.DAYS.between(today, due);
        var words = new Span(ScreenTexts.formats().date(due) + " · "
                + say(days < 0 ? Msg.overview_waiting_late(-days) : Msg.overview_waiting_in(days)));
        words.setClassName("gangway-overdue", days < 0);
        return words;
    }

    private static StatusTone tone(PendingTaskKind kind) {
        return kind == PendingTaskKind.DISPUTE ? StatusTone.WARNING : StatusTone.WAITING;
    }
}
