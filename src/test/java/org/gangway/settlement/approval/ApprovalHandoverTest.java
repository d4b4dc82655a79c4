package org.gangway.settlement.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.engagement.assignment.HandoverItem;
import org.gangway.engagement.assignment.HandoverService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.person.PersonDetailsService;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Statements that wait for the side of somebody who leaves. */
@ModuleTest
@UseCase("UC-33")
class ApprovalHandoverTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    HandoverService handovers;

    @Autowired
    SettlementService settlement;

    @Autowired
    PersonDetailsService details;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void propose() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        story.report(JANUARY, "98", "99.6");
        story.as(world.manager(), () -> settlement.prepare(story.engagement(), JANUARY));
        assertThat(statementsOf(world.controller())).isEmpty();
        story.as(world.manager(), () -> settlement.propose(story.engagement(), JANUARY));
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void areListedWhileTheirSideHasNotAnswered() {
        var address = SettlementRoutes.statement(story.engagement(), JANUARY);

        assertThat(statementsOf(world.controller()))
                .extracting(HandoverItem::address)
                .containsExactly(address);
        assertThat(statementsOf(world.clientMember()))
                .as("who approves nothing")
                .isEmpty();

        story.approve(JANUARY);
        assertThat(statementsOf(world.controller())).isEmpty();
    }

    /** Or a statement would wait for somebody who cannot log in. */
    @Test
    void goToNobodyWithoutAnAccount() {
        Acting.as(world.manager());
        var newcomer = details.add(PersonDetails.of("Ida Krogh"));

        assertThatThrownBy(() -> handovers.handOver(
                        story.engagement(),
                        world.controller().id(),
                        newcomer,
                        LocalDate.now(ZoneOffset.UTC).minusDays(1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("engagement.no-successor"));
    }

    private List<HandoverItem> statementsOf(CurrentUser leaver) {
        return Acting.as(world.manager(), () -> handovers.waiting(story.engagement(), leaver.id())).stream()
                .filter(it -> it.address().contains("/settlement/"))
                .toList();
    }
}
