package org.gangway.governance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonSummary;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-31")
class ChangeCommitteeTest extends ViewTest {

    @Autowired
    CommitteeService committees;

    @Autowired
    ApplicationContext portal;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void establish() {
        var story = new GovernanceStory(portal);
        world = World.create();
        engagement = story.engagement(world);
        story.committee(world, engagement);
    }

    @Test
    void leadGivesAColleagueASeatAndLeavesIt() {
        signIn(world.lead());
        open(tab());
        click("Change members");
        assertThat(shown()).contains("Members of Steering committee", "Role of Meera Kulkarni");
        assertThat(shown()).doesNotContain("Role of Karen Holm");

        fill("New member", person(world.vendorMember()));
        fill("Role", CommitteeRole.SECRETARY);
        click("Add member");
        assertThat(shown()).contains("Role of Rohan Deshpande");
        press("Remove Meera Kulkarni");

        click("Close");
        open(tab());
        assertThat(shown()).contains("Rohan Deshpande, Minute taker").doesNotContain("Meera Kulkarni, Member");
    }

    @Test
    void managerHandsTheChairToAColleague() {
        signIn(world.manager());
        open(tab());
        click("Change members");

        fill("Role of Jonas Bro", CommitteeRole.CHAIR);

        click("Close");
        open(tab());
        assertThat(shown()).contains("Jonas Bro, Chair", "Karen Holm, Member");
    }

    @Test
    void managerIsToldThatAChairIsNeeded() {
        signIn(world.manager());
        open(tab());
        click("Change members");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> press("Remove Karen Holm"))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("governance.one-chair"));
    }

    @Test
    void memberSetsTheTimeToAnswer() {
        signIn(world.lead(), Locale.of("da", "DK"));
        open(tab());
        assertThat(shown()).contains("Hver part har 5 arbejdsdage til at svare på referater.");
        click("Ret medlemmer");

        fill("Arbejdsdage til at svare på referater", 3);
        click("Gem svarfristen");

        open(tab());
        assertThat(shown()).contains("Hver part har 3 arbejdsdage til at svare på referater.");
    }

    @Test
    void colleagueWithoutASeatChangesNothing() {
        signIn(world.vendorMember());
        open(tab());

        assertThat(hasButton("Change members")).isFalse();
    }

    private String tab() {
        return "engagement/" + engagement.value() + "/governance";
    }

    private PersonSummary person(CurrentUser user) {
        return committees.eligible(engagement).stream()
                .filter(it -> it.id().equals(user.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String label) {
        _click(_find(Button.class).stream()
                .filter(it -> it.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }
}
