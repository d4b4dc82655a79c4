package org.gangway.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;
import static org.gangway.governance.meeting.MeetingTest.refuses;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.committee.NewCommitteeMember;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingNotFound;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.language.ReaderProfile;
import org.gangway.shared.Sha256;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class AddendumServiceTest {

    private static final String WORDS = "Item 1: the close took four days, not five.";

    @Autowired
    AddendumService addenda;

    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesService minutes;

    @Autowired
    CommitteeService committees;

    @Autowired
    MeetingDocumentService papers;

    @Autowired
    ApplicationContext application;

    private GovernanceStory story;
    private World world;
    private CommitteeId committee;
    private MeetingId meeting;

    @BeforeEach
    void lockMinutes() {
        story = new GovernanceStory(application);
        world = World.create();
        committee = story.committee(world, story.engagement(world));
        meeting = story.quorate(world, committee);
        story.written(world, meeting, LocalDate.of(2026, 3, 26));
        story.acceptedByBoth(world, meeting);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void isLockedOnceTheOtherSideHasAcceptedIt() {
        var id = write(world.lead());
        assertThat(only().waitsFor(Side.VENDOR)).isFalse();
        assertThat(only().waitsFor(Side.CLIENT)).isTrue();

        by(world.manager(), () -> addenda.accept(meeting, id));

        var addendum = only();
        assertThat(addendum.isAccepted()).isTrue();
        assertThat(addendum.sha256()).contains(Sha256.hex(addendum.canonical()));
        assertThat(Acting.as(world.lead(), () -> minutes.isWhole(meeting))).isTrue();
        Acting.as(world.lead());
        refuses("governance.addendum-closed", () -> addenda.withdraw(meeting, id));
    }

    @Test
    void isNotAnsweredTwiceByOneSide() {
        var id = write(world.lead());

        Acting.as(world.lead());
        refuses("governance.already-answered", () -> addenda.accept(meeting, id));
    }

    @Test
    void canBeWithdrawnUntilBothHaveAccepted() {
        var id = write(world.lead());

        by(world.manager(), () -> addenda.withdraw(meeting, id));

        assertThat(only().isWithdrawn()).isTrue();
        Acting.as(world.manager());
        refuses("governance.addendum-closed", () -> addenda.accept(meeting, id));
    }

    @Test
    void isOnlyForLockedMinutes() {
        var open = story.quorate(world, committee);

        Acting.as(world.lead());
        refuses("governance.minutes-not-locked", () -> addenda.write(open, WORDS));
        refuses("governance.addendum-length", () -> addenda.write(meeting, "  "));
    }

    @Test
    void isWrittenByMembersOnly() {
        Acting.as(world.vendorMember());
        refuses("governance.members-only", () -> addenda.write(meeting, WORDS));
        Acting.as(world.otherLead());
        assertThatExceptionOfType(MeetingNotFound.class).isThrownBy(() -> addenda.of(meeting));
    }

    @Test
    void isPrintedWithTheMinutesInBothLanguages() throws IOException {
        var id = write(world.lead());
        by(world.manager(), () -> addenda.accept(meeting, id));

        Acting.as(world.lead());
        assertThat(text(papers.minutes(meeting, reader("en"))))
                .contains("Addendum 1", "Written by Meera Kulkarni", WORDS, "Accepted by both sides and locked.");
        assertThat(text(papers.minutes(meeting, reader("da"))))
                .contains("Tillæg 1", "Skrevet af Meera Kulkarni", WORDS)
                .doesNotContain("Addendum", "Written by");
    }

    @Test
    void leavesTheRolesOfAPastMeetingAsTheyWere() throws IOException {
        by(world.manager(), () -> {
            committees.seat(
                    committee, new NewCommitteeMember(world.clientMember().id(), CommitteeRole.CHAIR));
        });

        Acting.as(world.lead());
        assertThat(text(papers.minutes(meeting, reader("en"))))
                .contains("Karen Holm Nordlys Handel Chair Present", "Jonas Bro Nordlys Handel Minute taker Apologies");
    }

    @Test
    void isRefusedByTheDatabaseOnceAccepted() throws Exception {
        var id = write(world.lead());
        by(world.manager(), () -> addenda.accept(meeting, id));

        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement()) {
            assertThatExceptionOfType(java.sql.SQLException.class)
                    .isThrownBy(() -> statement.executeUpdate(
                            "update addendum set words = 'Other' where id = '" + id.value() + "'"))
                    .withMessageContaining("accepted by both sides");
        }
    }

    private AddendumId write(CurrentUser author) {
        return Acting.as(author, () -> addenda.write(meeting, WORDS));
    }

    private Addendum only() {
        return Acting.as(world.lead(), () -> addenda.of(meeting)).getFirst();
    }

    private static ReaderProfile reader(String language) {
        return new ReaderProfile(Locale.of(language), Locale.of(language, "DK"), ZoneId.of("Europe/Copenhagen"));
    }

    private static String text(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
