package org.gangway.onboarding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-44")
class BringTwoTeamsTogetherTest extends ViewTest {

    private static final Locale DANISH = Locale.of("da", "DK");

    @Autowired
    ApplicationContext portal;

    private World world;
    private EngagementId engagement;
    private OnboardingStory story;

    @BeforeEach
    void open() {
        world = World.create();
        story = new OnboardingStory(portal);
        engagement = story.engagement(world);
    }

    @Test
    void managerDraftsAPlanFromTheTemplateOfBothCountries() {
        signIn(world.manager());
        open(tab());
        assertThat(shown()).contains("A plan brings the two teams together");
        click("Draft a plan");
        fill("Name of the plan", "Close team");
        fill("Go-live", OnboardingStory.goLive());
        click("Make the draft");

        assertThat(shown())
                .contains("Close team", "Draft", "Denmark with India, edition 1", "Apply for business visas", "0 of 41")
                .contains("Waits for the agreement of")
                .contains("Starts later: after “Apply for business visas”");
    }

    @Test
    void aGoLiveInThePastIsRefusedAtItsField() {
        signIn(world.manager());
        open(tab());
        click("Draft a plan");
        fill("Name of the plan", "Close team");
        fill("Go-live", LocalDate.now(ZoneOffset.UTC).minusDays(1));
        var refused = refusal(() -> click("Make the draft"));

        assertThat(refused).isEqualTo("onboarding.go-live-past");
    }

    private static String refusal(Runnable step) {
        try {
            step.run();
            return "";
        } catch (org.gangway.shared.RuleViolation no) {
            return no.rule();
        }
    }

    @Test
    void bothAgreeAndTheLeadBegins() {
        story.fromTemplate(world, engagement);
        signIn(world.manager());
        open(tab());
        agree();
        assertThat(hasButton("Agree for our side")).isFalse();

        signIn(world.lead());
        open(tab());
        agree();
        click("Begin the plan");

        assertThat(shown()).contains("Under way");
    }

    private void agree() {
        click("Agree for our side");
        _get(ConfirmDialog.class);
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    @Test
    void whatOneSideDidTheOtherConfirms() {
        story.active(world, engagement);
        signIn(world.lead());
        open(tab());
        press("Mark “Give accounts, equipment and access” as done");
        assertThat(shown()).contains("1 of 41");

        signIn(world.manager(), DANISH);
        open(tab());
        press("Bekræft, at »Giv konti, udstyr og adgange« er udført");
        assertThat(shown()).contains("Udført og bekræftet", "I gang", "Forberedelse", "Idriftsættelse");
    }

    @Test
    void aTaskOfOnesOwnIsAddedAndTakenOut() {
        story.empty(world, engagement);
        signIn(world.lead());
        open(tab());
        assertThat(shown()).contains("This plan has no tasks yet.");
        click("Add a task");
        fill("What is to be done", "Lunch together");
        fill("Start, from go-live", -3);
        click("Save");
        assertThat(shown()).contains("Lunch together", "3 working days before go-live");

        menu("More about “Lunch together”", "Take out");
        assertThat(shown()).doesNotContain("3 working days before go-live");
    }

    @Test
    void readersChangeNothing() {
        story.fromTemplate(world, engagement);
        signIn(world.vendorMember());
        open(tab());

        assertThat(shown()).contains("Close team");
        assertThat(hasButton("Agree for our side")).isFalse();
        assertThat(hasButton("Add a task")).isFalse();
        assertThat(shown()).doesNotContain("Take out", "Keep as template");
    }

    @Test
    void plansOfAllEngagementsStandOnOnePage() {
        story.active(world, engagement);
        signIn(world.lead());
        open("onboarding");
        assertThat(shown()).contains("1 plan is under way; nothing is overdue.", "Close team", "0 of 41");

        signIn(world.otherLead());
        open("onboarding");
        assertThat(shown()).contains("No engagement has an onboarding plan yet.");
    }

    static void menu(String label, String item) {
        press(label);
        _click(_find(Button.class, spec -> spec.withText(item)).getLast());
    }

    private static void press(String label) {
        _click(_find(Button.class).stream()
                .filter(it -> it.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    private String tab() {
        return "engagement/" + engagement.value() + "/onboarding";
    }
}
