package org.gangway.overview.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gangway.notification.news.NewsItem;
import org.gangway.uikit.ScreenTexts;

/** What others did since its reader last looked. */
final class ChangedList extends UnorderedList {

    ChangedList(List<NewsItem> news) {
        addClassName("gangway-coming");
        news.forEach(one -> {
            var when = new Span(ScreenTexts.formats().dateTime(one.happenedAt()));
            when.addClassName("gangway-coming-day");
            var name = one.engagementName();
            var about = new Span(name == null ? "" : name);
            about.addClassName("gangway-quiet");
            add(new ListItem(when, new Div(new Anchor(one.address(), say(one.headline())), about)));
        });
    }
}
