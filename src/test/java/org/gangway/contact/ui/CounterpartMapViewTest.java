package org.gangway.contact.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-26")
class CounterpartMapViewTest extends ViewTest {

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

    private void openPeople() {
        open("engagement/" + engagement.value() + "/people");
    }

    @Test
    void drawsAPairWhoseOtherPlaceTheOtherSideFills() {
        signIn(world.manager());
        openPeople();
        assertThat(shown()).contains("Nobody stands opposite anybody yet.");
        click("Draw a pair");
        choose("Who stands for us", "Karen Holm");
        _click(_find(Button.class, spec -> spec.withText("Draw a pair")).getLast());
        assertThat(notices()).contains("The map is saved.");
        assertThat(shown()).contains("Nobody at Sahyadri Ledger Services", "No deputy for Karen Holm", "0 of 1");
        assertThat(picture()).contains("Karen Holm", "Nobody yet", "Nobody at Sahyadri Ledger Services");

        signIn(world.lead());
        openPeople();
        assertThat(hasButton("Name a deputy"))
                .as("the other side names its own deputies")
                .isFalse();
        click("Name somebody");
        choose("Person", "Meera Kulkarni");
        click("Save");
        assertThat(shown())
                .doesNotContain("Nobody at Sahyadri Ledger Services")
                .contains("No deputy for Meera Kulkarni");
        click("Name a deputy");
        choose("Person", "Rohan Deshpande");
        click("Save");
        assertThat(shown()).contains("Deputy: Rohan Deshpande");
        click("More");
        click("History");
        assertThat(shown()).contains("Who held it: Executive sponsor", "Karen Holm", "Still");
    }

    @Test
    void showsEverybodyOfAllMapsToBothSides() {
        signIn(world.manager());
        openPeople();
        click("Draw a pair");
        choose("Who stands for us", "Karen Holm");
        choose("Opposite", "Meera Kulkarni");
        _click(_find(Button.class, spec -> spec.withText("Draw a pair")).getLast());

        signIn(world.lead(), Locale.of("da", "DK"));
        open("contacts");
        assertThat(shown()).contains("Kontakter", "Kundens side", "Karen Holm", "Meera Kulkarni", "Øverste ansvarlige");

        signIn(world.otherLead());
        open("contacts");
        assertThat(shown()).contains("Nobody stands on a map yet.").doesNotContain("Karen Holm");
    }

    @Test
    void offersNothingToWhoeverOnlyReads() {
        signIn(world.auditor());
        openPeople();

        assertThat(shown()).contains("Nobody stands opposite anybody yet.", "Who takes part");
        assertThat(hasButton("Draw a pair")).isFalse();
    }

    private static String picture() {
        return _get(Div.class, spec -> spec.withClasses("gangway-counterparts"))
                .getElement()
                .getProperty("innerHTML");
    }

    private void choose(String label, String name) {
        @SuppressWarnings("unchecked")
        var field = (ComboBox<Object>) _get(ComboBox.class, spec -> spec.withLabel(label));
        _setValue(
                field,
                field.getListDataView()
                        .getItems()
                        .filter(person ->
                                field.getItemLabelGenerator().apply(person).equals(name))
                        .findFirst()
                        .orElseThrow());
    }
}
