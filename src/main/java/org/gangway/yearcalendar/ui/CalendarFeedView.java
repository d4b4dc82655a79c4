package org.gangway.yearcalendar.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;
import org.gangway.yearcalendar.YearCalendarRoutes;
import org.gangway.yearcalendar.feed.CalendarFeedService;
import org.gangway.yearcalendar.feed.FeedAddress;

/** The secret address at which a calendar program reads the own calendar. */
@Route(YearCalendarRoutes.FEED)
@RolesAllowed(Roles.MEMBER)
class CalendarFeedView extends Page {

    private static final String COPY = """
        const link = $0, field = $1;
        if (navigator.clipboard) { navigator.clipboard.writeText(link); return; }
        field.inputElement.select();
        document.execCommand('copy');
        """;

    private final CalendarFeedService feeds;
    private final Div state = new Div();

    CalendarFeedView(CalendarFeedService feeds) {
        super(Msg.yearcalendar_feed_title());
        this.feeds = feeds;
        state.addClassName("gangway-section");
        add(heading(), new Paragraph(say(Msg.yearcalendar_feed_help())), state);
        show();
    }

    private void show() {
        state.removeAll();
        feeds.since()
                .ifPresentOrElse(
                        since -> {
                            state.add(new Paragraph(say(Msg.yearcalendar_feed_since(since))));
                            state.add(actions(
                                    primary(new Button(
                                            say(Msg.yearcalendar_feed_renew()),
                                            _ -> Confirm.ask(
                                                    Msg.yearcalendar_feed_renew(),
                                                    Msg.yearcalendar_feed_renew_consequence(),
                                                    Msg.yearcalendar_feed_renew(),
                                                    this::renew))),
                                    new Button(
                                            say(Msg.yearcalendar_feed_stop()),
                                            _ -> Confirm.ask(
                                                    Msg.yearcalendar_feed_stop(),
                                                    Msg.yearcalendar_feed_stop_consequence(),
                                                    Msg.yearcalendar_feed_stop(),
                                                    this::stop))));
                        },
                        () -> state.add(
                                new Paragraph(say(Msg.yearcalendar_feed_none())),
                                actions(primary(new Button(say(Msg.yearcalendar_feed_make()), _ -> renew())))));
    }

    private static Div actions(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("gangway-actions");
        return row;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void renew() {
        var address = feeds.renew();
        show();
        state.add(once(address));
        Notices.success(Msg.yearcalendar_feed_made());
    }

    private static Div once(FeedAddress address) {
        var field = new TextField(say(Msg.yearcalendar_feed_label()));
        field.setWidthFull();
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setHelperText(say(Msg.yearcalendar_feed_once()));
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(url ->
                        field.setValue(url.toString().replaceFirst("(https?://[^/]+)/.*", "$1/") + address.path()));
        var copy = new Button(say(Msg.yearcalendar_feed_copy()), _ -> {
            field.getElement().executeJs(COPY, field.getValue(), field.getElement());
            Notices.success(Msg.yearcalendar_feed_copied());
        });
        return new Div(field, copy);
    }

    private void stop() {
        feeds.stop();
        Notices.success(Msg.yearcalendar_feed_stopped());
        show();
    }
}
