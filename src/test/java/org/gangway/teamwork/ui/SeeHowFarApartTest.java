package org.gangway.teamwork.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.teamwork.TeamworkRoutes;
import org.gangway.teamwork.gap.TeamRoundService;
import org.gangway.teamwork.gap.TeamRoundStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-54")
class SeeHowFarApartTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    TeamRoundService rounds;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void begin() {
        world = World.create();
        engagement = new OnboardingStory(portal).engagement(world);
    }

    @Test
    void bothTeamsAnswerReadTheGapAndAgreeOnAPointAboutIt() {
        signIn(world.manager());
        open(page());
        assertThat(shown()).contains("Our two teams", "Nobody has been asked yet.");
        click("Ask both teams");
        assertThat(shown()).contains("Both teams are asked. You can answer until");

        signIn(world.clientMember());
        open("");
        assertThat(shown()).contains("Say how you want to work, by");
        open(page());
        click("Answer twelve questions");
        assertThat(shown()).contains("not for your company or your country", "at least 5 of each team");
        click("Send answers");
        assertThat(_find(RadioButtonGroup.class)).as("all of them").allMatch(RadioButtonGroup::isInvalid);
        choose(1);
        click("Send answers");
        assertThat(shown()).contains("You have answered.").doesNotContain("Answer twelve questions");

        var round = Acting.as(world.manager(), () -> rounds.sheet(engagement))
                .open()
                .orElseThrow()
                .id();
        var story = new TeamRoundStory(portal);
        story.answers(round, Side.CLIENT, 4, 1);
        story.answers(round, Side.VENDOR, 5, 4);
        signIn(world.lead());
        open(page());
        click("Close the questions");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(shown()).contains("3.0 apart", "Silence means agreement", "Nothing agreed yet");

        signIn(world.manager(), Locale.of("da", "DK"));
        open(page());
        assertThat(shown()).contains("Vores to team", "3,0 fra hinanden", "Tavshed betyder enighed");
    }

    @Test
    void saysWhereTooFewAnswered() {
        var round = Acting.as(world.manager(), () -> rounds.open(engagement));
        new TeamRoundStory(portal).answers(round, Side.CLIENT, 4, 1);
        Acting.as(world.manager(), () -> {
            rounds.close(round);
            return true;
        });
        signIn(world.clientMember());
        open(page());
        assertThat(shown())
                .contains("Last time fewer than 5 of one team answered")
                .doesNotContain("apart", "Ask both");
    }

    @SuppressWarnings("unchecked")
    private static void choose(int choice) {
        _find(RadioButtonGroup.class).forEach(group -> ((RadioButtonGroup<Integer>) group).setValue(choice));
    }

    private String page() {
        return TeamworkRoutes.agreement(engagement);
    }
}
