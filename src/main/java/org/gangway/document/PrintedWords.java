package org.gangway.document;

import java.util.Locale;

/**
 * Words of people in one of two columns.
 *
 * @param caption says what they are, in the language of the document
 */
public record PrintedWords(String words, Locale language, String caption) {

    Html toHtml() {
        return Html.element(
                "td",
                Html.element("div", caption).styled("caption"),
                Html.element("div", words)
                        .styled("words")
                        .with("lang", language.toLanguageTag())
                        .with("dir", WritingDirection.of(language)));
    }
}
