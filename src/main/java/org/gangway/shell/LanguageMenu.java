package org.gangway.shell;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.account.AccountService;
import org.gangway.language.Languages;
import org.gangway.language.Msg;
import org.gangway.uikit.LanguageName;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.SessionReader;

/** Names each language in itself; choosing one keeps it and loads the page anew. */
@SpringComponent
@org.springframework.context.annotation.Scope("prototype")
public class LanguageMenu extends MenuBar {

    private final transient AccountService accounts;
    private final transient CurrentUserProvider currentUserProvider;

    LanguageMenu(Languages languages, AccountService accounts, CurrentUserProvider currentUserProvider) {
        this.accounts = accounts;
        this.currentUserProvider = currentUserProvider;
        addThemeVariants(MenuBarVariant.TERTIARY);
        var item = addItem(VaadinIcon.GLOBE.create());
        item.setAriaLabel(say(Msg.shell_language()));
        languages.offered().forEach(language -> {
            if (language.locale().equals(ScreenTexts.reader().language())) {
                var name = new Span(language.name());
                name.addClassName("gangway-language-name");
                item.add(name);
            }
            item.getSubMenu().addItem(new LanguageName(language), _ -> choose(language.locale()));
        });
    }

    private void choose(Locale language) {
        var readerProfile = SessionReader.inLanguage(VaadinSession.getCurrent(), language);
        currentUserProvider
                .currentIfAny()
                .ifPresent(_ -> accounts.prefer(
                        language.toLanguageTag(),
                        readerProfile.formats().toLanguageTag(),
                        readerProfile.zone().getId()));
        keep(language);
        UI.getCurrent().getPage().reload();
    }

    private static void keep(Locale language) {
        var cookie = new Cookie(SessionReader.COOKIE, language.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
