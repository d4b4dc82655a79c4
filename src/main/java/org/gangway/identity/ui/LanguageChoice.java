package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.language.Languages;
import org.gangway.language.Msg;
import org.gangway.uikit.LanguageName;
import org.gangway.uikit.ScreenTexts;
import org.springframework.context.annotation.Scope;

/** The offered languages as plain links, for pages before sign-in. */
@SpringComponent
@Scope("prototype")
class LanguageChoice extends Nav {

    LanguageChoice(Languages languages) {
        addClassName("gangway-languages");
        getElement().setAttribute("aria-label", say(Msg.shell_language()));
        languages.offered().forEach(language -> {
            var link = new Anchor("?lang=" + language.locale().toLanguageTag(), new LanguageName(language));
            link.getElement().setAttribute("router-ignore", true);
            if (language.locale().equals(ScreenTexts.reader().language())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        });
    }
}
