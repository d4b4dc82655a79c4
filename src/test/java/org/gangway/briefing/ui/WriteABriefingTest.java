package org.gangway.briefing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.gangway.briefing.BriefingRoutes;
import org.gangway.briefing.text.BriefingTopic;
import org.gangway.engagement.EngagementId;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-52")
class WriteABriefingTest extends ViewTest {

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
    void aSideBeginsWithTheTextsThatShipAndPublishesItsOwn() {
        signIn(world.lead());
        open("engagement/" + engagement.value() + "/onboarding");
        assertThat(shown()).contains("Briefings", "Nothing is published yet");
        beginBriefing("About us");
        assertThat(shown()).contains("Draft", "Only your side sees it", "was founded in", "Who we are");

        _find(Button.class, spec -> spec.withText("Change")).getFirst().click();
        fill("Words", "We keep ledgers in Pune since 1998.");
        click("Save");
        assertThat(shown()).contains("We keep ledgers in Pune since 1998.").doesNotContain("was founded in");

        click("Add a paragraph");
        fill("About", BriefingTopic.FURTHER);
        fill("Words", "Our canteen is open to guests.");
        click("Save");

        click("Publish");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(shown()).contains("Published", "Edition 1 of", "Our canteen is open to guests.");

        signIn(world.clientMember());
        open(BriefingRoutes.all(engagement));
        assertThat(shown()).contains("About us", "Not read yet", "1 of 6");
    }

    @Test
    void theCountryPageSaysWhatIsKnownInTheReadersWay() {
        signIn(world.lead());
        open(BriefingRoutes.all(engagement));
        beginBriefing("Our country in ten minutes");
        assertThat(shown())
                .contains(
                        "Worked out from the site’s calendar",
                        "Saturday and Sunday",
                        "12,34,567.89",
                        "Family name, Given name",
                        "Holidays of the coming twelve months");
        click("Publish");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        signIn(world.manager(), Locale.of("da", "DK"));
        open(BriefingRoutes.all(engagement));
        follow("Vores land på ti minutter");
        assertThat(shown())
                .contains("Ugentlige fridage", "lørdag og søndag", "Navne er forskellige fra region til region")
                .contains("Efternavn, Fornavn");
    }

    @Test
    void aQuizWithoutARightAnswerIsRefusedAtTheField() {
        signIn(world.lead());
        open(BriefingRoutes.all(engagement));
        beginBriefing("How we work");
        click("Add a question");
        fill("Question", "What does silence mean?");
        fill("Answer 1", "Yes");
        fill("Answer 2", "Ask again");
        click("Save");
        var first = _get(TextField.class, spec -> spec.withLabel("Answer 1"));
        assertThat(first.isInvalid()).isTrue();
        assertThat(first.getErrorMessage()).startsWith("Tick at least one right answer.");
    }

    private void beginBriefing(String name) {
        open(BriefingRoutes.all(engagement));
        _find(Button.class).stream()
                .filter(it -> it.getAriaLabel()
                        .filter(("Begin “" + name + "”")::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void follow(String link) {
        open(_find(Anchor.class).stream()
                .filter(it -> it.getText().equals(link))
                .findFirst()
                .orElseThrow()
                .getHref());
    }
}
