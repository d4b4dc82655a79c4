package org.gangway.notification;

import java.util.List;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.Role;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.MailRecipients;
import org.gangway.identity.registration.VendorAsked;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the administrators of a vendor that a client asks for it. The portal does so by itself and in nobody's name: the
 * client must not find their addresses among the mail that it caused.
 */
@Component
class PartnershipMails {

    private final Outbox outbox;
    private final MailSettings settings;
    private final MailRecipients recipients;
    private final TransactionTemplate apart;

    PartnershipMails(
            Outbox outbox, MailSettings settings, MailRecipients recipients, PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.settings = settings;
        this.recipients = recipients;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void asked(VendorAsked asked) {
        if (outbox.isOpen()) {
            SystemWork.runForNobody(() -> apart.executeWithoutResult(_ -> write(asked)));
        }
    }

    private void write(VendorAsked asked) {
        recipients.of(asked.vendor()).stream()
                .filter(recipient -> recipient.person().roles().contains(Role.ADMINISTRATOR))
                .forEach(recipient -> outbox.put(Mail.letter(
                        asked.vendor(),
                        recipient.person().email(),
                        recipient.person().name(),
                        recipient.reader(),
                        Msg.notification_partnership_subject(asked.clientName()),
                        List.of(
                                Msg.notification_partnership_text(asked.clientName()),
                                Text.user(settings.link(IdentityRoutes.CLIENTS))))));
    }
}
