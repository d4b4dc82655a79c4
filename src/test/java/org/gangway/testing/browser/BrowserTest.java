package org.gangway.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gangway.GangwayApplication;
import org.gangway.identity.registration.FirstRunCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A test in which people use the running application in Chromium; skipped where there is no Chromium. */
@SpringBootTest(
        classes = GangwayApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "gangway.demo=false",
            "gangway.strict-texts=true",
            "gangway.pseudo-locale=true",
            "vaadin.productionMode=true"
        })
@Import(EmptyDatabase.class)
@Tag("browser")
@ExtendWith(NeedsChromium.class)
abstract class BrowserTest implements Portal {

    /** A quay-side sentence that every person of these tests uses. */
    static final String PASSWORD = "three gulls on the quay";

    private final Findings findings = new Findings();
    private final List<BrowserPerson> people = new ArrayList<>();

    @Autowired
    private FirstRunCode firstRunCode;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void layFrontEnd() {
        FrontEnd.unpack();
    }

    @AfterEach
    void closeBrowsers() {
        people.forEach(BrowserPerson::leave);
        people.clear();
        assertThat(findings.all()).as("what is wrong on the pages").isEmpty();
    }

    @Override
    public BrowserPerson person(Locale language, String country, Screen screen) {
        var browser = Chromium.open("http://localhost:" + port, language, screen);
        var browserPerson = new BrowserPerson(browser, new BrowserWords(language, country), screen, findings);
        people.add(browserPerson);
        return browserPerson;
    }

    @Override
    public String firstRunCode() {
        return firstRunCode.printed();
    }
}
