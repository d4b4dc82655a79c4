package org.gangway.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at what one person has on the screen, and writes down what is wrong with it. */
final class PageCheck {

    private static final Path PICTURES = Path.of("target", "screenshots");
    /** A picture shows the page, not how it got there. */
    private static final String STILL =
            ".v-loading-indicator { visibility: hidden !important; } * { transition: none !important; }";

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Page page;
    private final BrowserWords browserWords;
    private final Screen screen;
    private final Findings findings;
    private final Set<Integer> expectedStatus = new HashSet<>();
    private String step = "start";

    PageCheck(Page page, BrowserWords browserWords, Screen screen, Findings findings) {
        this.page = page;
        this.browserWords = browserWords;
        this.screen = screen;
        this.findings = findings;
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !isExpected(message.text())) {
                findings.add(step, "console: " + message.text());
            }
        });
        page.onPageError(error -> findings.add(step, "script: " + error));
        page.onResponse(this::answered);
        page.onRequestFailed(request -> {
            // a page that is left, or a download, ends its requests
            if (!String.valueOf(request.failure()).contains("ERR_ABORTED")) {
                findings.add(step, "request failed: " + request.url() + " " + request.failure());
            }
        });
    }

    /** From now on this answer of the server is what the test wants. */
    void expects(int status) {
        expectedStatus.add(status);
    }

    private boolean isExpected(String console) {
        return expectedStatus.stream().anyMatch(status -> console.contains("status of " + status));
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !expectedStatus.contains(response.status())) {
            findings.add(step, response.status() + " for " + response.url());
        }
    }

    /** Something that whoever walks noticed. */
    void wrong(String where, String what) {
        findings.add(browserWords.language().toLanguageTag() + " " + screen.name() + where, what);
    }

    void look(String name, Set<String> wordsOfFile) {
        step = browserWords.language().toLanguageTag() + " " + screen.name() + name;
        endlessLists().forEach(size -> findings.add(step, "a list fetches all of itself: " + size));
        picture(name);
        if (!screen.equals(Screen.NARROW)) {
            sideways().forEach(table -> findings.add(step, "a table is scrolled sideways: " + table));
            axe();
        }
        TextCheck.of(browserWords.language())
                .wrongTexts(textsWithout(wordsOfFile))
                .forEach(text -> findings.add(step, text));
        if (screen.equals(Screen.NARROW)) {
            tooWide().forEach(what -> findings.add(step, "too wide: " + what));
        }
    }

    private List<String> textsWithout(Set<String> wordsOfFile) {
        return texts().stream().filter(text -> !wordsOfFile.contains(text)).toList();
    }

    @SuppressWarnings("unchecked")
    List<String> texts() {
        return (List<String>) page.evaluate(PageScripts.TEXTS);
    }

    @SuppressWarnings("unchecked")
    private List<String> tooWide() {
        return (List<String>) page.evaluate(PageScripts.TOO_WIDE);
    }

    @SuppressWarnings("unchecked")
    private List<String> sideways() {
        return (List<String>) page.evaluate(PageScripts.SIDEWAYS);
    }

    @SuppressWarnings("unchecked")
    private List<String> endlessLists() {
        return (List<String>) page.evaluate(PageScripts.ENDLESS);
    }

    private void picture(String name) {
        var file = browserWords.language().toLanguageTag() + "-" + screen.name() + name + ".png";
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(STILL));
        page.setViewportSize(screen.width(), Math.max(screen.height(), height()));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
        page.setViewportSize(screen.width(), screen.height());
    }

    /** How tall the window must be for a page that scrolls inside its frame. */
    private int height() {
        return ((Number) page.evaluate(PageScripts.HEIGHT)).intValue();
    }

    private void axe() {
        for (var rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                findings.add(step, reported(rule));
            }
        }
    }

    private static String reported(Rule rule) {
        var nodes = rule.getNodes().stream()
                .limit(5)
                .map(CheckedNode::getTarget)
                .map(String::valueOf)
                .collect(Collectors.joining("; "));
        return "axe " + rule.getImpact() + " " + rule.getId() + " (" + rule.getHelp() + ") at " + nodes;
    }
}
