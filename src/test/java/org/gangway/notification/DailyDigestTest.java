package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.SystemWork;
import org.gangway.identity.signin.Acting;
import org.gangway.notification.news.NewsChoiceService;
import org.gangway.notification.news.NewsDelivery;
import org.gangway.notification.news.NewsKind;
import org.gangway.settlement.event.DisputeOpened;
import org.gangway.settlement.event.StatementAgreed;
import org.gangway.settlement.event.StatementProposed;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One mail a day at the end of the reader's day, and no mail in their quiet hours. */
@UseCase("UC-24")
@ModuleTest
class DailyDigestTest {

    /** A Monday; the reader works until 16:00 in Copenhagen. */
    private static final Instant MORNING = Instant.parse("2026-11-30T09:00:00Z");

    private static final Instant CLOSING = Instant.parse("2026-11-30T15:00:00Z");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Autowired
    ApplicationContext application;

    @Autowired
    NewsChoiceService choices;

    @Autowired
    DailyDigest digest;

    @Autowired
    QuietHours quietHours;

    @Autowired
    OutgoingMails mails;

    private World world;
    private GovernanceStory story;
    private EngagementId engagement;
    private CurrentUser reader;

    @BeforeEach
    void begin() throws SQLException {
        world = World.create();
        story = new GovernanceStory(application);
        engagement = story.engagement(world);
        reader = world.controller();
        write(
                "update person set zone = 'Europe/Copenhagen', working_hours ="
                        + " 'MONDAY 08:00-16:00;TUESDAY 08:00-16:00;WEDNESDAY 08:00-16:00;THURSDAY 08:00-16:00;FRIDAY 08:00-16:00'"
                        + " where id = ?",
                reader);
        Acting.as(reader, () -> {
            choices.choose(NewsKind.SETTLEMENT, NewsDelivery.DAILY);
            return true;
        });
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void tellsAllOfTheDayInOneMailOnce() throws SQLException {
        speaksDanish();
        story.happens(world.lead(), new DisputeOpened(engagement, MARCH, "Goldcrest"));
        story.happens(world.lead(), new StatementAgreed(engagement, MARCH));
        happened(MORNING);
        var before = mailsToReader().size();

        digest.round(CLOSING.minusSeconds(1));
        assertThat(mailsToReader()).as("the day is not over").hasSize(before);
        digest.round(CLOSING);
        digest.round(CLOSING.plusSeconds(60));

        assertThat(mailsToReader()).hasSize(before + 1).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Din dag i Gangway: 2 nyheder");
            assertThat(mail.body())
                    .contains("Der er gjort indsigelse mod en linje i opgørelsen for marts 2026")
                    .contains("Opgørelsen for marts 2026 er godkendt")
                    .contains("/settlement/2026-03")
                    .doesNotContain("Goldcrest");
        });
        assertThat(quiet(mailsToReader().getLast(), CLOSING))
                .as("is no mail that waits")
                .isFalse();
    }

    @Test
    void isWrittenOnceByTwoProcessesThatDoItAtTheSameTime() throws SQLException {
        story.happens(world.lead(), new StatementAgreed(engagement, MARCH));
        happened(MORNING);
        var before = mailsToReader().size();

        CompletableFuture.allOf(IntStream.range(0, 2)
                        .mapToObj(_ -> CompletableFuture.runAsync(() -> digest.round(CLOSING)))
                        .toArray(CompletableFuture<?>[]::new))
                .join();

        assertThat(mailsToReader()).hasSize(before + 1);
    }

    @Test
    void leavesWhatHappensAfterTheDayToTheNextOne() throws SQLException {
        story.happens(world.lead(), new StatementAgreed(engagement, MARCH));
        happened(CLOSING.plusSeconds(1));
        var before = mailsToReader().size();

        digest.round(CLOSING.plusSeconds(3600));
        assertThat(mailsToReader()).hasSize(before);
        digest.round(Instant.parse("2026-12-01T15:00:00Z"));
        assertThat(mailsToReader()).hasSize(before + 1);
    }

    @Test
    void tellsNothingOfEngagementsInWhichSomebodyTakesNoPartAnyMore() throws SQLException {
        story.happens(world.lead(), new StatementAgreed(engagement, MARCH));
        happened(MORNING);
        write("update assignment set from_day = '2019-01-01', until_day = '2020-01-01' where person_id = ?", reader);
        var before = mailsToReader().size();

        digest.round(CLOSING);

        assertThat(mailsToReader()).hasSize(before);
    }

    @Test
    void keepsMailBackInQuietHoursButNotWhereTimeRuns() {
        Acting.as(reader, () -> {
            choices.choose(NewsKind.SETTLEMENT, NewsDelivery.AT_ONCE);
            choices.keepQuiet(true);
            return true;
        });
        story.happens(world.lead(), new StatementProposed(engagement, MARCH));
        story.happens(world.lead(), new StatementAgreed(engagement, MARCH));
        var toReader = mailsToReader();
        var binding = toReader.get(toReader.size() - 2);
        var other = toReader.getLast();

        assertThat(quiet(other, MORNING)).isFalse();
        assertThat(SystemWork.call(() -> quietHours.until(other, CLOSING)))
                .contains(Instant.parse("2026-12-01T07:00:00Z"));
        assertThat(quiet(binding, CLOSING)).as("the statement to approve").isFalse();

        Acting.as(reader, () -> {
            choices.keepQuiet(false);
            return true;
        });
        assertThat(quiet(other, CLOSING)).isFalse();
    }

    @Test
    void goesByTheSiteWhereNothingIsKnownOfTheReader() throws SQLException {
        write("update person set zone = null, working_hours = '' where id = ?", reader);
        write(
                "update site set zone = 'Asia/Kolkata', working_hours = 'MONDAY 09:00-17:00;TUESDAY 09:00-17:00'"
                        + " where party_id = (select party_id from person where id = ?)",
                reader);
        Acting.as(reader, () -> {
            choices.choose(NewsKind.SETTLEMENT, NewsDelivery.AT_ONCE);
            choices.keepQuiet(true);
            return true;
        });
        story.happens(world.lead(), new StatementAgreed(engagement, MARCH));

        assertThat(SystemWork.call(() -> quietHours.until(mailsToReader().getLast(), CLOSING)))
                .contains(Instant.parse("2026-12-01T03:30:00Z"));
    }

    private boolean quiet(OutgoingMail mail, Instant moment) {
        return SystemWork.call(() -> quietHours.until(mail, moment)).isPresent();
    }

    private List<OutgoingMail> mailsToReader() {
        return SystemWork.call(() -> mails.findByRecipientOrderByCreatedAt(reader.email()));
    }

    private void happened(Instant moment) throws SQLException {
        try (var database = TestDatabase.owner().connect();
                var update = database.prepareStatement("update news set happened_at = ? where reader_id = ?")) {
            update.setTimestamp(1, java.sql.Timestamp.from(moment));
            update.setObject(2, reader.id().value());
            update.execute();
        }
    }

    private void speaksDanish() throws SQLException {
        write("update user_account set language = 'da' where id = ?", reader);
    }

    private static void write(String sql, CurrentUser user) throws SQLException {
        try (var database = TestDatabase.owner().connect();
                var update = database.prepareStatement(sql)) {
            update.setObject(1, user.id().value());
            update.execute();
        }
    }
}
