package org.gangway.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Locale;
import org.gangway.language.Languages;
import org.gangway.language.Msg;

/** Says of words on a page in which language they are and in which direction they run, for whatever reads the page aloud or breaks its lines. */
public final class LanguageMark {

    private LanguageMark() {}

    /** Marks a component that holds words of people; a language written from left to right leaves the direction to the words. */
    public static <T extends Component> T on(T words, Locale language) {
        words.getElement().setAttribute("lang", language.toLanguageTag()).setAttribute("dir", direction(language));
        return words;
    }

    /** Marks what is typed into a field, but not the field's label; a language that is not the reader's is named below. */
    public static void onEntry(TextFieldBase<?, String> field, Locale language) {
        field.getElement()
                .executeJs(
                        "setTimeout(() => { this.inputElement.lang = $0; this.inputElement.dir = $1; })",
                        language.toLanguageTag(),
                        direction(language));
        var isOwn =
                language.getLanguage().equals(ScreenTexts.reader().language().getLanguage());
        field.setHelperText(isOwn ? "" : ScreenTexts.say(Msg.common_written_in(language)));
    }

    static String direction(Locale language) {
        return Languages.isRightToLeft(language) ? "rtl" : "auto";
    }
}
