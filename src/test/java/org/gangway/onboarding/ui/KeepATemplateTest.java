package org.gangway.onboarding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.menubar.MenuBar;
import org.gangway.engagement.EngagementId;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-45")
class KeepATemplateTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void open() {
        world = World.create();
        var story = new OnboardingStory(portal);
        engagement = story.engagement(world);
        story.fromTemplate(world, engagement);
    }

    @Test
    void aPlanBecomesATemplateAndATemplateAPlan() {
        signIn(world.manager());
        open(tab());
        page("Keep as template");
        fill("Name of the template", "Our way to Pune");
        click("Keep");

        page("Draft another plan");
        fill("Name of the plan", "Second wave");
        fill("Go-live", OnboardingStory.goLive());
        click("Make the draft");
        open(tab());
        assertThat(shown()).contains("Close team", "Second wave");

        page("Our templates");
        assertThat(shown()).contains("Our way to Pune");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> click("Delete"))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("onboarding.template-in-use"));
    }

    /** From the menu of the whole page. */
    private static void page(String item) {
        var bar = _find(MenuBar.class).stream()
                .filter(it -> it.getItems().getFirst().getElement().getAttribute("aria-label") == null)
                .findFirst()
                .orElseThrow();
        var found = bar.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(it -> it.getText().equals(item))
                .findFirst()
                .orElseThrow();
        com.vaadin.flow.component.ComponentUtil.fireEvent(found, new com.vaadin.flow.component.ClickEvent<>(found));
    }

    private String tab() {
        return "engagement/" + engagement.value() + "/onboarding";
    }
}
