package org.gangway.notification.ui;

import org.gangway.identity.ProfileLink;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.NotificationRoutes;
import org.springframework.stereotype.Component;

/** The way from the own profile to how one hears of news. */
@Component
class NewsProfileLink implements ProfileLink {

    @Override
    public Text words() {
        return Msg.notification_choices_title();
    }

    @Override
    public String address() {
        return NotificationRoutes.CHOICES;
    }
}
