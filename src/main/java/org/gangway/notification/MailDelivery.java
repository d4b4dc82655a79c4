package org.gangway.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.gangway.identity.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes mail out of the outbox to the mail server, and again later where that fails. */
@Component
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final int MOST_AT_ONCE = 100;

    private final OutgoingMails mails;
    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailDelivery(
            OutgoingMails mails,
            ObjectProvider<JavaMailSender> sender,
            MailSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.sender = sender;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${gangway.mail.pause:PT5S}", initialDelayString = "${gangway.mail.pause:PT5S}")
    void round() {
        if (settings.enabled()) {
            sender.ifAvailable(this::deliver);
        }
    }

    /** Returns how many mails left. */
    int deliver(JavaMailSender server) {
        int left = 0;
        for (int i = 0; i < MOST_AT_ONCE && next(server); i++) {
            left++;
        }
        return left;
    }

    /** Each mail in a transaction of its own: what is sent stays sent, whatever happens to the next one. */
    private boolean next(JavaMailSender server) {
        return SystemWork.call(() -> Boolean.TRUE.equals(transaction.execute(_ -> {
            var due = mails.takeDue(clock.instant());
            due.ifPresent(mail -> send(server, mail));
            return due.isPresent();
        })));
    }

    private void send(JavaMailSender server, OutgoingMail mail) {
        try {
            var message = server.createMimeMessage();
            compose(message, mail);
            server.send(message);
            mail.sent(clock.instant());
        } catch (MailException | MessagingException failure) {
            LOG.warn("The mail {} could not be sent; it is tried again later.", mail.id());
            mail.failed(String.valueOf(failure.getMessage()), clock.instant());
        }
    }

    private void compose(MimeMessage message, OutgoingMail mail) throws MessagingException {
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
    }
}
