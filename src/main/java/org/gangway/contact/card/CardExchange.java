package org.gangway.contact.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangway.calendar.WorkingHours;
import org.gangway.contact.exchange.CardAddress;
import org.gangway.contact.exchange.CardLink;
import org.gangway.contact.exchange.CardMail;
import org.gangway.contact.exchange.CardName;
import org.gangway.contact.exchange.CardPerson;
import org.gangway.contact.exchange.CardPhone;
import org.gangway.contact.exchange.CardWork;
import org.gangway.identity.PersonDetails;
import org.gangway.paragraph.OriginalText;

/** Cards of people here as cards of a file, and back. */
public final class CardExchange {

    private CardExchange() {}

    /** As somebody of a file. */
    public static CardPerson person(ContactCard card) {
        var details = card.details();
        var own = card.card();
        var channels = card.channels();
        return new CardPerson(
                0,
                own.uid().isEmpty() ? "urn:uuid:" + card.person().value() : own.uid(),
                new CardName(
                        details.name(),
                        own.parts().given(),
                        own.parts().additional(),
                        own.parts().family(),
                        own.parts().prefix(),
                        own.parts().suffix(),
                        details.called()),
                new CardWork(card.company(), own.unit(), details.title(), ""),
                of(channels, ChannelKind.MAIL)
                        .map(it -> new CardMail(it.address(), it.place(), it.label(), it.preferred()))
                        .toList(),
                of(channels, ChannelKind.PHONE)
                        .map(it -> new CardPhone(it.address(), "", "", it.place(), it.label(), it.preferred()))
                        .toList(),
                own.postalAddress().isEmpty()
                        ? List.of()
                        : List.of(new CardAddress("", "", own.postalAddress(), "", "", "", "", "work", "")),
                of(channels, ChannelKind.LINK)
                        .map(it -> new CardLink(it.address(), it.label()))
                        .toList(),
                details.languages(),
                details.zone(),
                "",
                own.howIWork().words(),
                own.photo(),
                List.of(),
                List.of());
    }

    private static Stream<CardChannel> of(List<CardChannel> channels, ChannelKind kind) {
        return channels.stream().filter(it -> it.kind() == kind);
    }

    /** What the portal keeps of who somebody is. */
    public static PersonDetails details(CardPerson person) {
        return new PersonDetails(
                person.name().written(),
                "",
                "",
                person.work().title().isEmpty()
                        ? person.work().role()
                        : person.work().title(),
                person.mails().stream()
                        .filter(CardMail::preferred)
                        .findFirst()
                        .or(() -> person.mails().stream().findFirst())
                        .map(CardMail::address)
                        .orElse(null),
                person.phones().stream().map(CardPhone::number).distinct().toList(),
                person.languages(),
                person.zone(),
                WorkingHours.UNKNOWN);
    }

    /** What the portal keeps besides. */
    public static CardDetails card(CardPerson person, Locale language) {
        var channels = new ArrayList<CardChannel>();
        person.mails()
                .forEach(it -> channels.add(
                        new CardChannel(ChannelKind.MAIL, it.address(), it.kind(), it.label(), it.preferred())));
        person.phones()
                .forEach(it -> channels.add(
                        new CardChannel(ChannelKind.PHONE, it.number(), it.kind(), it.label(), it.preferred())));
        person.links()
                .forEach(it -> channels.add(new CardChannel(ChannelKind.LINK, it.address(), "", it.label(), false)));
        return new CardDetails(
                person.uid(),
                new NameParts(
                        person.name().given(),
                        person.name().additional(),
                        person.name().family(),
                        person.name().prefix(),
                        person.name().suffix()),
                "",
                person.work().unit(),
                new LinkedHashMap<>(),
                person.addresses().stream()
                        .findFirst()
                        .map(it -> String.join("\n", it.lines()))
                        .orElse(""),
                null,
                person.photo(),
                OriginalText.of(person.note(), language),
                channels);
    }
}
