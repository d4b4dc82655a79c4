package org.gangway.settlement;

import org.gangway.engagement.EngagementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One at a time settles or books in an engagement; see decision 10.
 *
 * <p>Whoever decides by what statements and the ledger say takes the turn before reading either. It ends with the
 * transaction; taken again in the same one, it changes nothing.
 */
@Component
public class Turn {

    private static final String TAKE = "select pg_advisory_xact_lock(hashtextextended(:engagement, 0))";
    private static final String TAKE_IF_FREE = "select pg_try_advisory_xact_lock(hashtextextended(:engagement, 0))";

    private final JdbcClient jdbc;

    Turn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until everybody before has committed or given up. */
    public void take(EngagementId engagement) {
        jdbc.sql(TAKE)
                .param("engagement", engagement.value().toString())
                .query((_, _) -> true)
                .single();
    }

    /** Never waits, so that it can be asked for in a transaction within another one that may have the turn. */
    boolean takeIfFree(EngagementId engagement) {
        return jdbc.sql(TAKE_IF_FREE)
                .param("engagement", engagement.value().toString())
                .query(Boolean.class)
                .single();
    }
}
