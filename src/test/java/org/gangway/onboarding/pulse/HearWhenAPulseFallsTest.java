package org.gangway.onboarding.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.SystemWork;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@UseCase("UC-61")
class HearWhenAPulseFallsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PulseService pulse;

    @Autowired
    PulseAnswering answering;

    @Autowired
    PulseJob job;

    @Autowired
    PulseKeeper keeper;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private World world;
    private EngagementId engagement;
    private OnboardingPlanId plan;

    @BeforeEach
    void begin() {
        world = World.create();
        var story = new OnboardingStory(application);
        engagement = story.engagement(world);
        plan = story.active(world, engagement);
    }

    @Test
    void opensARoundOnceItIsDueAndClosesItWhenItsDaysAreOver() {
        at(3, job::round);
        assertThat(rounds()).isEmpty();

        at(4, job::round);
        at(4, job::round);
        assertThat(rounds()).extracting(it -> it.round().week()).containsExactly(4);
        assertThat(rounds().getFirst().round().isOpen()).isTrue();

        at(7, job::round);
        assertThat(rounds().getFirst().round().isOpen()).isFalse();
        at(8, job::round);
        assertThat(rounds()).extracting(it -> it.round().week()).containsExactly(4, 8);
    }

    @Test
    void leavesARoundOutThatNobodyOpenedForMonths() {
        at(40, job::round);

        assertThat(rounds()).isEmpty();
    }

    @Test
    void mailsEverybodyALinkOfTheirOwn() throws SQLException {
        // what a story tells is not mailed
        try (var owner = TestDatabase.owner().connect();
                var update =
                        owner.prepareStatement("update onboarding_plan set go_live = current_date - 29 where id = ?")) {
            update.setObject(1, plan.value());
            update.execute();
        }
        job.round();

        var mails = Acting.as(
                world.manager(),
                () -> SystemWork.call(() -> transaction.execute(_ -> jdbc.sql(
                                "select recipient || ' ' || (regexp_match(body, 'pulse/\\S+'))[1] from outgoing_mail"
                                        + " where body like '%pulse/%' and about = :engagement")
                        .param("engagement", engagement.value())
                        .query(String.class)
                        .list())));
        var round = rounds().getFirst().round();
        assertThat(mails)
                .hasSize(round.asked(PulseGroup.ALL))
                .doesNotHaveDuplicates()
                .anyMatch(it -> it.startsWith(world.clientMember().email()))
                .anyMatch(it -> it.startsWith(world.vendorMember().email()))
                .noneMatch(it -> it.startsWith(world.auditor().email()));
        assertThat(round.asked(Side.CLIENT)).isPositive();
        var token = mails.getFirst().substring(mails.getFirst().indexOf("pulse/") + "pulse/".length());
        assertThat(answering.invitation(token)).isPresent();
        answering.answer(token, answer(3));
        assertThat(answering.isUsed(token)).isTrue();
    }

    @Test
    void makesNoLinksForOthersInSomebodysName() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> by(world.manager(), () -> keeper.links(PulseRoundId.next(), Side.VENDOR, 1)));
    }

    @Test
    void aFallWhileNoTargetWasMissedIsAWatermelonOnTheNextAgenda() {
        ask(4, 4);
        assertThat(candidates()).isEmpty();

        ask(8, 3);

        assertThat(candidates()).containsExactly("WATERMELON");
    }

    @Test
    void aFallWhileATargetWasMissedIsOneToo() {
        ask(4, 4);
        at(
                7,
                () -> by(
                        world.manager(),
                        () -> jdbc.sql(
                                        "insert into agenda_candidate (id, engagement_id, kind, subject, facts, raised_at)"
                                                + " values (gen_random_uuid(), :engagement, 'MISSED_TARGET', 'x', '{}', :at)")
                                .param("engagement", engagement.value())
                                .param(
                                        "at",
                                        OnboardingStory.goLive()
                                                .plusWeeks(7)
                                                .atStartOfDay()
                                                .atOffset(ZoneOffset.UTC))
                                .update()));

        ask(8, 3);

        assertThat(candidates()).containsExactlyInAnyOrder("MISSED_TARGET", "PULSE_FELL");
    }

    @Test
    void aLittleLessIsNoFall() {
        var before = List.of(new PulseResult(PulseRoundId.next(), PulseGroup.ALL, answers(4, 4, 4, 4, 4), false));
        var same = List.of(new PulseResult(PulseRoundId.next(), PulseGroup.ALL, answers(4, 4, 4, 4, 3), false));
        var fallen = List.of(new PulseResult(PulseRoundId.next(), PulseGroup.ALL, answers(4, 4, 4, 3, 3), false));

        assertThat(PulseFalls.of(same, before)).isEmpty();
        assertThat(PulseFalls.of(fallen, before)).hasSize(1);
        assertThat(PulseFalls.of(fallen, List.of())).isEmpty();
    }

    private static SideAnswers answers(int... scores) {
        var all = SideAnswers.NONE;
        for (var score : scores) {
            all = all.with(answer(score));
        }
        return all;
    }

    private void ask(int week, int score) {
        var opened = new ArrayList<PulseRoundId>();
        at(week, () -> {
            var id = Acting.as(world.manager(), () -> pulse.open(plan, week));
            opened.add(id);
            var links = Acting.as(world.manager(), () -> pulse.issue(id, 6));
            IntStream.range(0, 6).forEach(i -> answering.answer(links.get(i).value(), answer(score)));
        });
        at(week, () -> by(world.lead(), () -> pulse.close(opened.getFirst())));
    }

    private static PulseAnswer answer(int score) {
        return new PulseAnswer(List.of(score, score, score, score, score), "");
    }

    private List<String> candidates() {
        return Acting.as(
                world.manager(),
                () -> transaction.execute(_ -> jdbc.sql(
                                "select kind from agenda_candidate where engagement_id = :engagement order by kind")
                        .param("engagement", engagement.value())
                        .query(String.class)
                        .list()));
    }

    private List<PulseSheet> rounds() {
        CurrentUser user = world.lead();
        return Acting.as(user, () -> pulse.rounds(plan));
    }

    /** So many weeks and a day after the go-live. */
    private static void at(int week, Runnable deed) {
        PortalClock.at(
                OnboardingStory.goLive()
                        .plusWeeks(week)
                        .plusDays(1)
                        .atTime(10, 0)
                        .toInstant(ZoneOffset.UTC),
                deed);
    }
}
