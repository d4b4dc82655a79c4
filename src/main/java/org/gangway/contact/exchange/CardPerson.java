package org.gangway.contact.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as a file describes them; what it does not say is empty.
 *
 * @param line of the file on which they begin
 * @param uid by which the file calls them
 * @param languages that they speak, the best first
 * @param zoneText what the file says of the zone where it is no name of one
 * @param notices what of the card could not be taken as it stands
 */
public record CardPerson(
        int line,
        String uid,
        CardName name,
        CardWork work,
        List<CardMail> mails,
        List<CardPhone> phones,
        List<CardAddress> addresses,
        List<CardLink> links,
        List<Locale> languages,
        @Nullable ZoneId zone,
        String zoneText,
        String note,
        @Nullable CardPhoto photo,
        List<String> categories,
        List<CardNotice> notices) {

    public CardPerson {
        mails = List.copyOf(mails);
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
        links = List.copyOf(links);
        languages = List.copyOf(languages);
        categories = List.copyOf(categories);
        notices = List.copyOf(notices);
    }
}
