package org.gangway.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.gangway.language.Languages;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.SessionReader;
import org.springframework.stereotype.Component;

/** Puts language and direction on the page before the first script runs, and obeys {@code ?lang=}. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private final Languages languages;

    PageLanguage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(response -> {
            var asked = response.getVaadinRequest().getParameter("lang");
            if (asked != null && isOffered(asked)) {
                SessionReader.inLanguage(VaadinSession.getCurrent(), languages.match(asked));
            }
            var html = response.getDocument().head().parent();
            if (html != null) {
                html.attr("lang", ScreenTexts.reader().language().toLanguageTag());
                html.attr("dir", isRightToLeft() ? "rtl" : "ltr");
            }
        });
    }

    private boolean isRightToLeft() {
        var language = ScreenTexts.reader().language();
        return languages.offered().stream().anyMatch(l -> l.locale().equals(language) && l.rightToLeft());
    }

    /** Whatever else stands there is no wish for English. */
    private boolean isOffered(String asked) {
        return languages
                .match(asked)
                .getLanguage()
                .equals(Locale.forLanguageTag(asked).getLanguage());
    }
}
