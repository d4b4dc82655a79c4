package org.gangway.overview.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gangway.language.Text;
import org.gangway.overview.portfolio.ComingDay;
import org.gangway.uikit.ScreenTexts;

/** What the next weeks bring, day by day. */
final class ComingList extends UnorderedList {

    ComingList(List<ComingDay> days) {
        addClassName("gangway-coming");
        days.forEach(day -> add(item(day)));
    }

    private static ListItem item(ComingDay coming) {
        var formats = ScreenTexts.formats();
        var at = coming.at();
        var when = new Span(formats.shortDayOfWeek(coming.day().getDayOfWeek()) + " "
                + formats.date(coming.day())
                + (at == null ? "" : " " + formats.time(at)));
        when.addClassName("gangway-coming-day");
        var about = new Span(coming.place() + " · " + say(Text.of(coming.kind())));
        about.addClassName("gangway-quiet");
        return new ListItem(when, new Div(words(coming), about));
    }

    private static Component words(ComingDay coming) {
        var words = say(coming.text());
        var address = coming.address();
        return address.isEmpty() ? new Span(words) : new Anchor(address, words);
    }
}
