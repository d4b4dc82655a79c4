package org.gangway.engagement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.NarrowTable;
import org.gangway.uikit.Say;

/** The closed days of one year, each with what can be done with it. */
class ClosedDayTable extends Div {

    private final boolean mayKeep;
    private final SerializableConsumer<SiteClosedDay> edit;
    private final SerializableConsumer<SiteClosedDay> remove;

    ClosedDayTable(
            List<SiteClosedDay> days,
            boolean mayKeep,
            SerializableConsumer<SiteClosedDay> edit,
            SerializableConsumer<SiteClosedDay> remove) {
        this.mayKeep = mayKeep;
        this.edit = edit;
        this.remove = remove;
        addClassName("gangway-table-scroll");
        var table = new NativeTable();
        table.addClassName("gangway-table");
        table.getHead().add(head());
        days.forEach(day -> table.getBody().add(row(day)));
        NarrowTable.fit(table);
        add(table);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        Stream.of(
                        Msg.engagement_calendar_day(),
                        Msg.engagement_calendar_weekday(),
                        Msg.engagement_calendar_name(),
                        Msg.engagement_calendar_kind())
                .map(title -> new NativeTableHeaderCell(say(title)))
                .forEach(cell -> {
                    cell.getElement().setAttribute("scope", "col");
                    row.add(cell);
                });
        if (mayKeep) {
            row.add(new NativeTableCell());
        }
        return row;
    }

    private NativeTableRow row(SiteClosedDay day) {
        var formats = Say.formats();
        var date = new NativeTableHeaderCell(formats.date(day.day()));
        date.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(date);
        row.add(
                new NativeTableCell(formats.dayOfWeek(day.day().getDayOfWeek())),
                new NativeTableCell(say(day.title())),
                new NativeTableCell(say(Text.of(day.kind()))));
        if (mayKeep) {
            var cell = new NativeTableCell();
            cell.add(editButton(day), removeButton(day));
            row.add(cell);
        }
        return row;
    }

    private Component editButton(SiteClosedDay day) {
        return button(
                VaadinIcon.EDIT, Msg.engagement_calendar_edit_action(day.title(), day.day()), () -> edit.accept(day));
    }

    private Component removeButton(SiteClosedDay day) {
        return button(
                VaadinIcon.CLOSE_SMALL,
                Msg.engagement_calendar_remove_action(day.title(), day.day()),
                () -> remove.accept(day));
    }

    private static Button button(VaadinIcon icon, Text label, Runnable step) {
        var button = new Button(icon.create(), _ -> step.run());
        button.setAriaLabel(say(label));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
