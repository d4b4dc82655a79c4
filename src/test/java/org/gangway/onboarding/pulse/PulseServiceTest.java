package org.gangway.onboarding.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.registration.OneTimeSecret;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rounds of questions, from links to what is shown. */
@ModuleTest
class PulseServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PulseService pulse;

    @Autowired
    PulseAnswering answering;

    private World world;
    private OnboardingPlanId plan;

    @BeforeEach
    void begin() {
        world = World.create();
        var story = new OnboardingStory(application);
        plan = story.active(world, story.engagement(world));
    }

    @Test
    void showsBothSidesBesideEachOtherFromFiveOn() {
        var round = ask(4, 8, 5, 3, 5);

        assertThat(round.of(PulseGroup.ALL))
                .hasValueSatisfying(all -> assertThat(all.answers()).isEqualTo(13));
        assertThat(round.of(PulseGroup.CLIENT))
                .hasValueSatisfying(
                        it -> assertThat(it.mean(PulseQuestion.ONE_TEAM)).isEqualByComparingTo("3"));
        assertThat(round.of(PulseGroup.VENDOR))
                .hasValueSatisfying(
                        it -> assertThat(it.means()).allMatch(mean -> mean.compareTo(new BigDecimal("5")) == 0));
    }

    @Test
    void hidesASmallSideAndWhateverWouldGiveItAway() {
        var round = ask(4, 8, 4, 3, 5);

        assertThat(round.of(PulseGroup.ALL)).isPresent();
        assertThat(round.of(PulseGroup.CLIENT)).isEmpty();
        assertThat(round.of(PulseGroup.VENDOR)).isEmpty();
    }

    @Test
    void showsNothingWhereFewerThanFiveAnsweredInAll() {
        assertThat(ask(4, 2, 2, 3, 5).results()).isEmpty();
    }

    @Test
    void showsCommentsFromFiveOnAndKeepsNothingOfSingleAnswers() throws SQLException {
        var round = ask(4, 6, 6, 2, 4);

        assertThat(round.of(PulseGroup.ALL).orElseThrow().comments()).hasSize(12);
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement()) {
            for (var table : List.of("pulse_answers", "pulse_link")) {
                try (var rows = statement.executeQuery("select count(*) from " + table + " where round_id = '"
                        + round.round().id().value() + "'")) {
                    rows.next();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
        }
    }

    @Test
    void keepsNeitherPeopleNorTimes() throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement();
                var rows =
                        statement.executeQuery("select table_name || '.' || column_name from information_schema.columns"
                                + " where table_name like 'pulse%' and (data_type like 'time%'"
                                + " or column_name similar to '%(user|person|author|by)%')")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            assertThat(found).isEmpty();
        }
    }

    @Test
    void keepsAnswersInAnOrderThatSaysNothingOfWhenTheyCame() {
        var first = new PulseAnswer(List.of(5, 5, 5, 5, 5), "Zebra");
        var second = new PulseAnswer(List.of(1, 1, 1, 1, 1), "Apple");

        assertThat(SideAnswers.NONE.with(first).with(second))
                .isEqualTo(SideAnswers.NONE.with(second).with(first));
        assertThat(SideAnswers.of(SideAnswers.NONE.with(first).with(second).text()))
                .isEqualTo(SideAnswers.NONE.with(second).with(first));
    }

    @Test
    void takesOneAnswerForALinkAndNoneAfterwards() {
        var id = open(4);
        var token = issue(world.manager(), id, 2, 4).getFirst().value();
        at(
                4,
                () -> assertThat(answering.invitation(token)).hasValueSatisfying(it -> {
                    assertThat(it.plan()).isEqualTo("Close team");
                    assertThat(it.week()).isEqualTo(4);
                }));

        at(4, () -> answering.answer(token, answer(4, "")));

        at(4, () -> refuses("onboarding.pulse-used", () -> answering.answer(token, answer(4, ""))));
        at(4, () -> assertThat(answering.invitation(token)).isEmpty());
        at(4, () -> refuses("onboarding.pulse-used", () -> answering.answer("nothing", answer(4, ""))));
        var other = issue(world.lead(), id, 1, 4).getFirst().value();
        at(7, () -> refuses("onboarding.pulse-closed", () -> answering.answer(other, answer(4, ""))));
    }

    @Test
    void refusesWhatIsNoAnswer() {
        refuses("onboarding.pulse-incomplete", () -> new PulseAnswer(List.of(1, 2, 3, 4), ""));
        refuses("onboarding.pulse-incomplete", () -> new PulseAnswer(List.of(1, 2, 3, 4, 6), ""));
        refuses("onboarding.pulse-comment-length", () -> answer(3, "x".repeat(1001)));
    }

    @Test
    void isOpenedOnceAndNotTooEarly() {
        at(3, () -> refuses("onboarding.pulse-too-early", () -> by(world.manager(), () -> pulse.open(plan, 4))));
        open(4);
        at(4, () -> refuses("onboarding.pulse-known", () -> by(world.lead(), () -> pulse.open(plan, 4))));
    }

    @Test
    void isClosedOnceAndTellsNothingBefore() {
        var id = open(4);
        var links = issue(world.manager(), id, 6, 4);
        at(4, () -> links.forEach(link -> answering.answer(link.value(), answer(3, ""))));
        assertThat(shown(world.manager()).results()).isEmpty();

        at(4, () -> by(world.lead(), () -> pulse.close(id)));

        at(4, () -> refuses("onboarding.pulse-closed", () -> by(world.manager(), () -> pulse.close(id))));
        at(4, () -> refuses("onboarding.pulse-closed", () -> by(world.manager(), () -> pulse.issue(id, 1))));
        assertThat(shown(world.vendorMember()).results())
                .extracting(PulseResult::group)
                .containsExactlyInAnyOrder(PulseGroup.ALL, PulseGroup.CLIENT);
    }

    /** So many answers of each side, each with the same score everywhere and a comment of its own. */
    private PulseSheet ask(int week, int client, int vendor, int clientScore, int vendorScore) {
        var id = open(week);
        var ofClient = issue(world.manager(), id, client + 1, week);
        var ofVendor = issue(world.lead(), id, vendor + 1, week);
        at(week, () -> {
            IntStream.range(0, client)
                    .forEach(i -> answering.answer(ofClient.get(i).value(), answer(clientScore, "Client " + i)));
            IntStream.range(0, vendor)
                    .forEach(i -> answering.answer(ofVendor.get(i).value(), answer(vendorScore, "Vendor " + i)));
        });
        at(week, () -> by(world.manager(), () -> pulse.close(id)));
        return shown(world.lead());
    }

    private static PulseAnswer answer(int score, String comment) {
        return new PulseAnswer(List.of(score, score, score, score, score), comment);
    }

    private PulseSheet shown(CurrentUser user) {
        return Acting.as(user, () -> pulse.rounds(plan)).getLast();
    }

    private PulseRoundId open(int week) {
        var ids = new ArrayList<PulseRoundId>();
        at(week, () -> ids.add(Acting.as(world.manager(), () -> pulse.open(plan, week))));
        return ids.getFirst();
    }

    private List<OneTimeSecret> issue(CurrentUser user, PulseRoundId id, int count, int week) {
        var made = new ArrayList<OneTimeSecret>();
        at(week, () -> made.addAll(Acting.as(user, () -> pulse.issue(id, count))));
        return made;
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

    private static void refuses(String rule, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed::run)
                .satisfies(no -> assertThat(no.rule()).isEqualTo(rule));
    }
}
