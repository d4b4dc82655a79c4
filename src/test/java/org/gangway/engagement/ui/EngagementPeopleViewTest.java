package org.gangway.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.Role;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.EverybodyTakesPart;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class EngagementPeopleViewTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    PeopleService people;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @BeforeEach
    void arrive() {
        world = World.create();
        // everybody takes part in the first engagement of a company
        new GovernanceStory(portal).engagement(world);
        engagement = EverybodyTakesPart.onlyWhoIsAssigned(() -> new GovernanceStory(portal).engagement(world));
    }

    private void openPeople() {
        open("engagement/" + engagement.value() + "/people");
    }

    @Test
    void showsBothSidesAndLetsOnlyTheOwnOneBeChanged() {
        signIn(world.manager());
        openPeople();

        assertThat(shown())
                .contains("Nordlys Handel", "Sahyadri Ledger Services", "Karen Holm Outsourcing manager")
                .contains("Meera Kulkarni Vendor lead");
        assertThat(hasButton("Assign somebody")).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Hand over"))).hasSize(1);
    }

    @Test
    void offersNothingToWhoeverOnlyReads() {
        signIn(world.auditor(), Locale.of("da", "DK"));
        openPeople();

        assertThat(shown()).contains("Personer", "Karen Holm Outsourcingansvarlig");
        assertThat(hasButton("Tilknyt en person")).isFalse();
        assertThat(_find(Button.class, spec -> spec.withText("Overdrag"))).isEmpty();
    }

    @Test
    void assignsSomebodyInARoleThatTheyWereGiven() {
        signIn(world.manager());
        openPeople();
        click("Assign somebody");
        choose("Person", "Lise Vang");
        assertThat(shown()).contains("Finance controller");
        _click(_find(Button.class, spec -> spec.withText("Assign somebody")).getLast());

        assertThat(notices()).contains("Lise Vang takes part now.");
        assertThat(shown()).contains("Lise Vang Finance controller");
    }

    @Test
    void showsTheOtherSideWhoIsAwayAndWhoStandsIn() {
        signIn(world.lead());
        open("profile");
        assertThat(shown()).contains("No absence is announced.");
        click("Announce an absence");
        fill("First day away", LocalDate.of(2031, 3, 3));
        fill("Last day away", LocalDate.now(ZoneOffset.UTC).plusDays(9));
        refused("identity.absence-order", () -> click("Announce it"));
        fill("First day away", LocalDate.now(ZoneOffset.UTC).plusDays(2));
        choose("Who stands in", "Rohan Deshpande");
        click("Announce it");
        assertThat(shown()).contains("Rohan Deshpande").doesNotContain("No absence is announced.");

        signIn(world.manager());
        openPeople();
        assertThat(shown()).contains("Rohan Deshpande stands in");

        signIn(world.lead());
        open("profile");
        click("Cancel");
        assertThat(shown()).contains("No absence is announced.");
    }

    @Test
    void keepsTheLastLead() {
        signIn(world.manager());
        openPeople();
        click("End");
        assertThat(shown()).contains("Karen Holm as Outsourcing manager: last day");
        refused(
                "engagement.last-lead",
                () -> _click(_find(Button.class, spec -> spec.withText("End")).getLast()));
    }

    @Test
    void handsOverToASuccessor() {
        signIn(world.manager());
        openPeople();
        click("Hand over");
        assertThat(shown()).contains("Hand over from Karen Holm", "Roles that go over: Outsourcing manager");
        choose("Successor", "Jonas Bro");
        fill("Last day", LocalDate.now(ZoneOffset.UTC));
        refused(
                "engagement.role-not-given",
                () -> _click(
                        _find(Button.class, spec -> spec.withText("Hand over")).getLast()));

        Acting.as(world.manager(), () -> {
            people.giveRoles(world.clientMember().id(), Set.of(Role.OUTSOURCING_MANAGER));
            return true;
        });
        _click(_find(Button.class, spec -> spec.withText("Hand over")).getLast());
        assertThat(notices()).contains("Karen Holm has handed over to Jonas Bro.");
        assertThat(shown()).contains("Jonas Bro Outsourcing manager");
    }

    private static void refused(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
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
