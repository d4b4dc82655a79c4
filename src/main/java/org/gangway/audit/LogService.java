package org.gangway.audit;

import java.util.List;
import java.util.UUID;
import org.gangway.identity.ForEveryone;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log; row-level security leaves out what concerns neither the own party nor its engagements. */
@Service
@Transactional(readOnly = true)
public class LogService {

    private static final String COLUMNS =
            "select seq, at, zone, user_name, party_id, action, before, after, hash from audit_entry";

    private final JdbcClient jdbc;

    LogService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ForEveryone
    public List<AuditEntry> ofEngagement(UUID engagement, Pageable page) {
        return entries(jdbc.sql(COLUMNS + " where engagement_id = :engagement order by seq desc limit :n offset :from")
                .param("engagement", engagement)
                .param("n", page.getPageSize())
                .param("from", page.getOffset()));
    }

    @ForEveryone
    public List<AuditEntry> all(Pageable page) {
        return entries(jdbc.sql(COLUMNS + " order by seq desc limit :n offset :from")
                .param("n", page.getPageSize())
                .param("from", page.getOffset()));
    }

    @SuppressWarnings("NullAway") // the mapper of a record never makes null
    private static List<AuditEntry> entries(JdbcClient.StatementSpec query) {
        return query.query(AuditEntry.class).list();
    }

    @ForEveryone
    public ChainState verify() {
        return jdbc.sql("select audit_length() as entries, audit_first_fault() as first_fault")
                .query(ChainState.class)
                .single();
    }
}
