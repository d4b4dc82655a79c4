package org.gangway.search.ui;

import com.vaadin.flow.component.Component;
import org.gangway.search.SearchService;
import org.gangway.shell.FrameItem;
import org.springframework.core.annotation.Order;

/** Puts the search into the frame. */
@org.springframework.stereotype.Component
@Order(0)
class SearchFrameItem implements FrameItem {

    private final SearchService search;

    SearchFrameItem(SearchService search) {
        this.search = search;
    }

    @Override
    public Component create() {
        return new SearchButton(search);
    }
}
