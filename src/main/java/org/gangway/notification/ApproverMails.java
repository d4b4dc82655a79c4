package org.gangway.notification;

import java.util.List;
import java.util.Optional;
import org.gangway.identity.Addressee;
import org.gangway.identity.Addressees;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.PartyId;
import org.gangway.identity.SystemWork;
import org.gangway.identity.UserId;
import org.gangway.language.Text;
import org.springframework.stereotype.Component;

/** Informs those who may approve for a party, each in their own language. */
@Component
class ApproverMails {

    private final Outbox outbox;
    private final MailSettings settings;
    private final PartyDirectory people;
    private final Addressees addressees;

    ApproverMails(Outbox outbox, MailSettings settings, PartyDirectory people, Addressees addressees) {
        this.outbox = outbox;
        this.settings = settings;
        this.people = people;
        this.addressees = addressees;
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
        if (!areSent()) {
            return;
        }
        var body = List.of(words, Text.user(settings.link(page)));
        parties.stream()
                .flatMap(party -> reachable(party).stream())
                .filter(addressee -> addressee.person().mayApprove())
                .filter(addressee ->
                        except.filter(addressee.person().id()::equals).isEmpty())
                .forEach(addressee -> outbox.put(Mail.letter(
                        addressee.person().email(), addressee.person().name(), addressee.reader(), subject, body)));
    }

    /** Whom the signed-in user may see, or, where the portal acts by itself, everybody. */
    private List<Addressee> reachable(PartyId party) {
        return SystemWork.isActive()
                ? addressees.of(party)
                : people.people(party).stream()
                        .map(person -> new Addressee(person, people.reader(person.id())))
                        .toList();
    }
}
