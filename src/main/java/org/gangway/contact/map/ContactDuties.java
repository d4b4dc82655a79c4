package org.gangway.contact.map;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.contact.map.HeldPlace.Opposite;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What waits for the reader on the maps on which they hold a place. */
@Service
public class ContactDuties {

    /** One statement for all engagements: Home asks it. */
    private static final String HELD = """
            select e.id, e.name, h.person_id, h.side, c.cadence_weeks, o.person_id as opposite, p.full_name as opposite_name,
                   h.from_day >= :quarter or exists (
                       select from contact_confirmation k
                       where k.engagement_id = e.id and k.person_id = h.person_id and k.quarter = :quarter) as confirmed,
                   c.from_day,
                   (select max(t.starts_at) from touchpoint t
                    where t.counterpart_id = c.id and t.engagement_id = e.id and t.state = 'HELD') as spoken
            from counterpart_holder h
            join counterpart c on c.id = h.counterpart_id
            join engagement e on e.id = c.engagement_id
            left join counterpart_holder o on o.counterpart_id = c.id and o.side <> h.side and o.until_day is null
            left join person p on p.id = o.person_id
            where h.person_id = :reader and h.until_day is null and c.until_day is null and e.status = 'OPEN'
            order by e.name, e.id, c.from_day, c.id
            """;

    private final JdbcClient jdbc;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    ContactDuties(JdbcClient jdbc, CurrentUserProvider currentUserProvider, Clock clock) {
        this.jdbc = jdbc;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    /** By engagement; each is to confirm themselves once in it, and to speak with everybody who stands opposite. */
    @ForEveryone
    public List<ContactDuty> mine() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc
                .sql(HELD)
                .param("reader", currentUserProvider.current().id().value())
                .param("quarter", Confirmations.quarter(today))
                .query(ContactDuties::place)
                .list()
                .stream()
                .flatMap(place -> place.duties(today).stream())
                .distinct()
                .toList();
    }

    private static HeldPlace place(ResultSet row, int number) throws SQLException {
        var opposite = row.getObject("opposite", UUID.class);
        var spoken = row.getTimestamp("spoken");
        return new HeldPlace(
                new EngagementId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new PersonId(row.getObject("person_id", UUID.class)),
                Side.valueOf(row.getString("side")),
                opposite == null
                        ? Optional.empty()
                        : Optional.of(new Opposite(new PersonId(opposite), row.getString("opposite_name"))),
                row.getInt("cadence_weeks"),
                row.getBoolean("confirmed"),
                day(row, spoken));
    }

    private static LocalDate day(ResultSet row, @Nullable Timestamp spoken) throws SQLException {
        return spoken == null
                ? row.getObject("from_day", LocalDate.class)
                : LocalDate.ofInstant(spoken.toInstant(), ZoneOffset.UTC);
    }
}
