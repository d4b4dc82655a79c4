package org.gangway.testing.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** How much a browser with an empty cache loads for the first page after sign-in of a Gangway that runs. */
public final class FirstPageMeasurement {

    private FirstPageMeasurement() {}

    /** Wants the address of the portal, and an e-mail address and password of somebody in it. */
    public static void main(String[] arguments) {
        var signedIn = Chromium.open(arguments[0], Locale.ENGLISH, Screen.WIDE);
        var browserPerson =
                new BrowserPerson(signedIn, new BrowserWords(Locale.ENGLISH, "DK"), Screen.WIDE, new Findings());
        browserPerson.open("/login");
        browserPerson.typeIn(arguments[1], arguments[2]);
        browserPerson.page().waitForURL(address -> !address.contains("/login"));
        browserPerson.settle();
        var fresh = Chromium.open(arguments[0], Locale.ENGLISH, Screen.WIDE);
        fresh.addCookies(signedIn.cookies());
        measure(fresh);
        System.exit(0);
    }

    private static void measure(BrowserContext fresh) {
        var page = fresh.newPage();
        var requests = new AtomicLong();
        var bytes = new AtomicLong();
        var protocol = fresh.newCDPSession(page);
        protocol.on("Network.loadingFinished", (JsonObject loaded) -> {
            requests.incrementAndGet();
            bytes.addAndGet(loaded.get("encodedDataLength").getAsLong());
        });
        protocol.send("Network.enable");
        page.navigate("/");
        page.waitForFunction(PageScripts.SETTLED);
        System.out.println(requests + " requests, " + bytes + " bytes compressed");
    }
}
