package org.gangway.agreement.renewal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the tables {@code renewal} and {@code renewal_objection}, which only ever grow. */
@Component
class RenewalRecords {

    private static final String CANDIDATES = """
            select distinct v.engagement_id
            from agreement_version v join term t on t.agreement_version_id = v.id and t.kind = 'RENEWAL'
            join engagement e on e.id = v.engagement_id and e.status = 'OPEN'
            where v.status = 'SIGNED'
            union
            select n.engagement_id from agreed_notice n
            """;
    private static final String LAST = """
            select terms, number, first_end, until_day from renewal where engagement_id = :engagement
            order by until_day desc limit 1
            """;
    private static final String OBJECTION = """
            select side, made_by_name, made_at, ends_on, reason from renewal_objection
            where engagement_id = :engagement and ends_on = :end
            """;
    private static final String OBJECT = """
            insert into renewal_objection (id, engagement_id, side, made_by, made_by_name, made_at, ends_on, reason)
            values (:id, :engagement, :side, :user, :name, :at, :end, :reason)
            """;
    private static final String RENEW = """
            insert into renewal (id, engagement_id, terms, number, first_end, until_day, renewed_at)
            values (:id, :engagement, :terms, :number, :first, :until, :at)
            """;
    private static final String REMINDED =
            "insert into renewal_reminder (engagement_id, last_day) values (:engagement, :day) on conflict do nothing";

    private final JdbcClient jdbc;

    RenewalRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open engagements with a signed term on renewal in any version, and those that such a term said something of. */
    List<EngagementId> candidates() {
        return jdbc.sql(CANDIDATES)
                .query((row, _) -> new EngagementId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<Renewal> last(EngagementId engagement) {
        return jdbc.sql(LAST)
                .param("engagement", engagement.value())
                .query((row, _) -> new Renewal(
                        row.getString("terms"),
                        row.getInt("number"),
                        row.getObject("first_end", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .optional();
    }

    Optional<RenewalObjection> objection(EngagementId engagement, LocalDate end) {
        return jdbc.sql(OBJECTION)
                .param("engagement", engagement.value())
                .param("end", end)
                .query((row, _) -> new RenewalObjection(
                        Side.valueOf(row.getString("side")),
                        row.getString("made_by_name"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("reason")))
                .optional();
    }

    void object(EngagementId engagement, RenewalObjection objection, CurrentUser by) {
        jdbc.sql(OBJECT)
                .param("id", UUID.randomUUID())
                .param("engagement", engagement.value())
                .param("side", objection.side().name())
                .param("user", by.id().value())
                .param("name", objection.madeByName())
                .param("at", Timestamp.from(objection.madeAt()))
                .param("end", objection.endsOn())
                .param("reason", objection.reason())
                .update();
    }

    void renewed(EngagementId engagement, Renewal renewal, Instant at) {
        jdbc.sql(RENEW)
                .param("id", UUID.randomUUID())
                .param("engagement", engagement.value())
                .param("terms", renewal.terms())
                .param("number", renewal.number())
                .param("first", renewal.firstEnd())
                .param("until", renewal.until())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Whether nobody was reminded of that last day before. */
    boolean remind(EngagementId engagement, LocalDate lastDay) {
        return jdbc.sql(REMINDED)
                        .param("engagement", engagement.value())
                        .param("day", lastDay)
                        .update()
                == 1;
    }
}
