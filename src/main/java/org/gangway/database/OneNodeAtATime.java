package org.gangway.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Lets a round of a job begin only while no other process is in one of the same job. The lock belongs to a connection: a
 * process that dies lets go of it.
 */
class OneNodeAtATime implements MethodInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(OneNodeAtATime.class);

    private static final String TAKE = "select pg_try_advisory_lock(hashtextextended('job ' || ?, 0))";
    private static final String LET_GO = "select pg_advisory_unlock(hashtextextended('job ' || ?, 0))";

    /** A round is short as a rule: whoever comes a moment late goes next. */
    private static final int TRIES = 20;

    private static final long MILLISECONDS_BETWEEN = 100;

    private final ObjectProvider<DataSource> database;

    OneNodeAtATime(ObjectProvider<DataSource> database) {
        this.database = database;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation round) throws Throwable {
        var type = Objects.requireNonNull(round.getThis()).getClass();
        if (round.getMethod().isAnnotationPresent(EachNode.class)) {
            return round.proceed();
        }
        var job = type.getSimpleName() + "." + round.getMethod().getName();
        try (var connection = database.getObject().getConnection()) {
            if (!taken(connection, job)) {
                LOG.debug("{} is being done by another process", job);
                return null;
            }
            try {
                return round.proceed();
            } finally {
                letGo(connection, job);
            }
        }
    }

    private static boolean taken(Connection connection, String job) throws SQLException, InterruptedException {
        for (int tried = 0; tried < TRIES; tried++) {
            if (ask(connection, TAKE, job)) {
                return true;
            }
            Thread.sleep(MILLISECONDS_BETWEEN);
        }
        return false;
    }

    /** A connection that is gone has let go already. */
    private static void letGo(Connection connection, String job) {
        try {
            ask(connection, LET_GO, job);
        } catch (SQLException gone) {
            LOG.debug("the connection that held {} is gone", job, gone);
        }
    }

    private static boolean ask(Connection connection, String question, String job) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, job);
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
