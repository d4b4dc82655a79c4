package org.gangway.contact.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.contact.exchange.CardPhoto;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.paragraph.OriginalText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cards of people as far as somebody wrote one; row-level security says whose are read. */
@Component
class ContactCards {

    private final JdbcClient jdbc;

    ContactCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, CardDetails> of(Collection<PersonId> people) {
        var cards = new LinkedHashMap<PersonId, CardDetails>();
        if (!people.isEmpty()) {
            var ids = people.stream().map(PersonId::value).toList();
            var channels = channels(ids);
            jdbc.sql("select * from contact_card where person_id in (:ids)")
                    .param("ids", ids)
                    .query((row, _) -> {
                        var id = row.getObject("person_id", UUID.class);
                        return cards.put(new PersonId(id), details(row, channels.getOrDefault(id, List.of())));
                    })
                    .list();
        }
        return cards;
    }

    private Map<UUID, List<CardChannel>> channels(List<UUID> ids) {
        var channels = new LinkedHashMap<UUID, List<CardChannel>>();
        jdbc.sql("select * from contact_channel where person_id in (:ids) order by person_id, position")
                .param("ids", ids)
                .query((row, _) -> channels.computeIfAbsent(
                                row.getObject("person_id", UUID.class), _ -> new ArrayList<>())
                        .add(new CardChannel(
                                ChannelKind.valueOf(row.getString("kind")),
                                row.getString("address"),
                                row.getString("place"),
                                row.getString("label"),
                                row.getBoolean("preferred"))))
                .list();
        return channels;
    }

    private static CardDetails details(ResultSet row, List<CardChannel> channels) throws SQLException {
        var photo = row.getString("photo");
        return new CardDetails(
                row.getString("uid"),
                new NameParts(
                        row.getString("given_name"),
                        row.getString("additional_names"),
                        row.getString("family_name"),
                        row.getString("name_prefix"),
                        row.getString("name_suffix")),
                row.getString("pronounced"),
                row.getString("unit"),
                CardDetails.levels(row.getString("levels")),
                row.getString("postal_address"),
                row.getObject("from_day", LocalDate.class),
                photo.isEmpty() ? null : new CardPhoto(row.getString("photo_type"), photo),
                new OriginalText(row.getString("words"), row.getString("language"), row.getInt("revision")),
                channels);
    }

    /** What is written stands in place of what stood there. */
    void write(PersonId person, CardDetails card) {
        var photo = card.photo();
        jdbc.sql("""
                        insert into contact_card (person_id, uid, given_name, additional_names, family_name, name_prefix,
                            name_suffix, pronounced, unit, levels, postal_address, from_day, photo_type, photo, words,
                            language, revision)
                        values (:id, :uid, :given, :additional, :family, :prefix, :suffix, :pronounced, :unit, :levels,
                            :address, :from, :photoType, :photo, :words, :language, :revision)
                        on conflict (person_id) do update set uid = :uid, given_name = :given, additional_names = :additional,
                            family_name = :family, name_prefix = :prefix, name_suffix = :suffix, pronounced = :pronounced,
                            unit = :unit, levels = :levels, postal_address = :address, from_day = :from,
                            photo_type = :photoType, photo = :photo, words = :words, language = :language,
                            revision = :revision
                        """)
                .param("id", person.value())
                .param("uid", card.uid())
                .param("given", card.parts().given())
                .param("additional", card.parts().additional())
                .param("family", card.parts().family())
                .param("prefix", card.parts().prefix())
                .param("suffix", card.parts().suffix())
                .param("pronounced", card.pronounced())
                .param("unit", card.unit())
                .param("levels", card.storedLevels())
                .param("address", card.postalAddress())
                .param("from", card.from(), java.sql.Types.DATE)
                .param("photoType", photo == null ? "" : photo.type())
                .param("photo", photo == null ? "" : photo.base64())
                .param("words", card.howIWork().words())
                .param("language", card.howIWork().language())
                .param("revision", card.howIWork().revision())
                .update();
        jdbc.sql("delete from contact_channel where person_id = :id")
                .param("id", person.value())
                .update();
        for (int i = 0; i < card.channels().size(); i++) {
            write(person, i, card.channels().get(i));
        }
    }

    private void write(PersonId person, int position, CardChannel channel) {
        jdbc.sql("insert into contact_channel (person_id, position, kind, address, place, label, preferred)"
                        + " values (:id, :position, :kind, :address, :place, :label, :preferred)")
                .param("id", person.value())
                .param("position", position)
                .param("kind", channel.kind().name())
                .param("address", channel.address())
                .param("place", channel.place())
                .param("label", channel.label())
                .param("preferred", channel.preferred())
                .update();
    }

    /** Whom an address book calls how, and further mail addresses, each with the name of who it is. */
    Map<String, String> names(PartyId party) {
        var names = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select c.uid, p.full_name from contact_card c join person p on p.id = c.person_id
                            where p.party_id = :party and c.uid <> ''
                        union all
                        select lower(h.address), p.full_name from contact_channel h join person p on p.id = h.person_id
                            where p.party_id = :party and h.kind = 'MAIL'
                        """)
                .param("party", party.value())
                .query((row, _) -> names.put(row.getString(1), row.getString(2)))
                .list();
        return names;
    }

    @Nullable
    OriginalText howIWork(PersonId person) {
        return jdbc.sql("select words, language, revision from contact_card where person_id = :id")
                .param("id", person.value())
                .query((row, _) -> new OriginalText(row.getString(1), row.getString(2), row.getInt(3)))
                .optional()
                .orElse(null);
    }
}
