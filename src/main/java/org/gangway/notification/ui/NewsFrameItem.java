package org.gangway.notification.ui;

import com.vaadin.flow.component.Component;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.notification.news.NewsService;
import org.gangway.shell.FrameItem;
import org.gangway.uikit.OpenPages;

/** Puts the bell into the frame. */
@org.springframework.stereotype.Component
class NewsFrameItem implements FrameItem {

    private final NewsService news;
    private final OpenPages pages;
    private final CurrentUserProvider currentUserProvider;

    NewsFrameItem(NewsService news, OpenPages pages, CurrentUserProvider currentUserProvider) {
        this.news = news;
        this.pages = pages;
        this.currentUserProvider = currentUserProvider;
    }

    @Override
    public Component create() {
        return new NewsBell(news, pages, currentUserProvider.current().id().value());
    }
}
