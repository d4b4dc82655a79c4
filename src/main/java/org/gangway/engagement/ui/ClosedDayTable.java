package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.engagement.SiteYear;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** The closed days of one year, each with what can be done with it. */
class ClosedDayTable extends Div {

    private final boolean mayKeep;
    private final SerializableConsumer<SiteClosedDay> edit;
    private final SerializableConsumer<SiteClosedDay> remove;

    ClosedDayTable(
            SiteYear year,
            boolean mayKeep,
            SerializableConsumer<SiteClosedDay> edit,
            SerializableConsumer<SiteClosedDay> remove) {
        this.mayKeep = mayKeep;
        this.edit = edit;
        this.remove = remove;
        var table = new FigureTable(Msg.engagement_calendar_title())
                .words(Msg.engagement_calendar_day())
                .words(Msg.engagement_calendar_weekday())
                .words(Msg.engagement_calendar_name())
                .words(Msg.engagement_calendar_kind());
        if (mayKeep) {
            table.actions(Msg.common_actions());
        }
        year.closedDays().forEach(day -> table.row(cells(year, day).toArray(Component[]::new)));
        add(table);
    }

    private List<Component> cells(SiteYear year, SiteClosedDay day) {
        var formats = ScreenTexts.formats();
        var cells = new ArrayList<Component>(List.of(
                new Span(formats.date(day.day())),
                new Span(formats.dayOfWeek(day.day().getDayOfWeek())),
                name(year, day),
                new Span(kind(day))));
        if (mayKeep) {
            cells.add(new NativeTableCell(editButton(day), removeButton(day)));
        }
        return cells;
    }

    private static String kind(SiteClosedDay day) {
        return say(day.until() == null ? Text.of(day.kind()) : Msg.engagement_calendar_half_until(day.until()));
    }

    private static Component name(SiteYear year, SiteClosedDay day) {
        var cell = new Div(new Span(say(day.title())));
        year.doubtAbout(day.day()).map(HolidayProposalTable::certainty).ifPresent(cell::add);
        return cell;
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
