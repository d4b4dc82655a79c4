package org.gangway.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.language.ReaderProfile;
import org.gangway.uikit.SessionReader;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A test that uses the screens as a person does, without a browser. */
@ModuleTest
public abstract class ViewTest {

    private static final Routes ROUTES = Screens.discover();

    @Autowired
    ApplicationContext application;

    /** Opens a new session as that person, who reads English. */
    protected void signIn(CurrentUser user) {
        signIn(user, Locale.UK);
    }

    protected void signIn(CurrentUser user, Locale language) {
        leave();
        Acting.as(user);
        // one request for all that the test does: whatever is remembered too long shows
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        MockVaadin.setMockRequestFactory(SignedInRequest::new);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, application, UI::new));
        var readerProfile = new ReaderProfile(
                Locale.of(language.getLanguage(), "en-XA".equals(language.toLanguageTag()) ? "XA" : ""),
                language,
                java.time.ZoneId.of("Europe/Copenhagen"));
        SessionReader.set(UI.getCurrent().getSession(), readerProfile);
    }

    @AfterEach
    void leave() {
        if (UI.getCurrent() != null) {
            MockVaadin.tearDown();
        }
        RequestContextHolder.resetRequestAttributes();
        Acting.asNobody();
    }

    /** Goes to a page; its path may end in a query. */
    protected void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    protected void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    protected boolean hasButton(String text) {
        return !_find(Button.class, spec -> spec.withText(text)).isEmpty();
    }

    /** The only field with that label. */
    @SuppressWarnings("unchecked")
    protected <T> void fill(String label, T value) {
        var field = _get(Component.class, spec -> spec.withLabel(label));
        _setValue((HasValue<?, T>) field, value);
    }

    /** Everything that can be read on the page and in open dialogs; every space is a plain one. */
    protected String shown() {
        MockVaadin.clientRoundtrip(false);
        var ui = UI.getCurrent();
        var dialogs = Screens.textOf(ui);
        // Karibu keeps the page itself beside the children of the UI while a dialog or another page is open
        var chain = ui.getInternals().getActiveRouterTargetsChain();
        var page = chain.isEmpty() ? "" : Screens.textOf((Component) chain.getLast());
        var all = dialogs.contains(page) ? dialogs : page + dialogs;
        return all.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** The same, each text for itself, with the frame around the page. */
    protected List<String> texts() {
        MockVaadin.clientRoundtrip(false);
        var texts = new java.util.LinkedHashSet<>(Screens.textsOf(UI.getCurrent()));
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(Component.class::cast)
                .forEach(part -> texts.addAll(Screens.textsOf(part)));
        return List.copyOf(texts);
    }

    protected List<String> notices() {
        return NotificationsKt.getNotifications().stream()
                .map(Notification::getElement)
                .map(element -> element.getProperty("text", element.getTextRecursively()))
                .toList();
    }
}
