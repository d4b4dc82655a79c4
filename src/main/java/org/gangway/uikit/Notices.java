package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Short words to the user about what just happened. */
public final class Notices {

    private static final int SECONDS = 6;

    private Notices() {}

    /** What was refused before no longer stands beside it. */
    public static void success(Text text) {
        Refusal.clear();
        forget();
        show(new Notification(), text, NotificationVariant.SUCCESS, VaadinIcon.CHECK_CIRCLE);
    }

    public static void warning(Text text) {
        show(new Notification(), text, NotificationVariant.WARNING, VaadinIcon.WARNING);
    }

    /** Stays until it is closed, something else succeeds or fails, or another page is opened. */
    public static void error(Text text) {
        forget();
        var error = new ErrorNotice();
        ComponentUtil.setData(UI.getCurrent(), ErrorNotice.class, error);
        show(error, text, NotificationVariant.ERROR, VaadinIcon.CLOSE_CIRCLE);
    }

    private static void show(Notification notice, Text text, NotificationVariant variant, VaadinIcon sign) {
        var icon = sign.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(icon, new Span(say(text)));
        words.addClassName("gangway-notice");
        notice.getElement().insertChild(0, words.getElement());
        notice.setDuration(
                switch (variant) {
                    case SUCCESS -> SECONDS * 1000;
                    case ERROR -> 0;
                    default -> SECONDS * 2 * 1000;
                });
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        notice.setAssertive(variant == NotificationVariant.ERROR);
        notice.open();
    }

    private static void forget() {
        var error = ComponentUtil.getData(UI.getCurrent(), ErrorNotice.class);
        if (error != null) {
            error.close();
        }
    }

    private static final class ErrorNotice extends Notification {

        private static final long serialVersionUID = 1L;

        ErrorNotice() {
            var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> close());
            close.setAriaLabel(say(Msg.common_close()));
            close.addThemeVariants(ButtonVariant.TERTIARY);
            add(close);
            var leaving = UI.getCurrent().addAfterNavigationListener(_ -> close());
            addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    leaving.remove();
                }
            });
        }
    }
}
