package org.gangway.audit;

import java.util.List;
import java.util.UUID;
import org.gangway.identity.ForAuditors;
import org.gangway.identity.ForEveryone;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the log; row-level security leaves out what concerns neither the own party nor its engagements, and what the other
 * party of an engagement did in private.
 */
@Service
@Transactional(readOnly = true)
public class LogService {

    private static final String COLUMNS =
            "select e.at, e.zone, e.user_name, e.party_id, p.name as party, e.action, e.before, e.after,"
                    + " e.own_party_only, e.hash"
                    + " from audit_entry e left join party p on p.id = e.party_id";

    private final JdbcClient jdbc;

    LogService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; nothing for an engagement of others. */
    @ForEveryone
    public List<AuditEntry> ofEngagement(UUID engagement, Pageable page) {
        return entries(
                jdbc.sql(COLUMNS + " where e.engagement_id = :engagement order by e.seq desc limit :n offset :from")
                        .param("engagement", engagement)
                        .param("n", page.getPageSize())
                        .param("from", page.getOffset()));
    }

    /** Everything that concerns the own party, newest first. */
    @ForAuditors
    public List<AuditEntry> all(Pageable page) {
        return entries(jdbc.sql(COLUMNS + " order by e.seq desc limit :n offset :from")
                .param("n", page.getPageSize())
                .param("from", page.getOffset()));
    }

    @SuppressWarnings("NullAway") // the mapper of a record never makes null
    private static List<AuditEntry> entries(JdbcClient.StatementSpec query) {
        return query.query(AuditEntry.class).list();
    }

    /** Recomputes the whole chain, whoever's entries they are, and discloses neither what others did nor how often. */
    @ForEveryone
    public LogChainState verify() {
        return jdbc.sql("select audit_is_whole() as is_whole, (select count(*) from audit_entry) as read")
                .query(LogChainState.class)
                .single();
    }
}
