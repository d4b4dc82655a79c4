package org.gangway.testing.browser;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OpeningTest extends BrowserTest {

    @Test
    void opensAnEmptyPortal() {
        var manager = person(Locale.ENGLISH);
        manager.open("/");
        manager.looks("01-first-run");
    }
}
