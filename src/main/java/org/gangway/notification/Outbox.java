package org.gangway.notification;

import java.time.Clock;
import java.util.stream.Collectors;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.DemoMode;
import org.gangway.language.Texts;
import org.springframework.stereotype.Component;

/** Where mail is laid down with what it announces: either both are kept or neither is. */
@Component
class Outbox {

    private final OutgoingMails mails;
    private final MailSettings settings;
    private final Texts texts;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    Outbox(
            OutgoingMails mails,
            MailSettings settings,
            Texts texts,
            CurrentUserProvider currentUserProvider,
            Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.texts = texts;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    boolean isOpen() {
        return settings.enabled() && !DemoMode.isUnderWay();
    }

    void put(Mail mail) {
        var readerProfile = mail.reader();
        var body = mail.paragraphs().stream()
                .map(paragraph -> texts.say(paragraph, readerProfile))
                .collect(Collectors.joining("\n\n", "", "\n"));
        mails.save(new OutgoingMail(
                        mail.party(),
                        mail.to(),
                        texts.say(mail.subject(), readerProfile),
                        body,
                        mail.attachment(),
                        clock.instant())
                .waitingFor(mail.waitsFor(), mail.about())
                .causedBy(currentUserProvider.currentIfAny().map(CurrentUser::party)));
    }
}
