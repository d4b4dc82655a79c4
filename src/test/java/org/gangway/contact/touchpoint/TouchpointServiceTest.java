package org.gangway.contact.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.gangway.contact.map.CounterpartId;
import org.gangway.contact.map.CounterpartMapService;
import org.gangway.contact.map.CounterpartService;
import org.gangway.contact.map.NewCounterpart;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Talks of two people who stand opposite one another. */
@ModuleTest
@UseCase("UC-29")
class TouchpointServiceTest {

    private static final TalkOutcome SHARED = new TalkOutcome("One list of questions.", Locale.ENGLISH, false);
    private static final TalkOutcome PRIVATE = new TalkOutcome("De er pressede.", Locale.of("da"), true);

    @Autowired
    ApplicationContext application;

    @Autowired
    CounterpartService counterparts;

    @Autowired
    CounterpartMapService maps;

    @Autowired
    TouchpointService talks;

    private World world;
    private EngagementId engagement;
    private CounterpartId pair;

    @BeforeEach
    void draw() {
        world = World.create();
        engagement = new GovernanceStory(application).engagement(world);
        pair = Acting.as(
                world.manager(),
                () -> counterparts.draw(
                        engagement,
                        new NewCounterpart(
                                "FINANCE",
                                6,
                                world.controller().id(),
                                world.vendorController().id())));
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void notesATalkWithALineForBothAndOneForTheOwnSide() {
        note(world.controller(), Instant.now().minus(Duration.ofDays(3)), SHARED);
        note(world.controller(), Instant.now().minus(Duration.ofDays(2)), PRIVATE);

        assertThat(lines(world.controller())).containsExactlyInAnyOrder(SHARED.words(), PRIVATE.words());
        assertThat(lines(world.vendorController())).containsExactly(SHARED.words());
        // that they spoke both know, whatever came of it
        assertThat(Acting.as(world.vendorController(), () -> talks.talks(engagement)))
                .hasSize(2);
        assertThat(Acting.as(world.lead(), () -> maps.map(engagement))
                        .pairs()
                        .getFirst()
                        .spoken())
                .contains(LocalDate.ofInstant(Instant.now().minus(Duration.ofDays(2)), ZoneOffset.UTC));
    }

    @Test
    void plansATalkAheadAndHoldsItOnlyWhenItHasBegun() {
        var ahead = Instant.now().plus(Duration.ofDays(2));
        var id = Acting.as(world.vendorController(), () -> talks.plan(engagement, talk(ahead, 30)));

        refused(
                "contact.talk-ahead",
                () -> Acting.as(world.controller(), () -> {
                    talks.hold(engagement, id, SHARED);
                    return true;
                }));
        Acting.as(world.controller(), () -> {
            talks.drop(engagement, id);
            return true;
        });
        assertThat(Acting.as(world.controller(), () -> talks.talks(engagement))).isEmpty();
        refused(
                "contact.talk-over",
                () -> Acting.as(world.controller(), () -> {
                    talks.drop(engagement, id);
                    return true;
                }));
    }

    @Test
    void refusesWhatMakesNoSense() {
        var past = Instant.now().minus(Duration.ofDays(1));
        var ahead = Instant.now().plus(Duration.ofDays(1));
        refused("contact.talk-past", () -> Acting.as(world.controller(), () -> talks.plan(engagement, talk(past, 30))));
        refused(
                "contact.talk-ahead",
                () -> Acting.as(world.controller(), () -> talks.note(engagement, talk(ahead, 30), SHARED)));
        refused(
                "contact.talk-minutes",
                () -> Acting.as(world.controller(), () -> talks.plan(engagement, talk(ahead, 0))));
        refused(
                "contact.not-your-talk",
                () -> Acting.as(world.clientMember(), () -> talks.plan(engagement, talk(ahead, 30))));
        refused(
                "contact.talk-line-length",
                () -> Acting.as(
                        world.controller(),
                        () -> talks.note(
                                engagement, talk(past, 30), new TalkOutcome("x".repeat(2001), Locale.ENGLISH, false))));
    }

    private void note(CurrentUser who, Instant when, TalkOutcome outcome) {
        Acting.as(who, () -> talks.note(engagement, talk(when, 30), outcome));
    }

    private NewTouchpoint talk(Instant when, int minutes) {
        return new NewTouchpoint(pair, TouchpointKind.CALL, when, minutes);
    }

    private List<String> lines(CurrentUser who) {
        return Acting.as(
                who,
                () -> talks.lines(engagement, talks.talks(engagement)).stream()
                        .map(it -> it.original().words())
                        .toList());
    }

    private static void refused(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.rule()).isEqualTo(rule));
    }
}
