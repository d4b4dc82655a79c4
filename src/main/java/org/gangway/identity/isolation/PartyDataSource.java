package org.gangway.identity.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells PostgreSQL for which party each connection acts, so that row-level security can decide. */
class PartyDataSource extends DelegatingDataSource {

    private static final String ACT_AS =
            "select set_config('gangway.party', ?, false), set_config('gangway.user', ?, false),"
                    + " set_config('gangway.system', ?, false), set_config('gangway.whole_company', ?, false),"
                    + " set_config('gangway.day', ?, false)";

    private final Supplier<LocalDate> today;

    /** What each connection of the pool was told last; whatever is told it is told here, and outside of transactions. */
    private final Map<PGConnection, ConnectionActor> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** @param today the day that decides which assignments hold */
    PartyDataSource(DataSource target, Supplier<LocalDate> today) {
        super(target);
        this.today = today;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try {
            return actAs(connection);
        } catch (SQLException | RuntimeException refused) {
            connection.close();
            throw refused;
        }
    }

    private Connection actAs(Connection connection) throws SQLException {
        var now = ConnectionActor.now(today.get());
        var server = connection.unwrap(PGConnection.class);
        if (now.equals(known.get(server))) {
            return connection;
        }
        known.remove(server);
        try (var statement = connection.prepareStatement(ACT_AS)) {
            statement.setString(1, now.party());
            statement.setString(2, now.user());
            statement.setString(3, now.system() ? "on" : "off");
            statement.setString(4, now.wholeCompany() ? "on" : "off");
            statement.setString(5, now.day().toString());
            statement.execute();
        }
        if (connection.getAutoCommit()) { // otherwise a rollback would take it back
            known.put(server, now);
        }
        return connection;
    }
}
