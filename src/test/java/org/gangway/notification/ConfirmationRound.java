package org.gangway.notification;

import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** What asks everybody at a moment whether they still are the one to turn to. */
public final class ConfirmationRound {

    private ConfirmationRound() {}

    public static void at(ApplicationContext application, Instant moment) {
        application.getBean(ConfirmationMails.class).round(moment);
    }
}
