package org.gangway.yearcalendar.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarSheet;
import org.gangway.yearcalendar.EntryWords;

/** Everything in the calendar month by month; this month and the next are open. */
class CalendarMonths extends Div {

    private static final int FEW = 100;

    private final boolean few;
    private final CalendarSheet sheet;
    private final boolean acrossEngagements;
    private final Function<CalendarEntry, Component> details;
    private final CalendarTurn turn;

    /** @param details what is shown of an entry besides its name */
    CalendarMonths(
            CalendarSheet sheet,
            List<CalendarEntry> entries,
            LocalDate today,
            boolean acrossEngagements,
            CalendarTurn turn,
            Function<CalendarEntry, Component> details) {
        this.sheet = sheet;
        this.acrossEngagements = acrossEngagements;
        this.turn = turn;
        this.details = details;
        addClassName("gangway-section");
        few = entries.size() <= FEW;
        var months = new TreeMap<YearMonth, List<CalendarEntry>>();
        var zone = ScreenTexts.formats().zone();
        entries.forEach(
                entry -> months.computeIfAbsent(YearMonth.from(entry.time().firstDay(zone)), _ -> new ArrayList<>())
                        .add(entry));
        var now = YearMonth.from(today);
        var open = months.containsKey(now) || months.containsKey(now.plusMonths(1));
        months.forEach((month, of) -> add(month(
                month,
                of,
                open ? month.equals(now) || month.equals(now.plusMonths(1)) : month.equals(months.firstKey()))));
    }

    private Component month(YearMonth month, List<CalendarEntry> entries, boolean open) {
        var words = say(Msg.yearcalendar_month_entries(month, entries.size()));
        var folded = new NativeDetails(words);
        folded.setOpen(open);
        if (open || few) {
            folded.setContent(table(month, entries));
        } else {
            // what nobody has opened is not made where there is much
            folded.addToggleListener(_ -> {
                if (folded.getContent() == null) {
                    folded.setContent(table(month, entries));
                }
            });
        }
        return folded;
    }

    private FigureTable table(YearMonth month, List<CalendarEntry> entries) {
        var table = new FigureTable(Msg.yearcalendar_month_entries(month, entries.size()))
                .words(Msg.yearcalendar_column_when())
                .words(Msg.yearcalendar_column_what())
                .words(Msg.yearcalendar_column_whose())
                .words(Msg.yearcalendar_column_details());
        if (acrossEngagements) {
            table.words(Msg.yearcalendar_column_engagement());
        }
        return table.rows(
                entries,
                entry -> Stream.concat(
                                Stream.of(
                                        new Span(CalendarWording.when(entry.time())),
                                        what(entry),
                                        turn.whose(entry),
                                        details.apply(entry)),
                                acrossEngagements
                                        ? Stream.of(new Span(
                                                sheet.engagement(entry.place().engagement())))
                                        : Stream.<Component>empty())
                        .toArray(Component[]::new));
    }

    private Component what(CalendarEntry entry) {
        var title = new Anchor(entry.place().address(), words(entry.title()));
        sheet.language(entry.title(), ScreenTexts.reader().language())
                .ifPresent(language -> LanguageMark.on(title, language));
        return new Div(title, new Div(new StatusBadge(Text.of(entry.kind()), CalendarWording.tone(entry.kind()))));
    }

    /** The words in the reader's language, where somebody translated them. */
    static Component said(CalendarSheet sheet, EntryWords words) {
        var reader = ScreenTexts.reader().language();
        var place = new Span(sheet.say(words, reader, ScreenTexts::say));
        sheet.language(words, reader).ifPresent(language -> LanguageMark.on(place, language));
        return place;
    }

    private String words(EntryWords words) {
        return sheet.say(words, ScreenTexts.reader().language(), ScreenTexts::say);
    }
}
