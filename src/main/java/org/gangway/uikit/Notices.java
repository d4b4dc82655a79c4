package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.gangway.language.Text;

/** Short words to the user about what just happened. */
public final class Notices {

    private static final int SECONDS = 6;

    private Notices() {}

    public static void success(Text text) {
        show(text, NotificationVariant.SUCCESS, SECONDS);
    }

    public static void warning(Text text) {
        show(text, NotificationVariant.WARNING, SECONDS * 2);
    }

    public static void error(Text text) {
        show(text, NotificationVariant.ERROR, SECONDS * 2);
    }

    private static void show(Text text, NotificationVariant variant, int seconds) {
        var notification = Notification.show(say(text), seconds * 1000, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
    }
}
