package org.gangway.testing.browser;

import java.math.BigDecimal;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Metric;

/** Both sides negotiate the terms: offered, one accepted, one countered, the counter accepted, signed twice. */
final class TermsSteps {

    private final Story story;
    private final BrowserPerson manager;
    private final BrowserPerson lead;

    TermsSteps(Story story) {
        this.story = story;
        this.manager = story.manager;
        this.lead = story.lead;
    }

    void agree() {
        offer();
        answer();
        manager.open(story.page("terms"));
        manager.looks("15-counter-offer");
        manager.click(Msg.agreement_accept_action());
        manager.sees(Msg.agreement_status_agreed());
        sign(manager, "16-agreed");
        sign(lead, "17-signed-by-one-side");
        lead.sees(Msg.agreement_status_signed());
        lead.looks("18-signed");
    }

    private void offer() {
        manager.open(story.page("terms"));
        manager.looks("11-no-terms");
        manager.click(Msg.agreement_start_action());
        addLevel(Metric.PAID_ON_TIME_BY_COUNT, "70", "60");
        addLevel(Metric.PAID_ON_TIME_BY_AMOUNT, "65", "55");
        manager.click(Msg.agreement_add_schedule());
        manager.fill(Msg.agreement_schedule_allocation_percent(), 0, "60");
        manager.fill(Msg.agreement_schedule_allocation_percent(), 1, "40");
        manager.looks("12-incentive-schedule");
        manager.click(Msg.common_add());
        manager.click(Msg.agreement_effective_action());
        manager.fillDay(Msg.agreement_effective_date(), Story.START);
        manager.click(Msg.common_save());
        manager.looks("13-drafts");
        manager.click(Msg.agreement_offer_action());
        manager.confirm();
        manager.sees(Msg.agreement_offered());
    }

    private void addLevel(Metric metric, String expected, String minimum) {
        manager.click(Msg.agreement_add_level());
        manager.choose(Msg.agreement_level_metric(), manager.words().of(Text.of(metric)));
        manager.fill(Msg.agreement_level_expected(), expected);
        manager.fill(Msg.agreement_level_minimum(), minimum);
        manager.click(Msg.common_add());
    }

    private void answer() {
        lead.open(story.page("terms"));
        lead.looks("14-your-turn");
        lead.clickOn(card(lead, Metric.PAID_ON_TIME_BY_COUNT), Msg.agreement_accept_action());
        lead.clickOn(card(lead, Metric.PAID_ON_TIME_BY_AMOUNT), Msg.agreement_counter_action());
        lead.fill(Msg.agreement_level_expected(), lead.words().formats().number(new BigDecimal("62.5")));
        lead.looks("14-counter");
        lead.click(Msg.agreement_counter_submit());
        lead.click(Msg.agreement_accept_action());
        lead.sees(Msg.agreement_countered());
    }

    private static String card(BrowserPerson reader, Metric metric) {
        return reader.words().of(Text.of(metric));
    }

    private void sign(BrowserPerson signatory, String step) {
        signatory.open(story.page("terms"));
        signatory.looks(step);
        signatory.click(Msg.agreement_sign_action());
        signatory.looks(step + "-confirm");
        signatory.confirm();
        signatory.sees(Msg.agreement_signed_notice());
    }
}
