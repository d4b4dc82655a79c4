package org.gangway.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.exchange.ExchangeRoutes;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.PersonSummary;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-59")
class ExchangeViewTest extends ViewTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    ApplicationContext portal;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @BeforeEach
    void arrive() {
        world = World.create();
        engagement = new GovernanceStory(portal).engagement(world);
    }

    private void openExchange() {
        open(ExchangeRoutes.TAB.replace(":engagement", engagement.value().toString()));
    }

    private static void clickLast(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    @Test
    void anImprovementOfOneSideIsAdoptedByTheOther() {
        signIn(world.lead());
        openExchange();
        assertThat(shown()).contains("Neither side has shown an improvement yet.", "Nothing shown yet");
        click("Show an improvement");
        fill("Improvement", "One list of questions");
        fill("What you do otherwise now", "All questions of a day go out at once.");
        fill("Effect, as measured", "Waiting fell from 9 hours to 4");
        clickLast("Show an improvement");
        assertThat(shown()).contains("One list of questions", "Waiting fell from 9 hours to 4", "An improvement shown");
        assertThat(hasButton("Adopt")).as("the other side adopts").isFalse();

        signIn(world.manager(), Locale.of("da", "DK"));
        openExchange();
        click("Overtag");
        assertThat(shown()).contains("One list of questions", "Overtaget ");
        assertThat(hasButton("Overtag")).isFalse();
    }

    @Test
    void anEventIsPlannedAndHeldOrCalledOff() {
        signIn(world.manager());
        openExchange();
        plan("Coffee by video", today);
        plan("Quiz", today.plusDays(9));
        assertThat(shown()).contains("Coffee by video", "Quiz", "Planned");
        click("It was held");
        _setValue(guests(), people("Karen Holm"));
        fill("What came of it, in a line", "Nobody says no before the lunch is over.");
        clickLast("It was held");
        assertThat(shown()).contains("Held", "Karen Holm", "Nobody says no before the lunch is over.");
        assertThat(hasButton("It was held")).as("the quiz is still to come").isFalse();
        click("Call off");
        assertThat(notices()).contains("The event is called off.");
        assertThat(hasButton("Call off")).isFalse();
    }

    @Test
    void refusesAnEventOfThePast() {
        signIn(world.manager());
        openExchange();
        assertThatThrownBy(() -> plan("Coffee", today.minusDays(2)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.rule()).isEqualTo("exchange.event-past"));
    }

    private void plan(String name, LocalDate day) {
        click("Plan a social event");
        fill("What you do together", name);
        fill("Day", day);
        fill("Where", "Video call");
        clickLast("Plan a social event");
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<PersonSummary> guests() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("Who came"));
    }

    private static Set<PersonSummary> people(String name) {
        return guests().getListDataView()
                .getItems()
                .filter(it -> it.name().equals(name))
                .collect(Collectors.toSet());
    }
}
