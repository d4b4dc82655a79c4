package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.meeting.MailedReplies;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingReplyService;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MeetingTime;
import org.gangway.governance.meeting.ReplyStatus;
import org.gangway.governance.minutes.MeetingDocumentService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.signin.Acting;
import org.gangway.language.ReaderProfile;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-40")
@ModuleTest
class ReplyMailboxTest {

    private static final ReaderProfile ENGLISH =
            new ReaderProfile(Locale.ENGLISH, Locale.forLanguageTag("en-DK"), ZoneId.of("Europe/Copenhagen"));
    private static final String ADDRESS = "answers@portal.example";

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});

    @Autowired
    ApplicationContext application;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingReplyService replies;

    @Autowired
    MeetingDocumentService papers;

    @Autowired
    MailedReplies mailedReplies;

    private World world;
    private MeetingId meeting;

    @BeforeEach
    void call() {
        world = World.create();
        var story = new GovernanceStory(application);
        var committee = story.committee(world, story.engagement(world));
        var time =
                MeetingTime.of(ZonedDateTime.now(ZoneId.of("Europe/Copenhagen")).plusDays(20), 60);
        meeting = Acting.as(world.manager(), () -> meetings.call(committee, time, "Room 4"));
        Acting.asNobody();
        server.start();
        server.setUser(ADDRESS, "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
        Acting.asNobody();
    }

    @Test
    void takesTheAnswerOfACalendarProgramOnce() throws Exception {
        send(world.lead(), address(world.lead()), "DECLINED", "REPLY");

        assertThat(mailbox().read()).isOne();
        assertThat(mailbox().read()).isZero();
        assertThat(given()).containsExactly(Map.entry(world.lead().id(), ReplyStatus.DECLINED));
    }

    @Test
    void leavesAloneWhatIsNoAnswerOfTheSender() throws Exception {
        send(world.lead(), "somebody@else.example", "ACCEPTED", "REPLY");
        send(world.vendorMember(), address(world.vendorMember()), "ACCEPTED", "REPLY");
        send(world.lead(), address(world.lead()), "ACCEPTED", "REQUEST");
        send(world.lead(), address(world.lead()), "DELEGATED", "REPLY");

        assertThat(mailbox().read()).isZero();
        assertThat(given()).isEmpty();
    }

    /** Anybody can write any sender; what only the invitation to the lead says, only the lead can repeat. */
    @Test
    void leavesAloneWhoeverAnswersWithTheInvitationOfAnother() throws Exception {
        send(address(world.lead()), address(world.lead()), "DECLINED", "REPLY", uid(world.manager()));
        send(
                address(world.lead()),
                address(world.lead()),
                "DECLINED",
                "REPLY",
                uid(world.lead()).substring(0, 36));
        send(
                address(world.lead()),
                address(world.lead()),
                "DECLINED",
                "REPLY",
                uid(world.lead()).substring(0, 37) + "0".repeat(32));

        assertThat(mailbox().read()).isZero();
        assertThat(given()).isEmpty();
    }

    /** As it stands in the invitation that somebody gets. */
    private String uid(CurrentUser user) {
        var ics = Acting.as(world.manager(), () -> papers.invitation(meeting, user.id(), ENGLISH, ADDRESS));
        return ics.lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow()
                .substring("UID:".length());
    }

    private ReplyMailbox mailbox() {
        return new ReplyMailbox(mailedReplies, "127.0.0.1", server.getImap().getPort(), "imap", ADDRESS, "secret");
    }

    private Map<PersonId, ReplyStatus> given() {
        return Acting.as(world.manager(), () -> replies.replies(meeting));
    }

    private static String address(CurrentUser user) {
        return user.id().value() + "@people.example";
    }

    private void send(CurrentUser attendee, String from, String status, String method) throws Exception {
        send(address(attendee), from, status, method, uid(attendee));
    }

    private void send(String attendee, String from, String status, String method, String uid) throws Exception {
        var ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:" + method + "\r\nBEGIN:VEVENT\r\nUID:" + uid
                + "\r\nATTENDEE;PARTSTAT=" + status + ":mailto:" + attendee
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var smtp = new Properties();
        smtp.setProperty("mail.smtp.host", "127.0.0.1");
        smtp.setProperty("mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
        var mail = new MimeMessage(Session.getInstance(smtp));
        CalendarMessage.fill(mail, "Answer", MailAttachment.invitation(ics, false));
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(ADDRESS));
        mail.setSubject("Answer");
        mail.saveChanges();
        Transport.send(mail);
    }
}
