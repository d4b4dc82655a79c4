package org.gangway.yearcalendar;

import java.util.Locale;
import org.gangway.language.Text;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.jspecify.annotations.Nullable;

/**
 * What is said of something in the calendar.
 *
 * @param text what the portal says
 * @param key names what people wrote, so that a translation stands in its place; null where the portal says it
 * @param original what people wrote, in their language
 */
public record EntryWords(
        Text text, @Nullable ParagraphKey key, @Nullable OriginalText original) {

    public static final EntryWords NONE = said(Text.user(""));

    public static EntryWords said(Text text) {
        return new EntryWords(text, null, null);
    }

    /** What people wrote and others may have translated. */
    public static EntryWords written(ParagraphKey key, OriginalText original) {
        return new EntryWords(Text.user(original.words()), key, original);
    }

    /** Names of people, places and festivals, as they are. */
    public static EntryWords named(String name) {
        return said(Text.user(name));
    }

    /** In which language people wrote it; null where the portal says it. */
    public @Nullable Locale language() {
        return original == null ? null : original.locale();
    }
}
