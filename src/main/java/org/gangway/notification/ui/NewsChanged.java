package org.gangway.notification.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** The user of this page has read some news, or has got some. */
class NewsChanged extends ComponentEvent<UI> {

    NewsChanged(UI page) {
        super(page, false);
    }
}
