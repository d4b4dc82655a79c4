package org.gangway.identity.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.SystemWork;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells PostgreSQL for which party each connection acts, so that row-level security can decide. */
class PartyDataSource extends DelegatingDataSource {

    private static final String ACT_AS =
            "select set_config('gangway.party', ?, false), set_config('gangway.user', ?, false),"
                    + " set_config('gangway.system', ?, false), set_config('gangway.whole_company', ?, false),"
                    + " set_config('gangway.day', ?, false)";

    private final Supplier<LocalDate> today;

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
        var user = CurrentUserProvider.actor();
        try (var statement = connection.prepareStatement(ACT_AS)) {
            statement.setString(1, user.map(u -> u.party().value().toString()).orElse(""));
            statement.setString(2, user.map(u -> u.id().value().toString()).orElse(""));
            statement.setString(3, SystemWork.isActive() ? "on" : "off");
            statement.setString(4, user.filter(CurrentUser::seesWholeCompany).isPresent() ? "on" : "off");
            statement.setString(5, today.get().toString());
            statement.execute();
        }
        return connection;
    }
}
