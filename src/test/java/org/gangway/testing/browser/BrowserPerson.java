package org.gangway.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Somebody who uses Gangway in a browser of their own: what they do and see, in the language of users. */
final class BrowserPerson {

    private static final double PATIENCE = 60_000;
    /** By the clock: asked at every frame, the page would have to draw frames for it. */
    private static final Page.WaitForFunctionOptions EVERY_MOMENT =
            new Page.WaitForFunctionOptions().setPollingInterval(20);

    private static final String DIALOGS = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";

    private final BrowserContext browser;
    private final Page page;
    private final BrowserWords browserWords;
    private final PageCheck check;
    private final Effort effort = new Effort();

    BrowserPerson(BrowserContext browser, BrowserWords browserWords, Screen screen, Findings findings) {
        this.browser = browser;
        this.browserWords = browserWords;
        this.page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        this.check = new PageCheck(page, browserWords, screen, findings);
    }

    BrowserWords words() {
        return browserWords;
    }

    Page page() {
        return page;
    }

    PageCheck check() {
        return check;
    }

    /** What this person has typed and has had to answer so far. */
    Effort effort() {
        return effort;
    }

    void leave() {
        browser.close();
    }

    // --- where they go -------------------------------------------------------------------------------------------

    void open(String address) {
        page.navigate(address);
        settle();
    }

    void signIn(String email) {
        open("/login");
        typeIn(email, BrowserTest.PASSWORD);
        page.waitForURL(address -> !address.contains("/login"));
        settle();
    }

    void typeIn(String email, String password) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        effort.typed(false);
        effort.typed(true);
        page.locator("vaadin-login-form vaadin-button[theme~=submit]").click();
    }

    void choosesLanguage(String ownName) {
        page.locator("vaadin-menu-bar")
                .locator(BrowserFields.role("menuitem", browserWords.of(Msg.shell_language())))
                .click();
        var choice = page.locator("vaadin-menu-bar-item[role=menuitem]", byText(ownName));
        page.waitForNavigation(() -> choice.last().click());
        settle();
    }

    // --- what they do --------------------------------------------------------------------------------------------

    void click(Text text) {
        click(browserWords.of(text));
    }

    void click(String text) {
        button(text).click();
        settle();
    }

    void doubleClick(Text text) {
        button(browserWords.of(text)).dblclick();
        settle();
    }

    /** Goes on with what the dialog in front proposes. */
    void confirm() {
        front().locator("vaadin-button[theme~=primary]").last().click();
        settle();
    }

    void follow(String link) {
        try {
            page.locator(BrowserFields.role("link", link)).first().click();
        } catch (PlaywrightException missing) {
            throw new AssertionError(missing(link), missing);
        }
        settle();
    }

    private String missing(String text) {
        return "»" + text + "« is missing on " + page.url() + ":\n"
                + page.locator("body").innerText();
    }

    /** Clicks a button of the card with that heading. */
    void clickOn(String card, Text button) {
        BrowserFields.card(page, card)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(browserWords.of(button))
                                .setExact(true))
                .first()
                .click();
        settle();
    }

    void fill(Text label, String value) {
        fill(label, 0, value);
    }

    /** Fills one of several fields that are called the same. */
    void fill(Text label, int place, String value) {
        var field = BrowserFields.inputs(front(), browserWords.of(label)).nth(place);
        UserData.typed(value);
        field.fill(value);
        effort.typed("password".equals(field.getAttribute("type")));
        field.press("Tab");
        settle();
    }

    void fillDay(Text label, LocalDate day) {
        var field = BrowserFields.inputs(front(), browserWords.of(label)).first();
        field.fill(browserWords.formats().dateInFigures(day));
        effort.typed(false);
        field.press("Enter");
        settle();
    }

    void choose(Text label, String option) {
        UserData.typed(option);
        effort.typed(false);
        BrowserFields.choose(page, front(), browserWords.of(label), option);
        settle();
    }

    void tick(Text label) {
        tick(browserWords.of(label));
    }

    void tick(String label) {
        effort.typed(false);
        BrowserFields.tick(front(), label);
        settle();
    }

    void upload(Path file) {
        effort.typed(false);
        front().locator("vaadin-upload input[type=file]").first().setInputFiles(file);
        settle();
    }

    Download download(String link) {
        return page.waitForDownload(() -> front().getByText(link, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click());
    }

    // --- what they see -------------------------------------------------------------------------------------------

    void sees(Text text) {
        sees(browserWords.of(text));
    }

    void sees(String text) {
        try {
            assertThat(page.getByText(text).locator("visible=true").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        } catch (AssertionError missing) {
            throw new AssertionError(missing(text), missing);
        }
    }

    boolean hasButton(Text text) {
        return button(browserWords.of(text)).count() > 0;
    }

    /** What stands in a field. */
    String reads(Text label) {
        return BrowserFields.inputs(front(), browserWords.of(label)).first().inputValue();
    }

    /** Looks at the page: takes a picture, asks axe, and reads every word. */
    void looks(String step) {
        looks(step, Set.of());
    }

    /** Looks at a page that repeats words of somebody's file. */
    void looks(String step, Set<String> wordsOfFile) {
        settle();
        check.look(step, wordsOfFile);
    }

    // --- the page ------------------------------------------------------------------------------------------------

    /** The dialog in front, else the whole page. */
    private Locator front() {
        var dialogs = page.locator(DIALOGS);
        return dialogs.count() > 0 ? dialogs.last() : page.locator("body");
    }

    private Locator button(String text) {
        return front().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    private static Page.LocatorOptions byText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** Waits until the server has answered everything that was asked. */
    void settle() {
        page.waitForFunction(PageScripts.SETTLED, null, EVERY_MOMENT);
        effort.sees(page.locator(DIALOGS).count());
    }
}
