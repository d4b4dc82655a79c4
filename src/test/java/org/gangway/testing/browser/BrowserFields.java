package org.gangway.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Finds fields by their labels and fills them as a person does. */
final class BrowserFields {

    private static final String CHOICES = "vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-select";

    private BrowserFields() {}

    static Locator inputs(Locator front, String label) {
        return front.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(front.page().locator("input, textarea"));
    }

    static void choose(Page page, Locator front, String label, String option) {
        var field = labelled(front, CHOICES, label);
        if ("vaadin-select".equals(field.evaluate("e => e.localName"))) {
            field.click();
            page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(exactly(option)))
                    .first()
                    .click();
            return;
        }
        var input = field.locator("input").first();
        input.fill(option);
        page.locator(
                        "vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible",
                        new Page.LocatorOptions().setHasText(exactly(option)))
                .first()
                .click();
        input.press("Tab");
    }

    static Locator card(Page page, String heading) {
        return page.locator(".gangway-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h3", new Page.LocatorOptions().setHasText(exactly(heading)))))
                .first();
    }

    static void tick(Locator front, String label) {
        front.getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .check();
    }

    private static Locator labelled(Locator front, String kinds, String label) {
        return front.locator(kinds)
                .filter(new Locator.FilterOptions()
                        .setHas(front.page().locator("label", new Page.LocatorOptions().setHasText(exactly(label)))))
                .first();
    }

    /** For the browser, whose patterns know no quoting. */
    private static Pattern exactly(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "\\s*$");
    }

    /**
     * What has that role and exactly that name. Playwright itself makes lower case of the constants of roles, as the language of the
     * machine does: a Turkish one looks for a "lınk".
     */
    static String role(String role, String name) {
        return "role=" + role + "[name=\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"s]";
    }
}
