package org.gangway.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Some rows of a table that belong together, such as those of one side.
 *
 * @param key columns of the primary key
 * @param columns that are not computed
 * @param touched a column that the application may write, or else any
 * @param json each row as JSON
 */
record GuardedRows(
        String table, String group, List<String> key, List<String> columns, String touched, List<String> json) {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String UNIQUE = "23505";

    GuardedRows {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        json = List.copyOf(json);
    }

    String name() {
        return group.isEmpty() ? table : table + " of " + group;
    }

    /** The command if it reaches all these rows, the command with "some" if only some, otherwise empty. */
    String attempt(Connection app, RowCommand command) throws SQLException {
        var reached = 0;
        for (var row : json) {
            reached += reaches(app, command, row) ? 1 : 0;
        }
        if (reached == 0) {
            return "";
        }
        return reached == json.size() ? command.toString() : command + " some";
    }

    private boolean reaches(Connection app, RowCommand command, String row) throws SQLException {
        var before = app.setSavepoint();
        try (var statement = app.prepareStatement(sql(command))) {
            statement.setString(1, row);
            if (command == RowCommand.SELECT) {
                try (var found = statement.executeQuery()) {
                    return found.next();
                }
            }
            return statement.executeUpdate() > 0;
        } catch (SQLException refused) {
            // a row that is there already got past the policy; what a trigger keeps did not
            if (UNIQUE.equals(refused.getSQLState()) || isForeignKey(refused)) {
                return true;
            }
            if (INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState()) || isKept(refused)) {
                return false;
            }
            throw refused;
        } finally {
            app.rollback(before);
        }
    }

    private String sql(RowCommand command) {
        var record = "json_populate_record(null::" + table + ", ?::json)";
        var same = "(" + String.join(", ", key) + ") = (select "
                + String.join(", ", key.stream().map(column -> "r." + column).toList()) + " from " + record + " r)";
        return switch (command) {
            case SELECT -> "select 1 from " + table + " where " + same;
            case INSERT ->
                "insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", columns)
                        + " from " + record;
            case UPDATE -> "update " + table + " set " + touched + " = " + touched + " where " + same;
            case DELETE -> "delete from " + table + " where " + same;
        };
    }

    private static boolean isForeignKey(SQLException refused) {
        return "23503".equals(refused.getSQLState());
    }

    /** Refused by a trigger: signed, locked, issued. */
    private static boolean isKept(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        return state.equals("23000") || state.equals("23001") || state.equals("P0001") || state.equals("23514");
    }
}
