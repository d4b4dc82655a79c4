package org.gangway.contact.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.SystemWork;
import org.gangway.identity.registration.OneTimeSecret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secret links by which people confirm with one click that they still are the one to turn to; for the portal's own work alone. */
@Component
public class ConfirmationLinks {

    /** Who holds a place since before the quarter, has not confirmed it, and was not asked. */
    private static final String TO_ASK = """
            select distinct e.id, e.name, h.person_id from counterpart_holder h
                join counterpart c on c.id = h.counterpart_id and c.until_day is null
                join engagement e on e.id = c.engagement_id and e.status = 'OPEN'
            where h.until_day is null and h.from_day < :quarter
              and not exists (select from contact_confirmation k
                  where k.engagement_id = e.id and k.person_id = h.person_id and k.quarter = :quarter)
              and not exists (select from confirmation_link l
                  where l.engagement_id = e.id and l.person_id = h.person_id and l.quarter = :quarter)
            order by h.person_id, e.name, e.id
            """;

    private final JdbcClient jdbc;

    ConfirmationLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom to ask in the quarter of a day, those of one person behind each other. */
    public List<AskedConfirmation> toAsk(LocalDate today) {
        requireSystemWork();
        var quarter = Confirmations.quarter(today);
        return jdbc.sql(TO_ASK)
                .param("quarter", quarter)
                .query((row, _) -> new AskedConfirmation(
                        new EngagementId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        new PersonId(row.getObject(3, UUID.class)),
                        quarter))
                .list();
    }

    /** A link of their own; empty where another process has made it in this moment. */
    public Optional<OneTimeSecret> make(AskedConfirmation asked) {
        requireSystemWork();
        var secret = OneTimeSecret.next();
        var made = jdbc.sql("insert into confirmation_link (token_hash, engagement_id, person_id, quarter, used)"
                        + " values (:hash, :engagement, :person, :quarter, false) on conflict do nothing")
                .param("hash", secret.hash())
                .param("engagement", asked.engagement().value())
                .param("person", asked.person().value())
                .param("quarter", asked.quarter())
                .update();
        return made == 1 ? Optional.of(secret) : Optional.empty();
    }

    /** What a link of this quarter is for, whether or not it was used, while the person still holds a place there. */
    Optional<AskedConfirmation> find(OneTimeSecret secret, LocalDate today) {
        return jdbc.sql("""
                        select e.id, e.name, l.person_id, l.quarter from confirmation_link l
                            join engagement e on e.id = l.engagement_id and e.status = 'OPEN'
                        where l.token_hash = :hash and l.quarter = :quarter
                          and exists (select from counterpart_holder h
                              join counterpart c on c.id = h.counterpart_id and c.until_day is null
                              where h.person_id = l.person_id and h.until_day is null and c.engagement_id = e.id)
                        """)
                .param("hash", secret.hash())
                .param("quarter", Confirmations.quarter(today))
                .query((row, _) -> new AskedConfirmation(
                        new EngagementId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        new PersonId(row.getObject(3, UUID.class)),
                        row.getObject(4, LocalDate.class)))
                .optional();
    }

    /** False where it was used already: of two at once the second waits for the first. */
    boolean use(OneTimeSecret secret) {
        return jdbc.sql("update confirmation_link set used = true where token_hash = :hash and not used")
                        .param("hash", secret.hash())
                        .update()
                == 1;
    }

    private static void requireSystemWork() {
        if (!SystemWork.isActive()) {
            throw new IllegalStateException("only the portal itself makes links for others");
        }
    }
}
