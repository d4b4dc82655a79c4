package org.gangway.teamwork.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.teamwork.TeamQuestion;
import org.gangway.teamwork.TeamworkRoutes;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-55")
class AgreeHowToWorkTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void begin() {
        world = World.create();
        engagement = new OnboardingStory(portal).engagement(world);
    }

    @Test
    void bothSidesAgreeOnAPointAndEverybodySigns() {
        signIn(world.clientMember());
        open(page());
        assertThat(shown()).contains("Nothing is agreed yet. Offer the first point");
        click("Offer a point");
        fill("Answers which question between the teams?", TeamQuestion.SILENCE);
        fill("Words", "Who says nothing has not agreed.");
        click("Send to the other side");
        assertThat(shown())
                .contains("What does it mean when somebody says nothing?", "Who says nothing has not agreed.");

        signIn(world.lead());
        open("");
        assertThat(shown()).contains("1 point of the working agreement waits for your side");
        open(page());
        click("Accept");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(shown()).contains("Agreed");
        click("Sign");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(shown()).contains("Signed on", "Not signed yet", "1 of 6");

        signIn(world.manager(), Locale.of("da", "DK"));
        open(page());
        assertThat(shown()).contains("Spilleregler", "1 af 6");
        open("");
        assertThat(shown()).contains("Skriv under på spillereglerne");
    }

    @Test
    void saysAtTheFieldThatNothingWasChanged() {
        signIn(world.clientMember());
        open(page());
        click("Offer a point");
        fill("Words", "Who says nothing has not agreed.");
        click("Send to the other side");
        click("Offer other words");
        click("Send to the other side");
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("These are the words that stand there.");
    }

    private String page() {
        return TeamworkRoutes.agreement(engagement);
    }
}
