package org.gangway.governance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.GovernanceStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-32")
class CorrectLockedMinutesTest extends ViewTest {

    private static final String WORDS = "Item 1: four days, not five.";

    @Autowired
    ApplicationContext portal;

    private World world;
    private String page = "";

    @BeforeEach
    void lockMinutes() {
        var story = new GovernanceStory(portal);
        world = World.create();
        EngagementId engagement = story.engagement(world);
        var meeting = story.lockedMeeting(world, story.committee(world, engagement));
        page = GovernanceRoutes.meeting(engagement, meeting);
    }

    @Test
    void oneSideWritesAndTheOtherAccepts() {
        signIn(world.lead());
        open(page);
        assertThat(shown()).contains("Locked minutes never change.");
        click("Write an addendum");
        fill("Addendum", WORDS);
        click("Send it to the other side");
        assertThat(shown())
                .contains("Addendum 1", "Written by Meera Kulkarni", WORDS, "Not accepted by both sides yet.")
                .contains("Sahyadri Ledger Services: accepted by Meera Kulkarni", "Nordlys Handel: not accepted yet");
        assertThat(hasButton("Accept addendum 1")).isFalse();

        signIn(world.manager(), Locale.of("da", "DK"));
        open(page);
        click("Godkend tillæg 1");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(shown())
                .contains("Tillæg 1", "Skrevet af Meera Kulkarni", "Godkendt af begge parter og låst. SHA-256: ")
                .doesNotContain("Addendum", "Written by", "accepted by");
        assertThat(hasButton("Træk tillæg 1 tilbage")).isFalse();
    }

    @Test
    void theOtherSideTakesItOffTheTable() {
        signIn(world.lead());
        open(page);
        click("Write an addendum");
        fill("Addendum", WORDS);
        click("Send it to the other side");

        click("Withdraw addendum 1");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(shown()).contains("Withdrawn").doesNotContain("Not accepted by both sides yet.");
    }

    @Test
    void auditorOnlyReads() {
        signIn(world.auditor());
        open(page);

        assertThat(hasButton("Write an addendum")).isFalse();
    }
}
