package org.gangway.testing.browser;

import java.util.Locale;
import org.gangway.identity.Role;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** How the people of a walk come in: the first one by the code on the console, the others by a one-time link. */
final class BrowserPeople {

    static final String COMPANY = "Nordlys Handel";
    static final String COUNTRY = "DK";
    static final String FIRST = "karen.holm@nordlys.example";

    private final Portal portal;
    private final Locale language;

    BrowserPeople(Portal portal, Locale language) {
        this.portal = portal;
        this.language = language;
    }

    /** The outsourcing manager, who also opens the portal if nobody has yet. */
    BrowserPerson manager() {
        var manager = portal.person(language, COUNTRY, Screen.WIDE);
        manager.open("/login");
        if (manager.page().url().contains("first-run")) {
            begin(manager);
            return manager;
        }
        manager.looks("02-sign-in");
        manager.signIn(FIRST);
        return manager;
    }

    /** The same manager, on another screen. */
    BrowserPerson managerOn(Screen screen) {
        var manager = portal.person(language, COUNTRY, screen);
        manager.signIn(FIRST);
        return manager;
    }

    private void begin(BrowserPerson manager) {
        manager.looks("01-first-run");
        manager.fill(Msg.identity_first_run_code(), portal.firstRunCode());
        manager.fill(Msg.identity_company(), COMPANY);
        manager.fill(Msg.identity_person_name(), "Karen Holm");
        manager.fill(Msg.identity_email(), FIRST);
        manager.fill(Msg.identity_new_password(), BrowserTest.PASSWORD);
        manager.click(Msg.identity_first_run_submit());
        manager.page().waitForURL(address -> !address.contains("/first-run"));
        manager.settle();
    }

    /** Registers a vendor; its lead comes in through the link. */
    BrowserPerson vendorLead(BrowserPerson manager, String vendor, String country, String name, String email) {
        manager.open("/people");
        manager.click(Msg.identity_vendor_action());
        manager.fill(Msg.identity_company(), vendor);
        manager.choose(Msg.identity_country(), manager.words().formats().country(country));
        manager.fill(Msg.identity_vendor_lead_name(), name);
        manager.fill(Msg.identity_vendor_lead_email(), email);
        manager.looks("03-register-vendor");
        manager.click(Msg.identity_vendor_submit());
        manager.looks("04-one-time-link");
        return accept(linkOf(manager), country, "05-invitation");
    }

    /** A colleague of somebody who administers their party. */
    BrowserPerson colleague(BrowserPerson administrator, String name, String email, Role role) {
        administrator.open("/people");
        administrator.click(Msg.identity_invite_action());
        administrator.fill(Msg.identity_person_name(), name);
        administrator.fill(Msg.identity_email(), email);
        administrator.tick(Text.of(role));
        administrator.looks("06-invite");
        administrator.click(Msg.identity_invite_submit());
        return accept(linkOf(administrator), administrator.words().country(), "07-invitation-of-colleague");
    }

    private static String linkOf(BrowserPerson administrator) {
        var link = administrator.reads(Msg.identity_link_label());
        administrator.click(Msg.common_close());
        return link;
    }

    private BrowserPerson accept(String link, String country, String step) {
        var guest = portal.person(language, country, Screen.WIDE);
        guest.open(link);
        guest.fill(Msg.identity_new_password(), BrowserTest.PASSWORD);
        guest.looks(step);
        guest.click(Msg.identity_invitation_submit());
        guest.page().waitForURL(address -> !address.contains("/invitation"));
        guest.settle();
        return guest;
    }
}
