package org.gangway.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables as the catalogue of PostgreSQL describes them, and which rows of them belong to whom. */
final class GuardedTables {

    private static final int SAMPLE = 120;

    private final Connection owner;
    private final Map<String, List<String>> columns = new TreeMap<>();
    private final Map<String, List<String>> keys = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /** A column of a table names a row of another one by its id. */
    private record Reference(String table, String column, String target) {}

    GuardedTables(Connection owner) throws SQLException {
        this.owner = owner;
        query("select table_name, column_name from information_schema.columns where table_schema = 'public'"
                        + " and is_generated = 'NEVER' and table_name <> 'flyway_schema_history'"
                        + " order by table_name, ordinal_position")
                .forEach(row -> columns.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                        .add(row.getLast()));
        query("select c.conrelid::regclass::text, a.attname from pg_constraint c join pg_attribute a"
                        + " on a.attrelid = c.conrelid and a.attnum = any (c.conkey) where c.contype = 'p'")
                .forEach(row -> keys.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                        .add(row.getLast()));
        query("select c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text from pg_constraint c"
                        + " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]"
                        + " where c.contype = 'f' order by 1, 2")
                .forEach(row -> references.add(new Reference(row.getFirst(), row.get(1), row.getLast())));
        // the log names engagements without a reference, which would let nobody write it before them
        references.add(new Reference("audit_entry", "engagement_id", "engagement"));
    }

    /**
     * Rows of every table, for each side those apart that are one side's.
     *
     * @param people whose passwords are looked at: those of others are nobody's in this test
     */
    List<GuardedRows> rowsOf(UUID client, UUID vendor, UUID engagement, List<UUID> people) throws SQLException {
        var found = new ArrayList<GuardedRows>();
        for (var table : columns.keySet()) {
            var ofEngagement = path(table, "engagement", Set.of());
            if (ofEngagement.isPresent()) {
                addBySide(found, table, ofEngagement.get().formatted("id = '" + engagement + "'"));
            } else {
                for (var side : Map.of("the client", client, "the vendor", vendor).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList()) {
                    var ofParty = path(table, "party", Set.of());
                    if (ofParty.isPresent()) {
                        var condition = ofParty.get().formatted("id = '" + side.getValue() + "'");
                        add(
                                found,
                                table,
                                side.getKey(),
                                table.equals("credential") ? condition + ofThese(people) : condition);
                    }
                }
            }
        }
        return found;
    }

    private static String ofThese(List<UUID> people) {
        return " and user_id in (" + people.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", ")) + ")";
    }

    List<String> unreachable() {
        return columns.keySet().stream()
                .filter(table -> path(table, "engagement", Set.of()).isEmpty()
                        && path(table, "party", Set.of()).isEmpty())
                .toList();
    }

    private void addBySide(List<GuardedRows> found, String table, String condition) throws SQLException {
        var side = sideOf(table);
        if (side.isEmpty()) {
            add(found, table, "", condition);
        } else {
            add(found, table, "the client", condition + " and " + side.get() + " = 'CLIENT'");
            add(found, table, "the vendor", condition + " and " + side.get() + " = 'VENDOR'");
        }
    }

    /** Says whose side a row is on: the row itself, or the one it belongs to. */
    private Optional<String> sideOf(String table) {
        return columns(table).stream()
                .filter(column -> column.equals("side") || column.equals("reported_side"))
                .findFirst()
                .or(() -> references.stream()
                        .filter(it -> it.table().equals(table) && isOwning(it.column()))
                        .filter(it -> columns(it.target()).contains("side")
                                && !it.target().equals("party"))
                        .findFirst()
                        .map(it -> "(select side from " + it.target() + " where id = " + it.column() + ")"));
    }

    private void add(List<GuardedRows> found, String table, String group, String condition) throws SQLException {
        var json = query("select row_to_json(t)::text from (select * from " + table + " where " + condition
                        + " order by " + String.join(", ", keys(table)) + " limit " + SAMPLE + ") t")
                .stream()
                .map(List::getFirst)
                .toList();
        if (!json.isEmpty()) {
            found.add(new GuardedRows(table, group, keys(table), columns(table), touched(table), json));
        }
    }

    /** The condition that a row of a table belongs to a row of another one, with a place for the condition on that row. */
    private Optional<String> path(String table, String target, Set<String> seen) {
        if (table.equals(target)) {
            return Optional.of("%s");
        }
        if (seen.contains(table)) {
            return Optional.empty();
        }
        // the direct way first: a party's people are not whoever works on its engagements
        var own = references.stream().filter(it -> it.table().equals(table)).toList();
        var direct = own.stream()
                .filter(it -> it.target().equals(target) && isOwning(it.column()))
                .findFirst();
        if (direct.isPresent()) {
            return Optional.of(step(direct.get(), "%s"));
        }
        var further = new java.util.HashSet<>(seen);
        further.add(table);
        return own.stream()
                .filter(it -> isOwning(it.column()) && !it.target().equals("engagement"))
                .map(it -> path(it.target(), target, further).map(rest -> step(it, rest)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Who did something says nothing about whose it is. */
    private static boolean isOwning(String column) {
        return (column.endsWith("_id") || column.equals("id"))
                && !column.startsWith("owner")
                && !column.startsWith("holder")
                && !column.startsWith("author")
                && !column.startsWith("deputy");
    }

    private static String step(Reference reference, String rest) {
        return reference.column() + " in (select id from " + reference.target() + " where " + rest + ")";
    }

    private List<String> columns(String table) {
        return Objects.requireNonNull(columns.get(table), table);
    }

    private List<String> keys(String table) {
        return Objects.requireNonNull(keys.get(table), table);
    }

    private String touched(String table) throws SQLException {
        return query("select column_name from information_schema.column_privileges where grantee = 'gangway_app'"
                        + " and privilege_type = 'UPDATE' and table_name = '" + table + "' order by 1 desc")
                .stream()
                .map(List::getFirst)
                .findFirst()
                .orElse(columns(table).getFirst());
    }

    private List<List<String>> query(String sql) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = owner.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(text(found.getString(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
