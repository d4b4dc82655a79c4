package org.gangway.uikit;

import org.gangway.language.Formats;
import org.gangway.language.Languages;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;

/** Says texts to whoever looks at the screen. */
public final class ScreenTexts {

    private ScreenTexts() {}

    public static String say(Text text) {
        var voice = Voice.current();
        return voice.texts().say(text, voice.reader());
    }

    public static Formats formats() {
        var voice = Voice.current();
        return voice.texts().formats(voice.reader());
    }

    /** In which language, formats and zone whoever looks at the screen reads. */
    public static ReaderProfile reader() {
        return Voice.current().reader();
    }

    public static Texts texts() {
        return Voice.current().texts();
    }

    /** What people may choose from. */
    public static Languages languages() {
        return texts().languages();
    }
}
