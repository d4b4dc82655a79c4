package org.gangway.shell;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.language.Msg;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.OpenPages;
import org.gangway.uikit.PageChange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/**
 * Lets a {@link LivePage} show at once what others change; where its reader is entering something, it says that there is something
 * new and leaves the page as it is.
 *
 * <p>The connection carries one word, that something changed. The page then asks for it by an ordinary request, which passes
 * every check of a session.
 */
@SpringComponent
@Scope("prototype")
public class LiveNotice extends Div implements AfterNavigationObserver {

    static final String CHANGED = "page-changed";

    private static final String EDITING = "event.detail";

    /** The parameter by which addresses say whose engagement it is. */
    private static final String ENGAGEMENT = "engagement";

    private static final String ASK = """
            const fields = 'vaadin-text-field, vaadin-text-area, vaadin-number-field, vaadin-integer-field,'
                + ' vaadin-date-picker, vaadin-time-picker, input, textarea';
            const main = document.getElementById('main');
            const focused = document.activeElement;
            const editing = !!document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')
                || !!main && (main.contains(focused) && focused.matches(fields)
                    || [...main.querySelectorAll(fields)].some(field => field.dirty));
            this.dispatchEvent(new CustomEvent('page-changed', { detail: editing }));
            """;

    private final transient OpenPages pages;
    private final transient CurrentUserProvider currentUserProvider;
    private @Nullable Registration following;

    LiveNotice(OpenPages pages, CurrentUserProvider currentUserProvider) {
        this.pages = pages;
        this.currentUserProvider = currentUserProvider;
        addClassName("gangway-live");
        getElement().setAttribute("role", "status");
        getElement()
                .addEventListener(
                        CHANGED,
                        event -> hear(event.getEventData().path(EDITING).asBoolean(true)))
                .addEventData(EDITING);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page = event.getActiveChain().getFirst().getClass().getAnnotation(LivePage.class);
        removeAll();
        stop();
        getUI().ifPresent(ui -> {
            connect(ui, page != null);
            if (page != null) {
                event.getRouteParameters()
                        .get(ENGAGEMENT)
                        .ifPresent(id -> following = pages.follow(ui, concerns(id, page), this::ask));
            }
        });
    }

    private Predicate<PageChange> concerns(String engagement, LivePage page) {
        var party = currentUserProvider.current().party().value();
        return change -> isOf(engagement, change.about())
                && (change.party() == null || party.equals(change.party()))
                && Arrays.stream(page.value()).anyMatch(change.what()::startsWith);
    }

    private static boolean isOf(String engagement, UUID about) {
        return about.toString().equalsIgnoreCase(engagement);
    }

    /** Requests of the page stay requests, which pass every check of a session, and do not come through the connection. */
    private static void connect(UI ui, boolean live) {
        var push = ui.getPushConfiguration();
        var wanted =
                live && ui.getSession().getService().ensurePushAvailable() ? PushMode.AUTOMATIC : PushMode.DISABLED;
        if (push.getPushMode() != wanted) {
            push.setTransport(Transport.WEBSOCKET_XHR);
            push.setPushMode(wanted);
        }
    }

    private void ask() {
        getElement().executeJs(ASK);
    }

    private void hear(boolean editing) {
        removeAll();
        if (editing) {
            add(new Span(say(Msg.shell_live_changed())), new Button(say(Msg.shell_live_show()), _ -> show()));
        } else {
            show();
        }
    }

    private void show() {
        removeAll();
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        if (following != null) {
            following.remove();
            following = null;
        }
    }
}
