package org.gangway.yearcalendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.NewAbsence;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-56")
class CalendarViewTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    AbsenceService absences;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @BeforeEach
    void arrive() {
        world = World.create();
        engagement = new GovernanceStory(portal).engagement(world);
    }

    private String tab(String parameters) {
        return "engagement/" + engagement.value() + "/calendar" + parameters;
    }

    private String picture() {
        return _find(Div.class).stream()
                .filter(it -> "img".equals(it.getElement().getAttribute("role")))
                .map(it -> it.getElement().getProperty("innerHTML", ""))
                .findFirst()
                .orElse("");
    }

    @Test
    void showsClosedDaysAndAbsencesOfBothSidesAsAPictureAndAsATable() {
        Acting.as(
                world.lead(),
                () -> absences.announce(
                        world.lead().id(),
                        new NewAbsence(
                                LocalDate.of(2027, 5, 3),
                                LocalDate.of(2027, 5, 5),
                                world.vendorMember().id())));
        signIn(world.manager());
        open(tab("?year=2027"));
        assertThat(shown()).contains("Meera Kulkarni is away", "Rohan Deshpande stands in", "Aarhus");
        assertThat(picture()).contains("Meera Kulkarni is away", ">A<", "May");

        open(tab("?year=2026&kind=HOLIDAY"));
        assertThat(shown()).contains("Ascension Day").doesNotContain("Meera Kulkarni is away");
        assertThat(picture()).contains("Aarhus: Ascension Day", ">H<");

        open("calendar?year=2026");
        assertThat(shown()).contains("Ascension Day", "Aarhus");
    }

    @Test
    void letsEachSideExplainWhatItCelebratesInItsOwnLanguage() {
        signIn(world.lead());
        open(tab("?year=2026"));
        click("Explain a festival");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name, as you call it")), "Ganesh Chaturthi");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("First day")), LocalDate.of(2026, 9, 14));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day")), LocalDate.of(2026, 9, 12));
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("A word of explanation for the other side")),
                "Families bring the god home.");
        assertThatThrownBy(() -> click("Save")).hasMessageContaining("yearcalendar.festival-order");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day")), LocalDate.of(2026, 9, 15));
        click("Save");
        assertThat(notices()).contains("The calendar is saved.");

        signIn(world.manager());
        open(tab("?year=2026"));
        assertThat(shown()).contains("Ganesh Chaturthi", "Families bring the god home.");
        assertThat(_find(Button.class, spec -> spec.withText("Change")))
                .as("only the side that celebrates changes it")
                .isEmpty();

        signIn(world.lead());
        open(tab("?year=2026"));
        _click(_get(Button.class, spec -> spec.withText("Remove")));
        assertThat(shown()).doesNotContain("Ganesh Chaturthi");
    }

    @Test
    void hidesTheCalendarOfOthers() {
        signIn(world.otherLead());
        open("calendar?year=2026");
        assertThat(shown()).contains("Nothing stands in the calendar of 2026 yet.");
    }

    @Test
    void makesAndRenewsTheAddressOfTheOwnFeed() {
        signIn(world.manager());
        open("calendar-feed");
        assertThat(shown()).contains("You have no address yet.");
        click("Make an address");
        assertThat(notices()).contains("A new address is made.");
        assertThat(shown()).contains("You have had an address since");
    }
}
