package org.gangway.notification;

import java.util.List;
import org.gangway.identity.account.MailRecipients;
import org.gangway.identity.recovery.PasswordResetRequested;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends the link for a new password to the owner of the account, in their language. */
@Component
class PasswordMails {

    private final Outbox outbox;
    private final MailSettings settings;
    private final MailRecipients recipients;

    PasswordMails(Outbox outbox, MailSettings settings, MailRecipients recipients) {
        this.outbox = outbox;
        this.settings = settings;
        this.recipients = recipients;
    }

    @EventListener
    void on(PasswordResetRequested requested) {
        if (!outbox.isOpen()) {
            return;
        }
        var link = requested.link();
        recipients.of(requested.party()).stream()
                .filter(recipient -> recipient.person().id().equals(requested.user()))
                .forEach(recipient -> outbox.put(Mail.letter(
                        requested.party(),
                        link.email(),
                        recipient.person().name(),
                        recipient.reader(),
                        Msg.notification_password_reset_subject(),
                        List.of(
                                Msg.notification_password_reset_text(),
                                Text.user(settings.link(link.path())),
                                Msg.notification_password_reset_until(link.expiresAt()),
                                Msg.notification_password_reset_otherwise()))));
    }
}
