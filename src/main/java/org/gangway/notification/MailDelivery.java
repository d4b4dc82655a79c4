package org.gangway.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes mail out of the outbox to the mail server, and again later where that fails. */
@Component
class MailDelivery {

    private static final int MOST_AT_ONCE = 100;

    private final MailClaims claims;
    private final MailServer mailServer;
    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;

    MailDelivery(
            MailClaims claims, MailServer mailServer, ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.claims = claims;
        this.mailServer = mailServer;
        this.sender = sender;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${gangway.mail.pause:PT5S}", initialDelayString = "${gangway.mail.pause:PT5S}")
    void round() {
        if (settings.enabled()) {
            sender.ifAvailable(this::deliver);
        }
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT10M")
    void forgetOld() {
        claims.forgetOld();
    }

    /** Returns how many mails left; ends early where the server takes none at all. */
    int deliver(JavaMailSender server) {
        int left = 0;
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            var mail = claims.claim();
            if (mail.isEmpty()) {
                return left;
            }
            var fault = mailServer.send(server, mail.get());
            if (fault.isEmpty()) {
                claims.sent(mail.get());
                left++;
            } else {
                claims.failed(mail.get(), fault.get());
                if (fault.get().fault().concernsEveryMail()) {
                    return left;
                }
            }
        }
        return left;
    }
}
