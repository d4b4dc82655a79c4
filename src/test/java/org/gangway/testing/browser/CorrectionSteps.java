package org.gangway.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gangway.testing.browser.BrowserBooks.kroner;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** January's close was on time after all: 28,800 come back with March, whose own credits meet the cap of 40,000. */
final class CorrectionSteps {

    private final BrowserBooks browserBooks;
    private final BrowserPerson manager;

    CorrectionSteps(BrowserBooks browserBooks) {
        this.browserBooks = browserBooks;
        this.manager = browserBooks.manager;
    }

    void settleTheDifference() {
        browserBooks.correct(BrowserBooks.JANUARY, "98");
        browserBooks.propose(BrowserBooks.MARCH, "94", "94", Instant.now());
        manager.open(browserBooks.page(BrowserBooks.MARCH));
        manager.sees(manager.words().formats().money(kroner("388800.00")));
        manager.looks("68-adjustment");
        explainAdjustment();
        explainByKeyboard();
        explainByClick();
    }

    private void explainAdjustment() {
        var row = manager.page()
                .locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHasText(manager.words().formats().month(BrowserBooks.JANUARY)));
        row.locator("vaadin-button").first().click();
        manager.settle();
        manager.looks("69-adjustment-explained");
        manager.click(Msg.common_close());
    }

    private void explainByKeyboard() {
        bar(1).focus();
        manager.page().keyboard().press("Enter");
        manager.settle();
        manager.sees(Text.user(BrowserBooks.CLOSE));
        opened();
        manager.looks("70-bar-explained");
        manager.click(Msg.common_close());
    }

    private void explainByClick() {
        bar(0).click();
        manager.settle();
        opened();
        manager.click(Msg.common_close());
    }

    private void opened() {
        assertThat(manager.page().locator("vaadin-dialog[opened] li").first()).isVisible();
    }

    private Locator bar(int place) {
        return manager.page().locator(".gangway-waterfall-upright [data-bar='" + place + "']");
    }
}
