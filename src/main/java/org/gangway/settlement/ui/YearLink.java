package org.gangway.settlement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Anchor;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;

/** The way from the list of months to a year of them. */
final class YearLink {

    private YearLink() {}

    static Anchor of(EngagementId engagement, int year) {
        return new Anchor(
                Addresses.list(engagement) + "/year/" + year, say(Msg.settlement_year_link(Integer.toString(year))));
    }
}
