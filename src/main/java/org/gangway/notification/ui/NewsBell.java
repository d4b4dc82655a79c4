package org.gangway.notification.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.util.UUID;
import org.gangway.language.Msg;
import org.gangway.notification.NotificationRoutes;
import org.gangway.notification.news.NewsBook;
import org.gangway.notification.news.NewsService;
import org.gangway.uikit.OpenPages;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** How many news there are that its reader has not read, on every page, and the way to them. */
class NewsBell extends Anchor implements AfterNavigationObserver {

    static final String CAME = "news-came";

    private final transient NewsService news;
    private final transient OpenPages pages;
    private final UUID reader;
    private final Span number = new Span();
    private @Nullable Registration following;
    private @Nullable Registration changing;

    NewsBell(NewsService news, OpenPages pages, UUID reader) {
        this.news = news;
        this.pages = pages;
        this.reader = reader;
        setHref(NotificationRoutes.NEWS);
        getElement().setAttribute("aria-label", say(Msg.notification_news_title()));
        addClassName("gangway-bell");
        var bell = VaadinIcon.BELL_O.create();
        bell.getElement().setAttribute("aria-hidden", "true");
        number.addClassName("gangway-bell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        add(bell, number);
        getElement()
                .addEventListener(CAME, _ -> getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new NewsChanged(ui))));
    }

    private void refresh() {
        var unread = news.unread();
        getElement().setAttribute("aria-label", say(Msg.notification_news_bell(unread)));
        getElement().setAttribute("title", say(Msg.notification_news_bell(unread)));
        number.setVisible(unread > 0);
        number.setText(unread > 0 ? counted(unread) : "");
    }

    private static String counted(int unread) {
        var most = NewsService.MOST_COUNTED;
        var number = ScreenTexts.formats().number(BigDecimal.valueOf(Math.min(unread, most - 1)));
        return unread < most ? number : say(Msg.notification_news_bell_more(number));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    /** The count is asked for by a request of its own; what comes through the connection carries nothing. */
    @Override
    protected void onAttach(AttachEvent event) {
        following = pages.follow(
                event.getUI(),
                change -> change.what().equals(NewsBook.NEWS) && change.about().equals(reader),
                () -> ask(event.getUI()));
        changing = ComponentUtil.addListener(event.getUI(), NewsChanged.class, _ -> refresh());
    }

    /** A page without a connection counts anew when somebody goes on from it. */
    private void ask(UI page) {
        if (page.getPushConfiguration().getPushMode().isEnabled()) {
            getElement().executeJs("this.dispatchEvent(new CustomEvent('news-came'))");
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(following);
        stop(changing);
    }

    private static void stop(@Nullable Registration registration) {
        if (registration != null) {
            registration.remove();
        }
    }
}
