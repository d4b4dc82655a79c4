package org.gangway.testing.browser;

import java.time.ZoneId;
import java.util.Locale;
import org.gangway.language.Formats;
import org.gangway.language.Languages;
import org.gangway.language.ReaderProfile;
import org.gangway.language.TestTexts;
import org.gangway.language.Text;

/** What stands on the screen of somebody who reads one language: found by the key of the text. */
record BrowserWords(Locale language, String country) {

    String of(Text text) {
        return TestTexts.say(text, reader());
    }

    Formats formats() {
        return TestTexts.texts().formats(reader());
    }

    private ReaderProfile reader() {
        return new ReaderProfile(language, Languages.formats(language, country), ZoneId.of("Europe/Copenhagen"));
    }
}
