package org.gangway.annual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class YearViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void prepareAMonth() {
        world = World.create();
        story = SettlementStory.signed(context, world);
        story.report(SettlementStory.JANUARY, "94", "99");
        story.as(
                world.manager(),
                () -> context.getBean(SettlementService.class).prepare(story.engagement(), SettlementStory.JANUARY));
        Acting.asNobody();
    }

    @Test
    void showsTheYearWithItsSumAndWhatIsLeftOfTheCap() {
        signIn(world.clientMember());
        open(list() + "/year/2025");

        assertThat(shown())
                .contains(
                        "Calendar year 2025", "January 2025", "400,000.00", "371,200.00", "11,200.00", "Amounts in DKK")
                .contains("Contract year 1, January 2025 to December 2025", "can still change", "Table (CSV)");
    }

    @Test
    void showsAContractYearInDanish() {
        signIn(world.lead(), Locale.of("da", "DK"));
        open(list() + "/contract-year/1");

        assertThat(shown())
                .contains("Kontraktår 1, januar 2025 til december 2025", "Maksimumbod i måneden", "11.200,00", "I alt")
                .doesNotContain("Calendar year", "Left");
    }

    @Test
    void isReachedFromTheListOfMonths() {
        signIn(world.manager());
        open(list());

        assertThat(shown()).contains("The year 2025");
    }

    @Test
    void saysSoWhenNothingWasSettledOrTheYearIsNoYear() {
        signIn(world.manager());
        open(list() + "/year/2031");
        assertThat(shown()).contains("No month of this year has been settled.");

        open(list() + "/year/soon");
        assertThat(shown()).contains("The page does not exist, or you do not have access");
    }

    @Test
    void saysNothingToAnotherVendor() {
        signIn(world.otherLead());

        open(list() + "/year/2025");

        assertThat(shown())
                .contains("The page does not exist, or you do not have access")
                .doesNotContain("371");
    }

    private String list() {
        return "engagement/" + story.engagement().value() + "/settlement";
    }
}
