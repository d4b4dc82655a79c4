package org.gangway.escalation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Locale;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EscalatedKind;
import org.gangway.escalation.EscalationStory;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class EscalationViewTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EscalationStory story;

    @BeforeEach
    void begin() {
        story = new EscalationStory(portal);
    }

    private static void clickLast(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private String page() {
        return EngagementRoutes.escalations(story.engagement);
    }

    @Test
    void offersALadderThatTheOtherSideAgreesTo() {
        signIn(story.world.manager());
        open(page());
        assertThat(shown()).contains("No ladder is agreed yet.");
        click("Offer a ladder");
        fill("Role", "Service management");
        fill("Hours to answer", 0);
        assertThatThrownBy(() -> clickLast("Offer a ladder"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo("escalation.limit-missing"));
        fill("Hours to answer", 8);
        clickLast("Offer a ladder");
        assertThat(shown()).contains("Nordlys Handel offered ladder 1", "Has 8 hours to answer");
        assertThat(hasButton("Agree to the ladder")).isFalse();

        signIn(story.world.clientMember());
        open(page());
        assertThat(hasButton("Offer another ladder")).isFalse();

        signIn(story.world.lead(), Locale.of("da", "DK"));
        open(page());
        assertThat(shown()).contains("Nordlys Handel tilbød eskaleringsvej 1");
        click("Godkend eskaleringsvejen");
        confirm();
        assertThat(shown()).contains("Eskaleringsvej 1, aftalt");
    }

    @Test
    void isRaisedFromWhereItStandsAnsweredAndSettled() {
        story.agreed();
        var action = story.action();
        signIn(story.world.manager());
        open(EngagementRoutes.escalate(story.engagement, EscalatedKind.OVERDUE_ACTION, action));
        assertThat(shown()).contains("Process lead", "Sahyadri Ledger Services");
        fill("The facts, as your side sees them", "The plan was due in March.");
        click("Raise");
        assertThat(shown())
                .contains("Escalation 1: Action 1 not done", "Waiting for an answer", "The plan was due in March.")
                .contains("Rohan Deshpande, Sahyadri Ledger Services");
        assertThat(hasButton("Answer")).isFalse();

        signIn(story.world.vendorMember());
        open(page());
        assertThat(shown()).contains("1 escalation is open.", "Of the common working hours, 4 hours are left.");
        open(EngagementRoutes.escalate(story.engagement, EscalatedKind.OVERDUE_ACTION, action));
        click("Answer");
        fill("Answer", "The plan is sent.");
        clickLast("Answer");
        assertThat(shown()).contains("Rohan Deshpande answered", "The plan is sent.");
        assertThat(hasButton("The answer settles it")).isFalse();

        signIn(story.world.manager());
        open(EngagementRoutes.escalate(story.engagement, EscalatedKind.OVERDUE_ACTION, action));
        click("The answer settles it");
        confirm();
        assertThat(shown()).contains("Settled by the answer");
        assertThat(hasButton("Withdraw")).isFalse();
    }

    @Test
    void saysWhyNothingCanBeRaised() {
        signIn(story.world.manager());
        open(EngagementRoutes.escalate(story.engagement, EscalatedKind.OVERDUE_ACTION, "another"));
        assertThat(notices()).anyMatch(it -> it.startsWith("Both sides have not agreed on a ladder yet."));
        story.agreed();
        signIn(story.world.manager());
        open(EngagementRoutes.escalate(story.engagement, EscalatedKind.OVERDUE_ACTION, "another"));
        assertThat(notices()).anyMatch(it -> it.startsWith("There is nothing open about it any more."));
    }
}
