package org.gangway.language;

import java.time.ZoneId;
import java.util.Locale;

/** Strict texts and three readers for tests: whoever says a text that does not exist, or forgets a value, fails. */
public final class TestTexts {

    public static final Reader DANISH =
            new Reader(Locale.of("da"), Locale.of("da", "DK"), ZoneId.of("Europe/Copenhagen"));
    public static final Reader INDIAN = new Reader(Locale.ENGLISH, Locale.of("en", "IN"), ZoneId.of("Asia/Kolkata"));
    public static final Reader PSEUDO =
            new Reader(PseudoLocale.TAG, Locale.of("en", "DK"), ZoneId.of("Europe/Copenhagen"));

    private static final Languages LANGUAGES = new Languages(true);
    private static final Texts TEXTS = new Texts(LANGUAGES, true);

    private TestTexts() {}

    public static Texts texts() {
        return TEXTS;
    }

    public static Languages languages() {
        return LANGUAGES;
    }

    public static String say(Text text, Reader reader) {
        return TEXTS.say(text, reader);
    }
}
