package org.gangway.testing.browser;

import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** The manager opens an engagement with sites, services, term, fee and languages. */
final class EngagementSteps {

    private EngagementSteps() {}

    /** The address under which all pages of the new engagement are. */
    static String open(BrowserPerson manager, String name, String vendor) {
        manager.open("/engagements");
        manager.looks("08-engagements");
        manager.click(Msg.engagement_open_action());
        var formats = manager.words().formats();
        manager.choose(Msg.engagement_vendor(), vendor);
        manager.click(Msg.engagement_open_more());
        manager.fill(Msg.engagement_name(), name);
        manager.fillDay(Msg.engagement_start(), Story.START);
        manager.fillDay(Msg.engagement_end(), Story.END);
        manager.choose(Msg.engagement_currency(), "EUR");
        manager.fill(Msg.engagement_monthly_fee(), formats.number(Story.FEE));
        manager.fill(Msg.engagement_services(), "Accounting close\nCollections");
        manager.fill(Msg.engagement_site_of(Text.of(Side.CLIENT)), "København");
        manager.fill(Msg.engagement_site_of(Text.of(Side.VENDOR)), "Pune");
        manager.looks("09-open-engagement");
        manager.click(Msg.engagement_open_submit());
        manager.page().waitForURL("**/overview");
        manager.sees(name);
        manager.looks("10-overview");
        return manager.page().url().replaceFirst("/overview.*", "");
    }
}
