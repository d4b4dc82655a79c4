package org.gangway.notification;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.MailRecipients;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.stereotype.Component;

/** Finds whom something that happens in an engagement may concern: whoever takes part there today. */
@Component
class Readers {

    private final PartyDirectory people;
    private final EngagementPeople takingPart;
    private final MailRecipients recipients;

    Readers(PartyDirectory people, EngagementPeople takingPart, MailRecipients recipients) {
        this.people = people;
        this.takingPart = takingPart;
        this.recipients = recipients;
    }

    /** Those of some parties whom the signed-in user may see, or, where the portal acts by itself, all of them. */
    List<Reader> of(EngagementId engagement, List<PartyId> parties) {
        return parties.stream()
                .flatMap(party -> SystemWork.isActive() ? allOf(engagement, party) : seenOf(engagement, party))
                .toList();
    }

    /** One person, whether or not they take part already. */
    List<Reader> one(PersonId id) {
        return SystemWork.isActive()
                ? recipients.one(id).stream()
                        .map(one -> new Reader(one.person(), one::reader))
                        .toList()
                : List.of(new Reader(people.person(id), () -> people.reader(id)));
    }

    boolean takesPart(Reader reader, EngagementId engagement) {
        return !takingPart.narrowed(engagement, List.of(reader.person())).isEmpty();
    }

    private Stream<Reader> seenOf(EngagementId engagement, PartyId party) {
        return takingPart.of(engagement, party).stream()
                .map(person -> new Reader(person, () -> people.reader(person.id())));
    }

    private Stream<Reader> allOf(EngagementId engagement, PartyId party) {
        var known = recipients.of(party).stream()
                .map(one -> new Reader(one.person(), one::reader))
                .toList();
        return takingPart
                .narrowed(engagement, known.stream().map(Reader::person).toList())
                .stream()
                .flatMap(person -> known.stream()
                        .filter(one -> one.person().id().equals(person.id()))
                        .map(one -> new Reader(person, one.profile())));
    }
}
