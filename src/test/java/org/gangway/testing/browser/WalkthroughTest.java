package org.gangway.testing.browser;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line through the product, from an empty portal to accepted minutes, as four people walk it. */
class WalkthroughTest extends BrowserTest {

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"en", "da"})
    void walksTheWholeLine(String tag) {
        var language = Locale.forLanguageTag(tag);

        new Walk(new People(this, language), tag).all();
    }
}
