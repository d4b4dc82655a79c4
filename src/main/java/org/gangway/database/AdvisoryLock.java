package org.gangway.database;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One transaction at a time does something to something: a lock of PostgreSQL that is held until the transaction ends.
 *
 * <p>What is done and what it is done to make the lock, so two uses never wait for each other by accident. Taken again in
 * the same transaction, it changes nothing. Outside a transaction it is released at once.
 */
@Component
public class AdvisoryLock {

    private static final String KEY = "hashtextextended(:subject || ' ' || :of, 0)";
    private static final String TAKE = "select pg_advisory_xact_lock(" + KEY + ")";
    private static final String TAKE_IF_FREE = "select pg_try_advisory_xact_lock(" + KEY + ")";

    private final JdbcClient jdbc;

    AdvisoryLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until every transaction that holds it has committed or rolled back.
     *
     * @param subject what is done by one at a time, such as {@code settlement}; unique in the portal
     * @param of what it is done to
     */
    public void take(String subject, UUID of) {
        ask(TAKE, subject, of).query((_, _) -> true).single();
    }

    /** Never waits: false where another transaction holds it. */
    public boolean takeIfFree(String subject, UUID of) {
        return ask(TAKE_IF_FREE, subject, of).query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec ask(String question, String subject, UUID of) {
        return jdbc.sql(question).param("subject", subject).param("of", of.toString());
    }
}
