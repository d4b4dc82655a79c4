package org.gangway.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.DisputeService;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody is asked for what they may not do, and nothing that waits for somebody is left out. */
@ModuleTest
class PendingTaskServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PendingTaskService tasks;

    @Autowired
    SettlementService settlement;

    @Autowired
    DisputeService disputes;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void reportJanuary() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        story.report(JANUARY, "94", "99");
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void asksToPrepareAMonthThatIsOverAndComplete() {
        assertThat(keys(world.manager())).contains("overview.statement-prepare");
        assertThat(keys(world.auditor())).doesNotContain("overview.statement-prepare");
    }

    @Test
    void asksForApprovalOnlyThoseWhoMayApprove() {
        propose();

        assertThat(keys(world.controller())).contains("overview.statement-approve");
        assertThat(keys(world.vendorController())).contains("overview.statement-approve");
        assertThat(keys(world.manager())).as("has sent it for approval").doesNotContain("overview.statement-approve");
        assertThat(keys(world.lead())).as("has reported its figures").doesNotContain("overview.statement-approve");
    }

    @Test
    void asksTheOtherPartyToAnswerADisputeAndNotTheOneThatOpenedIt() {
        propose();
        Acting.as(world.lead());
        disputes.dispute(
                story.engagement(),
                JANUARY,
                new NewDispute(LineKey.credit("close"), new BigDecimal("-10000"), "Two tasks were late on your side"));

        assertThat(keys(world.controller())).contains("overview.statement-answer-dispute");
        assertThat(keys(world.manager())).contains("overview.statement-answer-dispute");
        assertThat(keys(world.lead())).noneMatch(key -> key.contains("dispute"));
        assertThat(keys(world.vendorController()))
                .as("may approve what is not disputed")
                .contains("overview.statement-approve")
                .noneMatch(key -> key.contains("dispute"));
    }

    private void propose() {
        story.as(world.manager(), () -> {
            settlement.prepare(story.engagement(), JANUARY);
            settlement.propose(story.engagement(), JANUARY);
        });
    }

    private List<String> keys(CurrentUser user) {
        return Acting.as(
                user,
                () -> tasks.forMe().stream()
                        .map(task -> task.description().key())
                        .toList());
    }
}
