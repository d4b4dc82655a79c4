package org.gangway.onboarding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PortalClock;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-46")
class AskBothTeamsTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void begin() {
        world = World.create();
        var story = new OnboardingStory(portal);
        engagement = story.engagement(world);
        story.active(world, engagement);
    }

    @Test
    void aLeadAsksPeopleAnswerAndBothReadWhatMayBeShown() {
        after(() -> {
            signIn(world.manager());
            open(tab());
            assertThat(shown()).contains("Both teams are asked five questions");
            click("Open the pulse after 4 weeks");
            var links = links(6);
            signIn(world.lead());
            open(tab());
            var others = links(2);
            assertThat(shown()).contains("Asked: 6 people of the client, 2 of the vendor.");

            links.forEach(link -> answer(link, 4));
            others.forEach(link -> answer(link, 2));

            open(tab());
            assertThat(shown()).doesNotContain("We work as one team.");
            click("Close and show");
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(shown())
                    .contains("We work as one team.", "3.5", "8 of 8")
                    .contains("Not shown: fewer than 5, or they could be worked out")
                    .doesNotContain("6 of 6");
        });
    }

    @Test
    void aLinkSaysFirstWhatBecomesOfTheAnswerAndOpensOnce() {
        after(() -> {
            signIn(world.manager());
            open(tab());
            click("Open the pulse after 4 weeks");
            var link = links(1).getFirst();

            signIn(world.clientMember(), Locale.of("da", "DK"));
            open(link);
            assertThat(shown()).contains("Dit svar gemmes uden navn, konto og tidspunkt.", "Vi arbejder som ét team.");
            click("Send mit svar");
            assertThat(_find(RadioButtonGroup.class)).allMatch(RadioButtonGroup::isInvalid);

            answer(link, 3, "Send mit svar");
            assertThat(shown()).contains("Tak. Dit svar er gemt");
            open(link);
            assertThat(shown()).contains("Der er allerede svaret via dette link");
        });
    }

    private List<String> links(int count) {
        click("Links for our side");
        fill("How many people are asked", count);
        click("Make links");
        var links = _get(TextArea.class, spec -> spec.withLabel("Links, one for each person"))
                .getValue();
        click("Make links");
        return links.lines().toList();
    }

    private void answer(String link, int score) {
        open(link);
        answer(link, score, "Send my answer");
        assertThat(shown()).contains("Thank you.");
    }

    @SuppressWarnings("unchecked")
    private void answer(String link, int score, String send) {
        open(link);
        _find(RadioButtonGroup.class).forEach(group -> _setValue((RadioButtonGroup<Integer>) group, score));
        click(send);
    }

    private void after(Runnable deed) {
        PortalClock.at(
                OnboardingStory.goLive().plusWeeks(4).plusDays(1).atTime(10, 0).toInstant(ZoneOffset.UTC), deed);
    }

    private String tab() {
        return "engagement/" + engagement.value() + "/onboarding";
    }
}
