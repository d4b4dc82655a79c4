package org.gangway.annual.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import java.time.YearMonth;
import org.gangway.annual.AnnualRoutes;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.settlement.ui.StatementListLink;
import org.springframework.stereotype.Component;

/** The way from the list of months to a year of them. */
@Component
class YearLink implements StatementListLink {

    @Override
    public Anchor from(EngagementId engagement, YearMonth newest) {
        var year = newest.getYear();
        return new Anchor(AnnualRoutes.calendarYear(engagement, year), say(Msg.annual_link(Integer.toString(year))));
    }
}
