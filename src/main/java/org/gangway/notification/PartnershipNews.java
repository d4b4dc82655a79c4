package org.gangway.notification;

import java.util.List;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.Role;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.MailRecipients;
import org.gangway.identity.registration.VendorAsked;
import org.gangway.language.Msg;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
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
class PartnershipNews {

    private final NewsDesk desk;
    private final MailRecipients recipients;
    private final TransactionTemplate apart;

    PartnershipNews(NewsDesk desk, MailRecipients recipients, PlatformTransactionManager transactions) {
        this.desk = desk;
        this.recipients = recipients;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void asked(VendorAsked asked) {
        if (desk.isOpen()) {
            SystemWork.runForNobody(() -> apart.executeWithoutResult(_ -> tell(asked)));
        }
    }

    private void tell(VendorAsked asked) {
        desk.tell(
                new Announcement(
                        NewsKind.PARTNERSHIP,
                        null,
                        Msg.notification_partnership_subject(asked.clientName()),
                        IdentityRoutes.CLIENTS),
                recipients.of(asked.vendor()).stream()
                        .filter(recipient -> recipient.person().roles().contains(Role.ADMINISTRATOR))
                        .map(recipient -> new Reader(recipient.person(), recipient::reader))
                        .toList(),
                List.of(Msg.notification_partnership_text(asked.clientName())));
    }
}
