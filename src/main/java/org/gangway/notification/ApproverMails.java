package org.gangway.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gangway.identity.PartyId;
import org.gangway.identity.Person;
import org.gangway.identity.SystemWork;
import org.gangway.identity.UserId;
import org.gangway.identity.account.MailRecipient;
import org.gangway.identity.account.MailRecipients;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Text;
import org.springframework.stereotype.Component;

/** Informs those who act for a party, each in their own language. */
@Component
class ApproverMails {

    private final Outbox outbox;
    private final MailSettings settings;
    private final PartyDirectory people;
    private final MailRecipients mailRecipients;

    ApproverMails(Outbox outbox, MailSettings settings, PartyDirectory people, MailRecipients mailRecipients) {
        this.outbox = outbox;
        this.settings = settings;
        this.people = people;
        this.mailRecipients = mailRecipients;
    }

    /** Whether anybody is written to at all; where not, nothing needs to be found out. */
    boolean areSent() {
        return outbox.isOpen();
    }

    /**
     * Nothing is written while no mail is sent.
     *
     * @param except who caused it and knows already
     * @param page the path of the page where they approve
     */
    void write(List<PartyId> parties, Optional<UserId> except, Text subject, Text words, String page) {
        write(parties, except, Person::mayApprove, subject, List.of(words), page);
    }

    /**
     * Nothing is written while no mail is sent.
     *
     * @param to which of the parties' people
     */
    void write(
            List<PartyId> parties,
            Optional<UserId> except,
            Predicate<Person> to,
            Text subject,
            List<Text> words,
            String page) {
        if (!areSent()) {
            return;
        }
        var body = new ArrayList<>(words);
        body.add(Text.user(settings.link(page)));
        parties.stream()
                .flatMap(party -> reachable(party).stream())
                .filter(mailRecipient -> to.test(mailRecipient.person()))
                .filter(mailRecipient ->
                        except.filter(mailRecipient.person().id()::equals).isEmpty())
                .forEach(mailRecipient -> outbox.put(Mail.letter(
                        mailRecipient.person().party(),
                        mailRecipient.person().email(),
                        mailRecipient.person().name(),
                        mailRecipient.reader(),
                        subject,
                        body)));
    }

    /** Whom the signed-in user may see, or, where the portal acts by itself, everybody. */
    private List<MailRecipient> reachable(PartyId party) {
        return SystemWork.isActive()
                ? mailRecipients.of(party)
                : people.people(party).stream()
                        .map(person -> new MailRecipient(person, people.reader(person.id())))
                        .toList();
    }
}
