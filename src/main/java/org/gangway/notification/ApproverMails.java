package org.gangway.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.SystemWork;
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
    private final EngagementPeople takingPart;
    private final MailRecipients mailRecipients;

    ApproverMails(
            Outbox outbox,
            MailSettings settings,
            PartyDirectory people,
            EngagementPeople takingPart,
            MailRecipients mailRecipients) {
        this.outbox = outbox;
        this.settings = settings;
        this.people = people;
        this.takingPart = takingPart;
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
    void write(
            EngagementId engagement,
            List<PartyId> parties,
            Optional<PersonId> except,
            Text subject,
            Text words,
            String page) {
        write(engagement, parties, except, PersonSummary::mayApprove, subject, List.of(words), page);
    }

    /**
     * Nothing is written while no mail is sent.
     *
     * @param to which of the parties' people who take part in the engagement
     */
    void write(
            EngagementId engagement,
            List<PartyId> parties,
            Optional<PersonId> except,
            Predicate<PersonSummary> to,
            Text subject,
            List<Text> words,
            String page) {
        if (!areSent()) {
            return;
        }
        var body = new ArrayList<>(words);
        body.add(Text.user(settings.link(page)));
        parties.stream()
                .flatMap(party -> reachable(engagement, party).stream())
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
    private List<MailRecipient> reachable(EngagementId engagement, PartyId party) {
        if (!SystemWork.isActive()) {
            return takingPart.of(engagement, party).stream()
                    .map(person -> new MailRecipient(person, people.reader(person.id())))
                    .toList();
        }
        var known = mailRecipients.of(party);
        return takingPart
                .narrowed(engagement, known.stream().map(MailRecipient::person).toList())
                .stream()
                .flatMap(person -> known.stream()
                        .filter(one -> one.person().id().equals(person.id()))
                        .map(one -> new MailRecipient(person, one.reader())))
                .toList();
    }
}
