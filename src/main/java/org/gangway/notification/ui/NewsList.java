package org.gangway.notification.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.news.NewsItem;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** News by day, in the reader's time zone; whoever follows one has read it. */
class NewsList extends Div {

    private final SerializableConsumer<NewsItem> read;

    /** @param read hears of one whose page is opened, or that is marked as read */
    NewsList(List<NewsItem> items, SerializableConsumer<NewsItem> read) {
        this.read = read;
        addClassName("gangway-news");
        items.stream()
                .collect(Collectors.groupingBy(NewsList::day, LinkedHashMap::new, Collectors.toList()))
                .forEach((day, ofDay) -> add(
                        new H2(ScreenTexts.formats().dateLong(day)),
                        new UnorderedList(ofDay.stream().map(this::line).toArray(ListItem[]::new))));
    }

    private static LocalDate day(NewsItem item) {
        return item.happenedAt().atZone(ScreenTexts.reader().zone()).toLocalDate();
    }

    private ListItem line(NewsItem item) {
        var headline = new Anchor(item.address(), say(item.headline()));
        headline.getElement().addEventListener("click", _ -> read.accept(item));
        var facts =
                new Div(new Span(ScreenTexts.formats().time(item.happenedAt())), new Span(say(Text.of(item.kind()))));
        facts.addClassName("gangway-facts");
        var line = new ListItem(new Div(headline, facts));
        if (!item.isRead()) {
            line.addClassName("gangway-news-unread");
            line.add(unread(item));
        }
        return line;
    }

    private Component unread(NewsItem item) {
        var button = new Button(say(Msg.notification_news_mark_read()), _ -> read.accept(item));
        button.setAriaLabel(say(Msg.notification_news_mark_read_of(item.headline())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var side = new Div(new StatusBadge(Msg.notification_news_new(), StatusTone.WAITING), button);
        side.addClassName("gangway-actions");
        return side;
    }
}
