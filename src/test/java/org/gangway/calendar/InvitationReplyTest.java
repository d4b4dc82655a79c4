package org.gangway.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationReplyTest {

    private static final UUID MEETING = UUID.fromString("5f0c7c9e-6f0f-4b3a-9c59-0c1c3a1f2b77");
    private static final String MARK = "00112233445566778899aabbccddeeff";
    private static final String REPLY = """
            BEGIN:VCALENDAR
            PRODID:-//Some Program//EN
            VERSION:2.0
            METHOD:REPLY
            BEGIN:VEVENT
            UID:5f0c7c9e-6f0f-4b3a-9c59-0c1c3a1f2b77-00112233445566778899aabbccddeeff
            SEQUENCE:2
            DTSTAMP:20260301T080000Z
            DTSTART:20260312T090000Z
            ATTENDEE;CN="Meera Kulkarni";PARTSTAT=accepted;ROLE=REQ-PARTICIPANT:MAILTO:Me
             era@Sahyadri.example
            COMMENT:Gladly
            END:VEVENT
            END:VCALENDAR
            """;

    @Test
    void saysWhoAnswersWhatToWhichMeeting() {
        assertThat(InvitationReply.read(REPLY))
                .contains(new InvitationReply(new InvitationUid(MEETING, MARK), "meera@sahyadri.example", "ACCEPTED"));
    }

    /** An invitation says to nobody else what it says to the one who answers. */
    @Test
    void isNothingWithoutTheMarkOfTheInvitation() {
        assertThat(InvitationReply.read(REPLY.replace("-" + MARK, ""))).isEmpty();
        assertThat(InvitationReply.read(REPLY.replace(MARK, MARK.substring(1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"METHOD:REQUEST", "METHOD:COUNTER"})
    void isNoOtherMessageOfACalendar(String method) {
        assertThat(InvitationReply.read(REPLY.replace("METHOD:REPLY", method))).isEmpty();
    }

    @Test
    void isNothingThatIsNotAboutOneOfOurMeetings() {
        assertThat(InvitationReply.read(REPLY.replaceFirst("UID:.*", "UID:standup@elsewhere.example")))
                .isEmpty();
        assertThat(InvitationReply.read("Dear all, I will come.")).isEmpty();
        assertThat(InvitationReply.read("")).isEmpty();
    }
}
