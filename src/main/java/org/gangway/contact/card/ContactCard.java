package org.gangway.contact.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as those see them who work with them.
 *
 * @param company what it is called
 * @param until their last day with the company
 * @param mine whether the reader may write it
 */
public record ContactCard(
        PersonId person,
        String company,
        String mail,
        PersonDetails details,
        @Nullable LocalDate until,
        CardDetails card,
        boolean mine) {

    /** Every way to reach them: mail and numbers of their details, as the card describes them, and what only the card has. */
    public List<CardChannel> channels() {
        var known = Stream.concat(
                        Stream.of(mail).filter(it -> !it.isEmpty()).map(it -> CardChannel.of(ChannelKind.MAIL, it)),
                        details.telephones().stream().map(it -> CardChannel.of(ChannelKind.PHONE, it)))
                .toList();
        var all = new ArrayList<CardChannel>();
        known.forEach(it -> all.add(
                card.channels().stream().filter(it::reachesAs).findFirst().orElse(it)));
        card.channels().stream()
                // a number that stands in the details no more reaches nobody
                .filter(it -> it.kind() != ChannelKind.PHONE)
                .filter(it -> known.stream().noneMatch(it::reachesAs))
                .forEach(all::add);
        return all;
    }

    public Optional<CardChannel> preferred() {
        return channels().stream().filter(CardChannel::preferred).findFirst();
    }
}
