package org.gangway.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the database is and as whom to enter it. */
public record DatabaseLogin(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Leaves the password out, because logins end up in log lines. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
