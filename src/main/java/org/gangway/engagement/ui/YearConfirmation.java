package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.calendar.HolidayGap;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.engagement.SiteYear;
import org.gangway.language.Msg;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Whether the site has confirmed its closed days of the year; as long as not, what is uncertain and what is missing. */
class YearConfirmation extends Div {

    YearConfirmation(EngagementSite site, SiteYear known, boolean keeps, SerializableRunnable onConfirm) {
        var year = Integer.toString(known.year());
        if (known.confirmed()) {
            add(new StatusBadge(Msg.engagement_calendar_confirmed(year), StatusTone.GOOD));
            return;
        }
        addClassName("gangway-banner");
        getElement().setAttribute("role", "status");
        add(new Paragraph(say(Msg.engagement_calendar_unconfirmed(site.name(), year))));
        if (!known.inDoubt().isEmpty()) {
            add(new Paragraph(
                    say(Msg.engagement_calendar_in_doubt(known.inDoubt().size()))));
        }
        if (!known.gaps().isEmpty()) {
            var names = known.gaps().stream()
                    .map(HolidayGap::name)
                    .map(SiteClosedDay::titleOf)
                    .toList();
            add(new Paragraph(say(
                    Msg.engagement_calendar_gaps(names, known.gaps().getFirst().authority()))));
        }
        if (keeps) {
            add(new Button(say(Msg.engagement_calendar_confirm(year)), _ -> onConfirm.run()));
        }
    }
}
