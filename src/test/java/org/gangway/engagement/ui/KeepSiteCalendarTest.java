package org.gangway.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.Side;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-30")
class KeepSiteCalendarTest extends ViewTest {

    @Autowired
    EngagementService engagements;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Clock clock;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void arrive() {
        world = World.create();
        engagement = new GovernanceStory(portal).engagement(world);
    }

    private void openCalendar(Side side) {
        var site = engagements.sites(engagement).stream()
                .filter(it -> it.side() == side)
                .map(EngagementSite::id)
                .findFirst()
                .orElseThrow();
        open("engagement/" + engagement.value() + "/overview/site/" + site.value());
    }

    @Test
    void showsHolidaysInTheLanguageOfTheReader() {
        signIn(world.lead(), Locale.of("da", "DK"));
        openCalendar(Side.CLIENT);
        turnTo(2026, "Næste år", "Forrige år");

        assertThat(shown())
                .contains("Arbejdskalender", "Lukkedage i 2026", "3. apr. 2026", "fredag", "langfredag", "grundlovsdag")
                .doesNotContain("Good Friday", "Christmas");
        assertThat(hasButton("Tilføj en dag")).isFalse();
    }

    @Test
    void vendorAnnouncesAShutdownAndItsHours() {
        signIn(world.lead());
        openCalendar(Side.VENDOR);

        click("Announce a shutdown");
        fill("First closed day", LocalDate.now(clock).plusDays(3));
        fill("Last closed day", LocalDate.now(clock).plusDays(4));
        fill("Reason", "Company days");
        click("Announce it");

        click("Working hours");
        fill("Monday", "9:30-13:30, 14:15-18:30");
        click("Save working hours");
        assertThat(shown()).contains("Monday 09:30–13:30, 14:15–18:30");

        signIn(world.manager());
        open("engagement/" + engagement.value() + "/overview");
        assertThat(shown()).contains("Company days", "Monday 09:30–13:30, 14:15–18:30", "Not entered yet");
    }

    @Test
    void vendorWorksAtASecondSite() {
        signIn(world.lead());
        open("engagement/" + engagement.value() + "/overview");
        assertThat(hasButton("Take Pune out")).isFalse();

        click("Add a site");
        fill("Site (Vendor)", "Chennai");
        fill("Country (Vendor)", "IN");
        click("Add it");

        assertThat(shown()).contains("Chennai, India", "Calendar of Chennai", "Calendar of Pune");
        click("Take Chennai out");
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));
        assertThat(shown()).doesNotContain("Chennai, India");
    }

    @Test
    void vendorAddsRenamesAndRemovesADayOfItsOwn() {
        signIn(world.lead());
        openCalendar(Side.VENDOR);
        turnTo(2026, "Next year", "Previous year");
        assertThat(shown()).contains("announced from year to year", "Diwali, Holi", "Pune has not confirmed");

        click("Add a day");
        fill("Day", LocalDate.of(2026, 11, 9));
        fill("What the day is called", "Bali Pratipada");
        click("Add it");
        assertThat(shown()).contains("9 Nov 2026", "Monday", "Bali Pratipada");

        press("Change Bali Pratipada, 9 Nov 2026");
        fill("What the day is called", "Diwali");
        click("Save");
        assertThat(shown()).contains("Diwali").doesNotContain("Bali Pratipada");

        press("Remove Diwali, 9 Nov 2026");
        assertThat(shown()).doesNotContain("Monday Diwali");
        assertThat(notices()).anyMatch(it -> it.contains("working day again"));
    }

    @Test
    void vendorPastesDaysAndSeesThemBeforeTheyAreAdded() {
        signIn(world.lead());
        openCalendar(Side.VENDOR);
        turnTo(2026, "Next year", "Previous year");

        click("Paste or import days");
        fill("Days", "2026-11-08; Diwali\n04/03/2026; Holi\n26 January 2026; Republic Day");
        click("Show the days");
        assertThat(shown()).contains("8 Nov 2026 Sunday Diwali New", "4 Mar 2026 Wednesday Holi New");
        assertThat(shown()).contains("26 Jan 2026 Monday Republic Day In the calendar already", "2 days are new");
        assertThat(notices()).isEmpty();
        click("Add the days");

        assertThat(shown()).contains("Diwali", "4 Mar 2026", "Holi");
        assertThat(notices()).contains("2 days added.");
    }

    @Test
    void saysAtTheFieldWhichLineCannotBeRead() {
        signIn(world.lead());
        openCalendar(Side.VENDOR);

        click("Paste or import days");
        fill("Days", "2026-11-08; Diwali\nsoon; Holi");
        click("Show the days");

        assertThat(shown()).contains("Line 2 cannot be read");
    }

    @Test
    void clientTakesTheHolidaysOfALaterYearOver() {
        signIn(world.manager());
        openCalendar(Side.CLIENT);
        turnTo(2028, "Next year", "Previous year");
        assertThat(shown())
                .contains("No closed days in 2028 yet", "public holidays of Denmark are not in the calendar");

        click("Add them");

        assertThat(shown()).contains("14 Apr 2028", "Good Friday").doesNotContain("are not in the calendar");
    }

    @Test
    void whoKeepsTheCalendarConfirmsAYear() {
        signIn(world.manager());
        openCalendar(Side.CLIENT);
        turnTo(2027, "Next year", "Previous year");
        assertThat(shown()).contains("Aarhus has not confirmed its closed days of 2027 yet");

        click("Confirm the closed days of 2027");

        assertThat(shown()).contains("2027 is confirmed").doesNotContain("has not confirmed");
        signIn(world.lead());
        openCalendar(Side.CLIENT);
        turnTo(2027, "Next year", "Previous year");
        assertThat(shown()).contains("2027 is confirmed");
        assertThat(hasButton("Confirm the closed days of 2027")).isFalse();
    }

    @Test
    void isReachedFromTheOverview() {
        signIn(world.lead());
        open("engagement/" + engagement.value() + "/overview");

        assertThat(shown()).contains("Calendar of Pune", "Calendar of Aarhus");
    }

    private void turnTo(int year, String next, String previous) {
        var now = LocalDate.now(clock).getYear();
        for (var shown = now; shown != year; shown += shown < year ? 1 : -1) {
            press(shown < year ? next : previous);
        }
    }

    private static void press(String label) {
        _click(_find(Button.class).stream()
                .filter(it -> it.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }
}
