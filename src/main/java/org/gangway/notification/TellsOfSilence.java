package org.gangway.notification;

import java.util.List;
import java.util.Set;
import org.gangway.identity.Addressee;
import org.gangway.identity.Addressees;
import org.gangway.identity.Role;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.AnswerDueSoon;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds those who may approve for a party that its silence will soon count as agreement. */
@Component
class TellsOfSilence {

    private static final Set<Role> APPROVERS =
            Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD, Role.FINANCE_CONTROLLER);

    private final Outbox outbox;
    private final MailSettings settings;
    private final Addressees addressees;

    TellsOfSilence(Outbox outbox, MailSettings settings, Addressees addressees) {
        this.outbox = outbox;
        this.settings = settings;
        this.addressees = addressees;
    }

    @EventListener
    void on(AnswerDueSoon due) {
        if (outbox.isOpen()) {
            due.silent().stream()
                    .flatMap(party -> addressees.of(party).stream())
                    .filter(addressee -> approves(addressee, due))
                    .forEach(addressee -> outbox.put(mail(addressee, due)));
        }
    }

    private static boolean approves(Addressee addressee, AnswerDueSoon due) {
        var person = addressee.person();
        return !person.id().equals(due.proposedBy()) && person.roles().stream().anyMatch(APPROVERS::contains);
    }

    private Mail mail(Addressee addressee, AnswerDueSoon due) {
        var path = "engagement/" + due.engagement().value() + "/settlement/" + due.month();
        return new Mail(
                addressee.person().email(),
                addressee.reader(),
                Msg.notification_silence_subject(due.answerBy(), due.month(), due.name()),
                List.of(
                        Msg.notification_greeting(addressee.person().name()),
                        Msg.notification_silence_text(due.month(), due.name(), due.answerBy()),
                        Text.user(settings.link(path)),
                        Msg.notification_closing()),
                null);
    }
}
