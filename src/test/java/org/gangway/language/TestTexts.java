package org.gangway.language;

import java.time.ZoneId;
import java.util.Locale;

/** Strict texts and three readers for tests: whoever says a text that does not exist, or forgets a value, fails. */
public final class TestTexts {

    public static final ReaderProfile DANISH =
            new ReaderProfile(Locale.of("da"), Locale.of("da", "DK"), ZoneId.of("Europe/Copenhagen"));
    public static final ReaderProfile INDIAN =
            new ReaderProfile(Locale.ENGLISH, Locale.of("en", "IN"), ZoneId.of("Asia/Kolkata"));
    public static final ReaderProfile PSEUDO =
            new ReaderProfile(PseudoLocale.TAG, Locale.of("en", "DK"), ZoneId.of("Europe/Copenhagen"));

    private static final Languages LANGUAGES = new Languages(TranslationFiles.PACKED, true);
    private static final Texts TEXTS = new Texts(TranslationFiles.PACKED, LANGUAGES, true);

    private TestTexts() {}

    public static Texts texts() {
        return TEXTS;
    }

    public static Languages languages() {
        return LANGUAGES;
    }

    public static String say(Text text, ReaderProfile readerProfile) {
        return TEXTS.say(text, readerProfile);
    }
}
