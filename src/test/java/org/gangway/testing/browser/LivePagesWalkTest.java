package org.gangway.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Locale;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Metric;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.Test;

/** Two people have the same terms open: they agree on what is there without reload, and nothing that is being typed is lost. */
@UseCase("UC-24")
class LivePagesWalkTest extends BrowserTest {

    /** Milliseconds in which a page has to show what somebody else has saved. */
    private static final double SOON = 2_000;

    private static final String TYPED = "61";

    @Test
    void agreeWithinTwoSeconds() {
        var story = Story.begin(new BrowserPeople(this, Locale.ENGLISH), "live");
        var manager = story.manager;
        var lead = story.lead;
        lead.open(story.page("terms"));
        manager.open(story.page("terms"));
        manager.click(Msg.agreement_start_action());

        offer(manager, Metric.PAID_ON_TIME_BY_COUNT);
        appears(button(lead, Msg.agreement_accept_action()));
        appears(lead.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(lead.words().of(Msg.notification_news_bell(2)))));

        lead.click(Msg.agreement_counter_action());
        var expected = BrowserFields.inputs(
                        lead.page().locator("vaadin-dialog[opened]"),
                        lead.words().of(Msg.agreement_level_expected()))
                .first();
        expected.fill(TYPED);
        offer(manager, Metric.PAID_ON_TIME_BY_AMOUNT);
        appears(lead.page().getByText(lead.words().of(Msg.shell_live_changed())));
        assertThat(expected.inputValue()).as("what is being typed").isEqualTo(TYPED);
    }

    private static void offer(BrowserPerson manager, Metric metric) {
        manager.click(Msg.agreement_add_level());
        manager.choose(Msg.agreement_level_metric(), manager.words().of(Text.of(metric)));
        manager.fill(Msg.agreement_level_expected(), "70");
        manager.fill(Msg.agreement_level_minimum(), "60");
        manager.click(Msg.common_add());
        manager.click(Msg.agreement_offer_action());
        manager.confirm();
        manager.sees(Msg.agreement_offered());
    }

    private static Locator button(BrowserPerson person, Text text) {
        return person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(person.words().of(text))
                                .setExact(true));
    }

    private static void appears(Locator what) {
        what.first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.VISIBLE)
                        .setTimeout(SOON));
    }
}
