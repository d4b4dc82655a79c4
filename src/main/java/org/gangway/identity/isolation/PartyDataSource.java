package org.gangway.identity.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.SystemWork;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells PostgreSQL for which party each connection acts, so that row-level security can decide. */
class PartyDataSource extends DelegatingDataSource {

    private static final String ACT_AS =
            "select set_config('gangway.party', ?, false), set_config('gangway.user', ?, false),"
                    + " set_config('gangway.system', ?, false)";

    PartyDataSource(DataSource target) {
        super(target);
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

    private static Connection actAs(Connection connection) throws SQLException {
        var user = CurrentUserProvider.actor();
        try (var statement = connection.prepareStatement(ACT_AS)) {
            statement.setString(1, user.map(u -> u.party().value().toString()).orElse(""));
            statement.setString(2, user.map(u -> u.id().value().toString()).orElse(""));
            statement.setString(3, SystemWork.isActive() ? "on" : "off");
            statement.execute();
        }
        return connection;
    }
}
