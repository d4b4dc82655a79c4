package org.gangway.contact.card;

import java.util.Collection;
import java.util.List;
import org.gangway.contact.exchange.CardForm;
import org.gangway.contact.exchange.CardGroup;
import org.gangway.contact.exchange.CardPerson;
import org.gangway.contact.exchange.CardWriter;
import org.gangway.document.DownloadFile;
import org.gangway.identity.PersonId;
import org.springframework.stereotype.Component;

/** Cards as files for the address books of others. */
@Component
public class ContactCardFiles {

    private final ContactCardService cards;

    ContactCardFiles(ContactCardService cards) {
        this.cards = cards;
    }

    /** One person. */
    public DownloadFile person(PersonId id, CardForm form) {
        var card = cards.card(id);
        return file(card.details().name(), CardWriter.write(List.of(CardExchange.person(card)), List.of(), form), form);
    }

    /** People who belong together, as people and as a group of them. */
    public DownloadFile group(String uid, String name, Collection<PersonId> people) {
        return group(uid, name, people, CardForm.VCARD_4);
    }

    public DownloadFile group(String uid, String name, Collection<PersonId> people, CardForm form) {
        var members = cards.cards(people).stream().map(CardExchange::person).toList();
        var group = new CardGroup(
                0, uid, name, members.stream().map(CardPerson::uid).toList());
        return file(name, CardWriter.write(members, List.of(group), form), form);
    }

    private static DownloadFile file(String name, byte[] content, CardForm form) {
        return new DownloadFile(name + "." + form.ending(), form.type(), content);
    }
}
