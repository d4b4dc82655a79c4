package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarMessageTest {

    private static final String ICS = "BEGIN:VCALENDAR\r\nSUMMARY:Møde på øen\r\nEND:VCALENDAR\r\n";

    /** Read back from its bytes, as the other side gets it. */
    @ParameterizedTest
    @CsvSource({"false,REQUEST", "true,CANCEL"})
    void offersTheSameAsWordsAndAsACalendarEntry(boolean calledOff, String method) throws Exception {
        var written = new MimeMessage(Session.getInstance(new Properties()));
        CalendarMessage.fill(written, "Du er inviteret til møde.", MailAttachment.invitation(ICS, calledOff));
        written.saveChanges();
        var bytes = new ByteArrayOutputStream();
        written.writeTo(bytes);

        var read =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(new ContentType(read.getContentType()).match("multipart/alternative"))
                .isTrue();
        var parts = (MimeMultipart) read.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Du er inviteret til møde.");
        var entry = parts.getBodyPart(1);
        var type = new ContentType(entry.getContentType());
        assertThat(type.match("text/calendar")).isTrue();
        assertThat(type.getParameter("method")).isEqualTo(method);
        assertThat(entry.getDisposition()).isNull();
        assertThat(new String(entry.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(ICS);
    }
}
