package org.gangway.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/**
 * A mail whose words and whose calendar entry say the same (RFC 6047): mail programs show the one they understand best,
 * so that an invitation is answered with one click and not opened as a file.
 */
final class CalendarMessage {

    private CalendarMessage() {}

    static void fill(MimeMessage message, String words, MailAttachment calendar) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(words, StandardCharsets.UTF_8.name());
        var entry = new MimeBodyPart();
        entry.setDataHandler(new DataHandler(
                new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), calendar.type())));
        var alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text);
        alternative.addBodyPart(entry);
        message.setContent(alternative);
    }
}
