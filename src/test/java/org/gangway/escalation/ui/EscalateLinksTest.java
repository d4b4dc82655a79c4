package org.gangway.escalation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.engagement.SiteId;
import org.gangway.escalation.ladder.Answering;
import org.gangway.escalation.ladder.LadderLevel;
import org.gangway.escalation.ladder.LadderService;
import org.gangway.escalation.ladder.NewLadder;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From where something stays open, one click leads to the dialog that calls it up the ladder. */
@UseCase("UC-50")
class EscalateLinksTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void missATargetUnderALadder() {
        world = World.create();
        story = SettlementStory.signed(portal, world);
        story.report(SettlementStory.JANUARY, "94", "99");
        work(world.manager(), Side.CLIENT);
        work(world.lead(), Side.VENDOR);
        var ladders = portal.getBean(LadderService.class);
        var level =
                new LadderLevel("SERVICE_MANAGEMENT", CommitteeLevel.STEERING, Answering.OTHER_SIDE, null, null, 480);
        var offered = Acting.as(
                world.manager(),
                () -> ladders.offer(
                        story.engagement(), new NewLadder(site(Side.CLIENT), site(Side.VENDOR), List.of(level))));
        story.as(world.lead(), () -> ladders.agree(offered));
    }

    private void work(CurrentUser keeper, Side side) {
        var hours = WorkingHours.on(
                List.of(DayOfWeek.values()), List.of(new WorkingSpan(LocalTime.of(8, 0), LocalTime.of(17, 0))));
        story.as(keeper, () -> portal.getBean(SiteCalendarService.class).work(story.engagement(), site(side), hours));
    }

    private SiteId site(Side side) {
        return portal.getBean(EngagementService.class).sites(story.engagement()).stream()
                .filter(it -> it.side() == side)
                .map(EngagementSite::id)
                .findFirst()
                .orElseThrow();
    }

    private String page(String path) {
        return "engagement/" + story.engagement().value() + "/" + path;
    }

    private List<Anchor> links(CurrentUser user, String path) {
        signIn(user);
        open(page(path));
        return _find(Anchor.class, spec -> spec.withText("Escalate"));
    }

    @Test
    void ofATargetThatWasMissed() {
        var found = links(world.manager(), "performance?month=2025-01");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().getElement().getAttribute("aria-label")).contains("Close tasks on time");
        raise(found.getFirst(), "Target missed in January 2025: Close tasks on time");
        assertThat(links(world.auditor(), "performance?month=2025-01"))
                .as("whoever only reads calls nothing")
                .isEmpty();
    }

    @Test
    void ofADisputeThatStaysOpen() {
        story.as(world.manager(), () -> {
            var settlement = portal.getBean(SettlementService.class);
            settlement.prepare(story.engagement(), SettlementStory.JANUARY);
            settlement.propose(story.engagement(), SettlementStory.JANUARY);
        });
        assertThat(links(world.lead(), "settlement/2025-01"))
                .as("nothing is disputed yet")
                .isEmpty();
        click("Dispute");
        fill("Right amount", "10,000");
        fill("Reason", "Two tasks were late on your side.");
        _click(_find(Button.class, spec -> spec.withText("Dispute")).getLast());
        raise(links(world.lead(), "settlement/2025-01").getFirst(), "Dispute about the statement for January 2025");
    }

    private void raise(Anchor link, String matter) {
        open(link.getHref());
        assertThat(shown()).contains(matter, "Level “Service management”");
        fill("The facts, as your side sees them", "It was late three times.");
        click("Raise");
        assertThat(shown()).contains("Escalation 1: " + matter, "It was late three times.");
    }
}
