package org.gangway.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes a mail as the mail server wants it, and gives it to that server. */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final MailSettings settings;

    MailServer(MailSettings settings) {
        this.settings = settings;
    }

    /** Returns why it did not leave, or nothing if the server took it. */
    Optional<MailNotSent> send(JavaMailSender server, ClaimedMail mail) {
        try {
            var message = server.createMimeMessage();
            compose(message, mail);
            server.send(message);
            return Optional.empty();
        } catch (MailException | MessagingException failure) {
            var outcome = MailNotSent.because(failure);
            LOG.warn("The mail {} was not sent ({}): {}", mail.id(), outcome.fault(), failure.getMessage());
            return Optional.of(outcome);
        }
    }

    private void compose(MimeMessage message, ClaimedMail mail) throws MessagingException {
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        var calendar = mail.attachment();
        if (calendar == null) {
            helper.setText(mail.body());
        } else {
            CalendarMessage.fill(message, mail.body(), calendar);
        }
        // the same each time it is sent; the sender keeps an id that is there already
        message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.domain() + ">");
    }
}
