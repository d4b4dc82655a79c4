package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Span;
import org.gangway.language.Language;
import org.gangway.language.Msg;

/** A language as its own speakers call it, and beside it in the reader's language what they should know of its texts. */
public class LanguageName extends Span {

    public LanguageName(Language language) {
        addClassName("gangway-language-name");
        var name = new Span(language.name());
        name.getElement().setAttribute("lang", language.locale().toLanguageTag());
        add(name);
        if (language.isPreview()) {
            add(note(say(Msg.shell_language_preview())));
        } else if (language.isUnread()) {
            add(note(say(Msg.shell_language_unread())));
        }
    }

    private static Span note(String words) {
        var note = new Span(words);
        note.addClassName("gangway-hint");
        return note;
    }
}
