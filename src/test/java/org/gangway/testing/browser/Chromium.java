package org.gangway.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The Chromium of this machine, started once for all browser tests of the JVM. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final class Running {
        static final Browser BROWSER = start();
    }

    private Chromium() {}

    /** The one that the property gangway.chromium names, else the first on the path. */
    static Optional<Path> find() {
        var named = System.getProperty("gangway.chromium");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return NAMES.stream()
                .flatMap(Chromium::onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath(String name) {
        var path = System.getenv().getOrDefault("PATH", "") + java.io.File.pathSeparator + "/usr/bin";
        return Stream.of(path.split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name));
    }

    /** A browser of its own, as far as cookies and caches go. */
    static BrowserContext open(String address, Locale language, Screen screen) {
        return inNeutralLanguage(() -> newContext(address, language, screen));
    }

    /** Playwright spells the names of its options in the language of the machine: in Turkish it asks for »lıght«. */
    private static <T> T inNeutralLanguage(Supplier<T> call) {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return call.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static BrowserContext newContext(String address, Locale language, Screen screen) {
        return Running.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(language.toLanguageTag())
                .setTimezoneId("Europe/Copenhagen")
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
    }

    private static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(find().orElseThrow())
                        .setArgs(FLAGS)
                        .setHeadless(true));
    }
}
