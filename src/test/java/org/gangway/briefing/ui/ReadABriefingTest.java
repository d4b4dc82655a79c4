package org.gangway.briefing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.governance.GovernanceStory.by;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gangway.briefing.BriefingRoutes;
import org.gangway.briefing.quiz.NewQuizQuestion;
import org.gangway.briefing.quiz.NewQuizQuestion.NewChoice;
import org.gangway.briefing.quiz.QuizChoice;
import org.gangway.briefing.quiz.QuizService;
import org.gangway.briefing.text.BriefingId;
import org.gangway.briefing.text.BriefingKind;
import org.gangway.briefing.text.BriefingRegister;
import org.gangway.briefing.text.BriefingService;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.paragraph.OriginalText;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-53")
class ReadABriefingTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingRegister register;

    @Autowired
    QuizService quiz;

    private World world;
    private EngagementId engagement;
    private BriefingId id;

    @BeforeEach
    void begin() {
        world = World.create();
        engagement = new OnboardingStory(portal).engagement(world);
        id = Acting.as(world.lead(), () -> briefings.begin(engagement, BriefingKind.HOW_WE_WORK));
        by(world.lead(), () -> quiz.ask(id, question("What does silence mean?", false, true, false, false)));
        by(world.lead(), () -> quiz.ask(id, question("What can be moved?", true, true, true, false)));
        by(world.lead(), () -> briefings.publish(id));
    }

    @Test
    void theOtherSideReadsAnswersAndBothSeeTheScore() {
        signIn(world.manager());
        open("");
        assertThat(shown()).contains("Read “How we work” of Sahyadri Ledger Services");
        open(page());
        click("I have read and understood this");
        click("I have read and understood it");
        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();
        assertThat(_get(CheckboxGroup.class).isInvalid()).isTrue();

        answer(0, 0, 1);
        assertThat(notices()).contains("Noted. You answered 2 of 2 questions rightly.");
        open("");
        assertThat(shown()).doesNotContain("Read “How we work”");

        signIn(world.clientMember());
        open(page());
        click("I have read and understood this");
        answer(1, 0, 1);

        signIn(world.lead());
        open(page());
        assertThat(hasButton("I have read and understood this")).isFalse();
        assertThat(shown()).contains("Karen Holm", "2 of 2 right", "Jonas Bro", "1 of 2 right", "2 of 2");
    }

    @Test
    void whoeverReadAnEarlierEditionIsToldWhatChangedAndReadsAgain() {
        signIn(world.manager());
        open(page());
        click("I have read and understood this");
        answer(0, 0, 1);
        var paragraph = Acting.as(
                world.lead(), () -> register.sheet(id).paragraphs().getFirst().id());
        by(
                world.lead(),
                () -> briefings.change(paragraph, OriginalText.of("We begin at seven.", Locale.ENGLISH), true));

        signIn(world.manager());
        open("");
        assertThat(shown()).contains("Read “How we work” of Sahyadri Ledger Services again: it has changed");
        open(page());
        assertThat(shown()).contains("You read edition 1 on", "please read it again", "Changed since it was read");
        click("What has changed since");
        assertThat(shown()).contains("As you read it", "We begin at …", "As it is now", "We begin at seven.");
    }

    @SuppressWarnings("unchecked")
    private void answer(int single, int... several) {
        var one = (RadioButtonGroup<QuizChoice>) _get(RadioButtonGroup.class);
        _setValue(one, one.getListDataView().getItem(single));
        var many = (CheckboxGroup<QuizChoice>) _get(CheckboxGroup.class);
        var chosen = new java.util.LinkedHashSet<QuizChoice>();
        for (var at : several) {
            chosen.add(many.getListDataView().getItem(at));
        }
        _setValue(many, (Set<QuizChoice>) chosen);
        click("I have read and understood it");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    private static NewQuizQuestion question(String words, boolean multiple, boolean... right) {
        var choices = new java.util.ArrayList<NewChoice>();
        for (var it : right) {
            choices.add(new NewChoice("Answer " + (choices.size() + 1), it));
        }
        return new NewQuizQuestion(words, List.copyOf(choices), multiple, Locale.ENGLISH);
    }

    private String page() {
        return BriefingRoutes.one(engagement, id.value());
    }
}
