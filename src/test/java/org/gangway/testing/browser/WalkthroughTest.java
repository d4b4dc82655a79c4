package org.gangway.testing.browser;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The line through the product, from an empty portal to accepted minutes, as four people walk it. */
@Tag("walk")
class WalkthroughTest extends BrowserTest {

    static List<String> languages() {
        return WalkLanguages.or("en");
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("languages")
    void walksTheWholeLine(String tag) {
        var language = Locale.forLanguageTag(tag);

        new Walk(new BrowserPeople(this, language), tag).all();
    }
}
