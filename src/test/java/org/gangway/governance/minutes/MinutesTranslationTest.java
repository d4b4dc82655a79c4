package org.gangway.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;
import static org.gangway.governance.meeting.MeetingTest.refuses;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.meeting.AgendaPurpose;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.language.ReaderProfile;
import org.gangway.paragraph.NewTranslation;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.Paragraph;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphNotFound;
import org.gangway.paragraph.Translation;
import org.gangway.paragraph.TranslationId;
import org.gangway.paragraph.TranslationOrigin;
import org.gangway.paragraph.TranslationService;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class MinutesTranslationTest {

    private static final Locale DANISH = Locale.of("da");
    private static final ReaderProfile DANE =
            new ReaderProfile(DANISH, Locale.forLanguageTag("da-DK"), ZoneId.of("Europe/Copenhagen"));
    private static final ReaderProfile BRITON =
            new ReaderProfile(Locale.ENGLISH, Locale.UK, ZoneId.of("Europe/Copenhagen"));

    @Autowired
    TranslationService translations;

    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesService minutes;

    @Autowired
    ActionRegister register;

    @Autowired
    MeetingDocumentService papers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationContext application;

    private GovernanceStory story;
    private World world;
    private EngagementId engagement;
    private MeetingId meeting;
    private UUID item;

    @BeforeEach
    void write() {
        story = new GovernanceStory(application);
        world = World.create();
        engagement = story.engagement(world);
        meeting = story.quorate(world, story.committee(world, engagement));
        story.written(world, meeting, LocalDate.of(2026, 3, 26));
        item = Acting.as(
                world.manager(), () -> meetings.get(meeting).agenda().getFirst().id());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private ParagraphKey note() {
        return MinutesParagraphs.note(item);
    }

    private TranslationId translate(CurrentUser user, ParagraphKey key, String words, TranslationOrigin origin) {
        return Acting.as(user, () -> {
            var now = translations.paragraph(engagement, key);
            return translations.translate(
                    engagement,
                    key,
                    new NewTranslation(
                            DANISH,
                            words,
                            origin,
                            now.original().revision(),
                            now.translation(DANISH).map(Translation::number).orElse(0)));
        });
    }

    private Paragraph read(CurrentUser user, ParagraphKey key) {
        return Acting.as(user, () -> translations.paragraph(engagement, key));
    }

    private Map<ParagraphKey, Paragraph> readAll(CurrentUser user) {
        return Acting.as(
                user,
                () -> translations.paragraphs(
                        engagement,
                        MinutesParagraphs.of(
                                meetings.get(meeting), minutes.decisions(meeting), register.assignedBy(meeting))));
    }

    @Test
    void whatIsWrittenIsInTheWorkingLanguageOfTheEngagement() throws SQLException {
        assertThat(readAll(world.manager()).values())
                .extracting(Paragraph::original)
                .containsExactly(
                        new OriginalText("Plans for spring", "en", 1),
                        new OriginalText("Said", "en", 1),
                        new OriginalText("Go live in May", "en", 1),
                        new OriginalText("Send the plan", "en", 1));

        asOwner("update engagement set working_language = 'he' where id = '" + engagement.value() + "'");
        by(world.manager(), () -> minutes.note(meeting, item, "Said", "נאמר"));

        assertThat(read(world.manager(), note()).original()).isEqualTo(new OriginalText("נאמר", "he", 2));
    }

    @Test
    void everyParagraphOfMinutesIsTranslatedByEitherSide() {
        by(world.manager(), () -> minutes.circulate(meeting));
        for (var key : readAll(world.manager()).keySet()) {
            translate(world.lead(), key, "På dansk: " + key.kind(), TranslationOrigin.PERSON);
        }

        assertThat(readAll(world.clientMember()).values())
                .extracting(it -> it.shownIn(DANISH).orElseThrow().words())
                .containsExactly(
                        "På dansk: AGENDA_ITEM", "På dansk: MINUTES_NOTE", "På dansk: DECISION", "På dansk: ACTION");
    }

    @Test
    void anAgendaItemIsTranslatedBeforeTheMeeting() {
        var coming = story.called(world, story.committee(world, engagement));
        by(world.manager(), () -> meetings.addItem(coming, "Plans for autumn", AgendaPurpose.DECISION));
        var key = Acting.as(
                world.lead(),
                () -> MinutesParagraphs.agenda(meetings.get(coming))
                        .keySet()
                        .iterator()
                        .next());

        translate(world.lead(), key, "Planer for efteråret", TranslationOrigin.PERSON);

        assertThat(read(world.manager(), key).shownIn(DANISH).orElseThrow().words())
                .isEqualTo("Planer for efteråret");
    }

    @Test
    void aDraftIsTranslatedByTheSideThatWritesItAndByNobodyElse() {
        translate(world.manager(), note(), "Sagt", TranslationOrigin.PERSON);
        var originals = Map.of(note(), new OriginalText("Said", "en", 1));

        Acting.as(world.lead());
        assertThatExceptionOfType(ParagraphNotFound.class).isThrownBy(() -> translations.paragraph(engagement, note()));
        assertThatExceptionOfType(ParagraphNotFound.class)
                .isThrownBy(() -> translations.translate(
                        engagement, note(), new NewTranslation(DANISH, "Sagt", TranslationOrigin.PERSON, 1, 1)));
        assertThat(translations.paragraphs(engagement, originals).get(note()).translations())
                .as("to somebody who guesses the id")
                .isEmpty();

        by(world.manager(), () -> minutes.circulate(meeting));
        assertThat(read(world.lead(), note()).translations()).hasSize(1);
    }

    @Test
    void aReaderTranslatesNothing() {
        by(world.manager(), () -> minutes.circulate(meeting));

        assertThat(read(world.auditor(), note()).original().words()).isEqualTo("Said");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> translate(world.auditor(), note(), "Sagt", TranslationOrigin.PERSON));
    }

    @Test
    void aChangedNoteMakesItsTranslationOutdated() {
        translate(world.manager(), note(), "Sagt", TranslationOrigin.PERSON);
        by(world.manager(), () -> minutes.note(meeting, item, "Said", "Said in June"));

        var outdated = read(world.manager(), note());
        assertThat(outdated.isOutdated(outdated.translation(DANISH).orElseThrow()))
                .isTrue();
        Acting.as(world.manager());
        refuses(
                "paragraph.original-changed",
                () -> translations.translate(
                        engagement, note(), new NewTranslation(DANISH, "Sagt", TranslationOrigin.PERSON, 1, 1)));

        translate(world.manager(), note(), "Sagt i juni", TranslationOrigin.PERSON);
        var current = read(world.manager(), note());
        assertThat(current.isOutdated(current.translation(DANISH).orElseThrow()))
                .isFalse();
    }

    @Test
    void lockedMinutesAreStillTranslatedAndStayWhatBothSidesAccepted() {
        story.acceptedByBoth(world, meeting);
        var before = Acting.as(world.manager(), () -> meetings.get(meeting)).minutes();

        var machine = translate(world.lead(), note(), "Sagt", TranslationOrigin.MACHINE);
        var read = read(world.manager(), note()).translation(DANISH).orElseThrow();
        assertThat(read.isUnconfirmed()).isTrue();
        assertThat(read.authorName()).isEqualTo("Meera Kulkarni");
        assertThat(read.writtenAt()).isAfter(before.lockedAt().orElseThrow());
        by(world.manager(), () -> translations.confirm(machine));

        var after = Acting.as(world.manager(), () -> meetings.get(meeting)).minutes();
        assertThat(after.json()).isEqualTo(before.json());
        assertThat(after.sha256()).isEqualTo(before.sha256());
        assertThat(Acting.as(world.lead(), () -> minutes.isWhole(meeting))).isTrue();
        assertThat(read(world.lead(), note())
                        .translation(DANISH)
                        .orElseThrow()
                        .confirmation()
                        .orElseThrow()
                        .name())
                .isEqualTo(world.manager().name());
    }

    @Test
    void ofTwoWhoTranslateAtOnceTheSecondIsToldSo() {
        by(world.manager(), () -> minutes.circulate(meeting));
        var refusal = new CompletableFuture<RuleViolation>();
        var second = Thread.ofPlatform().unstarted(() -> {
            try {
                Acting.as(world.lead());
                translations.translate(engagement, note(), first("Sagt af os"));
                refusal.completeExceptionally(new AssertionError("both went through"));
            } catch (RuleViolation refused) {
                refusal.complete(refused);
            } catch (RuntimeException other) {
                refusal.completeExceptionally(other);
            } finally {
                Acting.asNobody();
            }
        });

        Acting.as(world.manager());
        transactions.executeWithoutResult(_ -> {
            translations.translate(engagement, note(), first("Sagt"));
            second.start();
            untilSomebodyWaits(refusal);
        });

        assertThat(refusal.orTimeout(20, TimeUnit.SECONDS).join().rule()).isEqualTo("paragraph.translation-changed");
        assertThat(read(world.lead(), note()).translation(DANISH).orElseThrow().words())
                .isEqualTo("Sagt");
    }

    private static NewTranslation first(String words) {
        return new NewTranslation(DANISH, words, TranslationOrigin.PERSON, 1, 0);
    }

    private static void untilSomebodyWaits(CompletableFuture<?> end) {
        try (var owner = TestDatabase.owner().connect();
                var waiting = owner.prepareStatement(
                        "select 1 from pg_locks where locktype = 'transactionid' and not granted")) {
            while (!end.isDone() && !waiting.executeQuery().next()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (SQLException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What the program never asks for, the database refuses too. */
    @Test
    void neitherTheLanguageOfLockedWordsNorATranslationIsChangedInPlainSql() throws SQLException {
        story.acceptedByBoth(world, meeting);
        var translation = translate(world.lead(), note(), "Sagt", TranslationOrigin.PERSON);

        for (var change : List.of(
                "update minutes_note set language = 'da' where meeting_id = '" + meeting.value() + "'",
                "update action set language = 'da' where meeting_id = '" + meeting.value() + "'",
                "update decision set revision = 2 where meeting_id = '" + meeting.value() + "'")) {
            assertThatExceptionOfType(SQLException.class)
                    .as(change)
                    .isThrownBy(() -> asOwner(change))
                    .withMessageContaining("locked");
        }
        try (var app = TestDatabase.app().connect();
                var statement = app.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(
                            "update translation set words = 'x' where id = '" + translation.value() + "'"))
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void thePdfHasBothLanguagesSideBySideAndSaysWhichBinds() throws IOException {
        story.acceptedByBoth(world, meeting);
        translate(world.lead(), note(), "Sagt", TranslationOrigin.MACHINE);

        Acting.as(world.manager());
        assertThat(text(papers.minutes(meeting, DANE)))
                .contains("den venstre originalen, som begge parter har godkendt, og som er bindende")
                .contains("Original på engelsk", "Said")
                .contains("Oversat fra engelsk til dansk af Meera Kulkarni", "Sagt")
                .contains("Maskinoversættelse, skal bekræftes")
                .contains("Tilføjet, efter at begge parter har lagt originalen fast.");
        assertThat(text(papers.minutes(meeting, BRITON)))
                .contains("Said")
                .doesNotContain("Sagt", "two columns", "Original in");
    }

    private static String text(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
