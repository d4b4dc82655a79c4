package org.gangway.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.gangway.shared.Sha256;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Copies the rows of tables out of a database and into one, in the text that every version of PostgreSQL reads. */
final class TableCopies {

    /** So that equal rows are the same text wherever and whenever they are written, and no row is left out in silence. */
    private static final List<String> ALIKE_EVERYWHERE = List.of(
            "set datestyle = 'ISO, YMD'",
            "set intervalstyle = 'postgres'",
            "set timezone = 'UTC'",
            "set extra_float_digits = 3",
            "set bytea_output = 'hex'",
            "set synchronize_seqscans = off",
            "set row_security = off");

    private final Connection connection;

    /** @param connection as a role that reads every row, such as the owner of the tables */
    TableCopies(Connection connection) throws SQLException {
        this.connection = connection;
        for (var setting : ALIKE_EVERYWHERE) {
            execute(setting);
        }
    }

    List<String> tables() throws SQLException {
        return names("select tablename from pg_tables where schemaname = 'public' order by 1");
    }

    CopiedTable out(String table, OutputStream rows) throws SQLException, IOException {
        var columns = columns(table);
        var digest = Sha256.digest();
        var hashed = new DigestOutputStream(rows, digest);
        var written = copies().copyOut("copy " + target(table, columns) + " to stdout", hashed);
        hashed.flush();
        return new CopiedTable(table, columns, written, HexFormat.of().formatHex(digest.digest()));
    }

    void in(CopiedTable table, InputStream rows) throws SQLException, IOException {
        copies().copyIn("copy " + target(table.name(), table.columns()) + " from stdin", rows);
    }

    /** As a superuser only: no trigger, no reference and no policy looks at what is copied, for it was looked at before. */
    void beginLoading(List<String> tables) throws SQLException {
        execute("set session_replication_role = replica");
        execute("truncate " + tables.stream().map(TableCopies::quoted).collect(Collectors.joining(", ")));
    }

    private List<String> columns(String table) throws SQLException {
        return names("select column_name from information_schema.columns where table_schema = 'public'"
                + " and is_generated = 'NEVER' and table_name = '" + table.replace("'", "''")
                + "' order by ordinal_position");
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> names(String query) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String target(String table, List<String> columns) {
        return quoted(table) + columns.stream().map(TableCopies::quoted).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
