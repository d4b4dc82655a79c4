package org.gangway.notification.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.NotificationRoutes;
import org.gangway.notification.news.NewsBook;
import org.gangway.notification.news.NewsEngagement;
import org.gangway.notification.news.NewsFilter;
import org.gangway.notification.news.NewsItem;
import org.gangway.notification.news.NewsKind;
import org.gangway.notification.news.NewsService;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What its reader should know of, by day; which of it is shown stands in the address. */
@Route(NotificationRoutes.NEWS)
@LivePage
@RolesAllowed(Roles.MEMBER)
class NewsView extends Page implements BeforeEnterObserver {

    private static final int AT_ONCE = 50;

    private final NewsService news;
    private final Div list = new Div();
    private NewsFilter filter = NewsFilter.ALL;
    private int most = AT_ONCE;
    private @Nullable Registration changing;

    NewsView(NewsService news) {
        super(Msg.notification_news_title());
        this.news = news;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var known = news.engagements();
        filter = new NewsFilter(
                asked.getSingleParameter(NotificationRoutes.ENGAGEMENT)
                        .flatMap(id -> known.stream()
                                .map(NewsEngagement::id)
                                .filter(it -> it.value().toString().equals(id))
                                .findFirst())
                        .orElse(null),
                asked.getSingleParameter(NotificationRoutes.KIND)
                        .flatMap(name -> Arrays.stream(NewsKind.values())
                                .filter(kind -> kind.name().equals(name))
                                .findFirst())
                        .orElse(null),
                asked.getSingleParameter(NotificationRoutes.UNREAD).isPresent());
        removeAll();
        var readAll = new Button(say(Msg.notification_news_read_all()), _ -> readAll());
        add(
                heading(readAll, new Anchor(NotificationRoutes.CHOICES, say(Msg.notification_choices_title()))),
                filters(known),
                list);
        show();
    }

    private Component filters(List<NewsEngagement> known) {
        var engagement = new Select<NewsEngagement>();
        engagement.setLabel(say(Msg.notification_news_engagement()));
        engagement.setEmptySelectionAllowed(true);
        engagement.setEmptySelectionCaption(say(Msg.notification_news_all_engagements()));
        engagement.setItemLabelGenerator(it -> it == null ? say(Msg.notification_news_all_engagements()) : it.name());
        engagement.setItems(known);
        known.stream()
                .filter(it -> it.id().equals(filter.engagement()))
                .findFirst()
                .ifPresent(engagement::setValue);
        engagement.addValueChangeListener(change -> go(new NewsFilter(
                change.getValue() == null ? null : change.getValue().id(), filter.kind(), filter.unreadOnly())));
        var kind = new Select<NewsKind>();
        kind.setLabel(say(Msg.notification_news_kind()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(say(Msg.notification_news_all_kinds()));
        kind.setItemLabelGenerator(it -> say(it == null ? Msg.notification_news_all_kinds() : Text.of(it)));
        kind.setItems(NewsKind.values());
        kind.setValue(filter.kind());
        kind.addValueChangeListener(
                change -> go(new NewsFilter(filter.engagement(), change.getValue(), filter.unreadOnly())));
        var unread = new Checkbox(say(Msg.notification_news_unread_only()), filter.unreadOnly());
        unread.addValueChangeListener(
                change -> go(new NewsFilter(filter.engagement(), filter.kind(), change.getValue())));
        var filters = new Div(engagement, kind, unread);
        filters.addClassName("gangway-filters");
        return filters;
    }

    private static void go(NewsFilter wanted) {
        var query = new LinkedHashMap<String, String>();
        if (wanted.engagement() != null) {
            query.put(NotificationRoutes.ENGAGEMENT, wanted.engagement().value().toString());
        }
        if (wanted.kind() != null) {
            query.put(NotificationRoutes.KIND, wanted.kind().name());
        }
        if (wanted.unreadOnly()) {
            query.put(NotificationRoutes.UNREAD, "");
        }
        UI.getCurrent().navigate(NotificationRoutes.NEWS, QueryParameters.simple(query));
    }

    private void show() {
        var items = news.news(filter, PageRequest.of(0, most + 1));
        list.removeAll();
        if (items.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.BELL_O,
                    filter.equals(NewsFilter.ALL) ? Msg.notification_news_none() : Msg.notification_news_none_such()));
            return;
        }
        list.add(new NewsList(items.stream().limit(most).toList(), this::read));
        if (items.size() > most) {
            list.add(new Button(say(Msg.notification_news_more()), _ -> {
                most += AT_ONCE;
                show();
            }));
        }
        list.add(new Paragraph(say(Msg.notification_news_kept(NewsBook.KEPT_READ.toDays()))));
    }

    private void read(NewsItem item) {
        news.read(item.id());
        tell();
    }

    private void readAll() {
        Notices.success(Msg.notification_news_read_all_done(news.readAll(filter)));
        tell();
    }

    private static void tell() {
        ComponentUtil.fireEvent(UI.getCurrent(), new NewsChanged(UI.getCurrent()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        changing = ComponentUtil.addListener(event.getUI(), NewsChanged.class, _ -> show());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (changing != null) {
            changing.remove();
        }
    }
}
