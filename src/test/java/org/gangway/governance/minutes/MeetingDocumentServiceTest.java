package org.gangway.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.governance.GovernanceStory.by;
import static org.gangway.governance.meeting.GovernanceFixtures.MEETING_DAY;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MeetingTime;
import org.gangway.identity.party.CompanyService;
import org.gangway.identity.signin.Acting;
import org.gangway.language.ReaderProfile;
import org.gangway.measure.Attainment;
import org.gangway.performance.evaluation.TargetMissed;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class MeetingDocumentServiceTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final ReaderProfile ENGLISH = new ReaderProfile(Locale.ENGLISH, Locale.UK, COPENHAGEN);
    private static final ReaderProfile DANISH =
            new ReaderProfile(Locale.forLanguageTag("da"), Locale.forLanguageTag("da-DK"), COPENHAGEN);

    @Autowired
    MeetingDocumentService papers;

    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesService minutes;

    @Autowired
    CompanyService companies;

    @Autowired
    ApplicationContext application;

    private GovernanceStory story;
    private World world;
    private EngagementId engagement;
    private CommitteeId committee;

    @BeforeEach
    void establish() {
        story = new GovernanceStory(application);
        world = World.create();
        engagement = story.engagement(world);
        committee = story.committee(world, engagement);
        story.happens(
                world.lead(),
                new TargetMissed(engagement, "close", "Close on AD3", YearMonth.of(2026, 2), Attainment.BELOW_MINIMUM));
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void invitesBothSidesAtTheRightTime() throws IOException, ParserException {
        var meeting = story.called(world, committee);
        Acting.as(world.lead());

        var calendar = new CalendarBuilder().build(new StringReader(papers.invitation(meeting, ENGLISH)));
        VEvent event = (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
        VTimeZone zone = (VTimeZone) calendar.getComponent(Component.VTIMEZONE).orElseThrow();

        assertThat(zone.getTimeZoneId().getValue()).isEqualTo("Europe/Copenhagen");
        assertThat(ZonedDateTime.from(event.getDateTimeStart().getDate()).toInstant())
                .isEqualTo(Instant.parse("2026-03-12T09:00:00Z"));
        assertThat(event.getUid().orElseThrow().getValue()).startsWith(meeting.value() + "-");
        assertThat(event.getSequence().getSequenceNo()).isZero();
        assertThat(event.getProperties("ATTENDEE")).hasSize(3);
        assertThat(event.getSummary().getValue())
                .isEqualTo("Accounting close from Pune: Steering committee, meeting 1");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Agenda\n"
                        + "1. Target missed in February 2026: Close on AD3. Minimum level missed (for"
                        + " discussion)");
    }

    @Test
    void replacesAnInvitationThatWasMoved() throws IOException, ParserException {
        var meeting = story.called(world, committee);
        by(
                world.manager(),
                () -> meetings.move(
                        meeting, MeetingTime.of(ZonedDateTime.of(2026, 4, 9, 11, 0, 0, 0, COPENHAGEN), 90), "Room 5"));
        Acting.as(world.lead());

        var calendar = new CalendarBuilder().build(new StringReader(papers.invitation(meeting, DANISH)));
        VEvent event = (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();

        assertThat(event.getUid().orElseThrow().getValue()).startsWith(meeting.value() + "-");
        assertThat(event.getSequence().getSequenceNo()).isOne();
        assertThat(ZonedDateTime.from(event.getDateTimeStart().getDate()).toInstant())
                .isEqualTo(Instant.parse("2026-04-09T09:00:00Z"));
        assertThat(event.getDescription().getValue())
                .startsWith("Dagsorden\n1. Servicemål ikke opfyldt i februar 2026")
                .endsWith("(til drøftelse)");
    }

    @Test
    void strikesACancelledMeetingFromCalendars() throws IOException, ParserException {
        var meeting = story.called(world, committee);
        by(world.manager(), () -> meetings.cancel(meeting));
        Acting.as(world.lead());

        var calendar = new CalendarBuilder().build(new StringReader(papers.invitation(meeting, ENGLISH)));
        VEvent event = (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();

        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getUid().orElseThrow().getValue()).startsWith(meeting.value() + "-");
        assertThat(event.getSequence().getSequenceNo()).isOne();
    }

    @Test
    void printsLockedMinutesInEnglish() throws IOException {
        var meeting = locked();

        var text = text(papers.minutes(meeting, ENGLISH));

        assertThat(text)
                .contains("Minutes of meeting 1: Steering committee", "Accounting close from Pune")
                .contains("Karen Holm Nordlys Handel Chair Present", "Jonas Bro Nordlys Handel Minute taker Apologies")
                .contains("1. Target missed in February 2026: Close on AD3. Minimum level missed (for discussion)")
                .contains("Said", "Decision 1", "Go live in May")
                .contains("Action 1: Meera Kulkarni, by 26 Mar 2026", "Send the plan")
                .contains("At least one member of each side was present")
                .contains("Accepted by both sides and locked.", sha256(meeting))
                .contains("is the binding one");
    }

    @Test
    void printsLockedMinutesInDanish() throws IOException {
        var meeting = locked();

        var bytes = papers.minutes(meeting, DANISH);

        assertThat(text(bytes))
                .contains("Referat af møde nr. 1: Steering committee")
                .contains("Karen Holm Nordlys Handel Formand Til stede", "Jonas Bro Nordlys Handel Referent Afbud")
                .contains("Servicemål ikke opfyldt i februar 2026: Close on AD3", "(til drøftelse)")
                .contains("Beslutning nr. 1", "Opfølgningspunkt 1: Meera Kulkarni, frist 26. mar. 2026")
                .contains("beslutningsdygtig", "Godkendt af begge parter og låst.", sha256(meeting))
                .contains("Denne udgave er en oversættelse. Samarbejdets gældende sprog er engelsk.")
                .doesNotContain("minutes", "Minutes", "Chair", "Apologies", "Decision");
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
        }
    }

    @Test
    void saysThatADraftIsADraft() throws IOException {
        var meeting = story.quorate(world, committee);
        Acting.as(world.manager());

        assertThat(text(papers.minutes(meeting, ENGLISH)))
                .contains("Draft: these minutes are not accepted by both sides yet.", "Not accepted yet");
    }

    @Test
    void namesCompaniesAsTheyWereCalledWhenBothAccepted() throws IOException {
        var accepted = locked();
        var draft = story.quorate(world, committee);
        Acting.as(world.lead(), () -> {
            companies.rename("Sahyadri Finance Services");
            return true;
        });
        Acting.as(world.manager());

        assertThat(text(papers.minutes(accepted, ENGLISH)))
                .contains("Sahyadri Ledger Services")
                .doesNotContain("Sahyadri Finance Services");
        assertThat(text(papers.minutes(draft, ENGLISH)))
                .contains("Sahyadri Finance Services")
                .doesNotContain("Sahyadri Ledger Services");
    }

    private MeetingId locked() {
        var meeting = story.quorate(world, committee);
        story.written(world, meeting, MEETING_DAY.plusDays(14));
        story.acceptedByBoth(world, meeting);
        Acting.as(world.lead());
        return meeting;
    }

    private String sha256(MeetingId meeting) {
        return meetings.get(meeting).minutes().sha256().orElseThrow();
    }

    private static String text(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
