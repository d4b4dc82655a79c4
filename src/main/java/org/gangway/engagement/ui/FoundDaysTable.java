package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.language.Msg;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** What was read, day by day, before any of it is kept. */
class FoundDaysTable extends Div {

    FoundDaysTable(EngagementSite site, List<SiteClosedDay> found) {
        var formats = ScreenTexts.formats();
        var table = new FigureTable(Msg.engagement_calendar_paste_words())
                .words(Msg.engagement_calendar_day())
                .words(Msg.engagement_calendar_weekday())
                .words(Msg.engagement_calendar_name())
                .words(Msg.engagement_calendar_paste_state());
        var fresh = 0;
        for (var day : found) {
            var known = site.closedOn(day.day()).isPresent();
            fresh += known ? 0 : 1;
            table.row(
                    new Span(formats.date(day.day())),
                    new Span(formats.dayOfWeek(day.day().getDayOfWeek())),
                    new Span(say(day.title())),
                    new Span(say(known ? Msg.engagement_calendar_paste_known() : Msg.engagement_calendar_paste_new())));
        }
        add(new Paragraph(say(Msg.engagement_calendar_paste_found(fresh))), table);
    }
}
