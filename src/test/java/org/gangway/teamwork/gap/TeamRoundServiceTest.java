package org.gangway.teamwork.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.shared.RuleViolation;
import org.gangway.teamwork.TeamQuestion;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both teams are asked, answer for themselves, and read how far apart they are and nothing else. */
@ModuleTest
class TeamRoundServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TeamRoundService rounds;

    @Autowired
    TeamRoundJob job;

    @Autowired
    JdbcClient jdbc;

    private World world;
    private EngagementId engagement;
    private TeamRoundStory story;

    @BeforeEach
    void begin() {
        world = World.create();
        engagement = new OnboardingStory(application).engagement(world);
        story = new TeamRoundStory(application);
    }

    @Test
    void showsTheWidestGapFirstOnceItIsClosed() {
        var round = Acting.as(world.manager(), () -> rounds.open(engagement));
        story.answers(round, Side.CLIENT, 4, 2);
        story.answers(round, Side.VENDOR, 5, 3);
        by(world.clientMember(), () -> rounds.answer(round, silenceFive()));
        assertThat(sheet(world.lead()).gaps()).as("while it is open").isEmpty();

        by(world.lead(), () -> rounds.close(round));

        var sheet = sheet(world.manager());
        assertThat(sheet.answers(Side.CLIENT)).isEqualTo(5);
        assertThat(sheet.answers(Side.VENDOR)).isEqualTo(5);
        // of the client 2, 2, 2, 2 and 1, but in the question about silence 2, 2, 2, 2 and 5
        assertThat(sheet.gaps()).hasSize(TeamQuestion.values().length);
        assertThat(sheet.gaps().getFirst().client()).isEqualByComparingTo("1.8");
        assertThat(sheet.gaps().getFirst().width()).isEqualByComparingTo("1.2");
        assertThat(sheet.gaps().getFirst().isWide()).isTrue();
        assertThat(sheet.gaps().getLast().question()).isEqualTo(TeamQuestion.SILENCE);
        assertThat(sheet.gaps().getLast().width()).isEqualByComparingTo("0.4");
    }

    @Test
    void showsNothingOfEitherTeamWhereFewerThanFiveOfOneAnswered() {
        var round = Acting.as(world.manager(), () -> rounds.open(engagement));
        story.answers(round, Side.CLIENT, 4, 2);
        story.answers(round, Side.VENDOR, 40, 4);

        by(world.manager(), () -> rounds.close(round));

        assertThat(sheet(world.lead()).gaps()).isEmpty();
        assertThat(sheet(world.lead()).isTooFew()).isTrue();
        assertThat(sheet(world.lead()).answers(Side.VENDOR))
                .as("not even how many")
                .isZero();
        assertThat(sheet(world.lead()).mayAsk()).as("at once again").isTrue();
    }

    @Test
    void isAnsweredOnceByEverybodyOfTheTeamsAndByNobodyElse() {
        var round = Acting.as(world.lead(), () -> rounds.open(engagement));
        assertThat(duties(world.clientMember())).hasSize(1);
        assertThat(duties(world.auditor())).isEmpty();
        by(world.clientMember(), () -> rounds.answer(round, TeamRoundStory.all(3)));
        assertThat(duties(world.clientMember())).isEmpty();
        assertThat(sheet(world.clientMember()).answered()).isTrue();
        assertThat(sheet(world.manager()).answered()).isFalse();

        refused(world.clientMember(), "teamwork.answered-already", () -> rounds.answer(round, TeamRoundStory.all(4)));
        refused(world.auditor(), "teamwork.answered-by-the-teams", () -> rounds.answer(round, TeamRoundStory.all(4)));
        refused(world.manager(), "teamwork.round-open", () -> rounds.open(engagement));
        assertThatExceptionOfType(TeamRoundNotFound.class)
                .isThrownBy(() -> by(world.otherLead(), () -> rounds.answer(round, TeamRoundStory.all(4))));
    }

    @Test
    void refusesAnAnswerThatLeavesAQuestionOut() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new TeamAnswer(List.of(1, 2, 3)))
                .satisfies(it -> assertThat(it.rule()).isEqualTo("teamwork.answer-all-questions"));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new TeamAnswer(Collections.nCopies(12, 6)));
    }

    @Test
    void keepsNobodysAnswerAndLetsNobodyReadWhatWasAnswered() {
        var round = Acting.as(world.manager(), () -> rounds.open(engagement));
        by(world.clientMember(), () -> rounds.answer(round, TeamRoundStory.all(3)));
        assertThat(story.hasAnswered(round, world.clientMember().id())).isTrue();
        for (var reader : List.of(world.manager(), world.lead(), world.clientMember(), world.auditor())) {
            assertThat(Acting.as(reader, () -> count("team_tally"))).isZero();
        }
        assertThat(Acting.as(world.manager(), () -> count("team_ballot"))).isZero();
        assertThat(Acting.as(world.clientMember(), () -> count("team_ballot"))).isOne();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Acting.as(
                        world.manager(),
                        () -> jdbc.sql("insert into team_tally values (:round, 'VENDOR', '')")
                                .param("round", round.value())
                                .update()));

        by(world.manager(), () -> rounds.close(round));
        assertThat(story.hasAnswered(round, world.clientMember().id()))
                .as("deleted when it closes")
                .isFalse();
    }

    @Test
    void closesByItselfAfterTwoWeeksAndIsAskedAgainAfterThirteen() {
        var round = Acting.as(world.manager(), () -> rounds.open(engagement));
        story.answers(round, Side.CLIENT, 5, 2);
        story.answers(round, Side.VENDOR, 5, 4);
        var over = LocalDate.now(ZoneOffset.UTC).plusDays(15);

        PortalClock.at(over.atTime(10, 0).toInstant(ZoneOffset.UTC), () -> {
            refused(world.clientMember(), "teamwork.round-closed", () -> rounds.answer(round, TeamRoundStory.all(1)));
            job.closeWhatIsOver();
            assertThat(sheet(world.manager()).gaps()).isNotEmpty();
            refused(world.manager(), "teamwork.round-too-early", () -> rounds.open(engagement));
        });
        PortalClock.at(
                over.plusWeeks(13).atTime(10, 0).toInstant(ZoneOffset.UTC),
                () -> assertThat(sheet(world.manager()).mayAsk()).isTrue());
    }

    private static TeamAnswer silenceFive() {
        return new TeamAnswer(java.util.Arrays.stream(TeamQuestion.values())
                .map(it -> it == TeamQuestion.SILENCE ? 5 : 1)
                .toList());
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private TeamRoundSheet sheet(CurrentUser reader) {
        return Acting.as(reader, () -> rounds.sheet(engagement));
    }

    private List<TeamRoundDuty> duties(CurrentUser who) {
        return Acting.as(who, () -> rounds.mine(PageRequest.of(0, 20)));
    }

    private static void refused(CurrentUser who, String rule, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(who, deed))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
