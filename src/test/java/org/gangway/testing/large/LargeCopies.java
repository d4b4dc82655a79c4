package org.gangway.testing.large;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;

/**
 * Copies an engagement with everything that belongs to it, in every table that leads to it by a foreign key.
 *
 * <p>The ids of a copy are worked out from the ids of the original, so one statement a table does for all copies. What
 * carries a fingerprint gets the one of its own text, and the log gets its entries by the function that writes it.
 */
final class LargeCopies {

    private static final String SETUP = """
            create temporary table copy (n integer primary key, engagement uuid, vendor uuid);
            create temporary table twin (n integer, original uuid, twin uuid, primary key (n, original));
            """;

    @SuppressWarnings("InlineFormatString") // stands with the other statements
    private static final String AUDIT = """
            select count(audit_append(e.at, e.zone, coalesce(t.twin, e.user_id), e.user_name, coalesce(p.twin, e.party_id),
                       c.engagement, e.action, e.subject_id, e.before, e.after,
                       e.own_party_only))
            from copy c join audit_entry e on e.engagement_id = '%1$s'
            left join twin t on t.n = c.n and t.original = e.user_id
            left join twin p on p.n = c.n and p.original = e.party_id
            """;

    private final Connection owner;
    private final LargePeople people;
    private String original = "";

    LargeCopies(Connection owner, LargePeople people) {
        this.owner = owner;
        this.people = people;
    }

    void of(EngagementId engagement, int copies) throws SQLException {
        original = engagement.value().toString();
        owner.setAutoCommit(false);
        // the tables are still small: what checks the foreign keys must not be planned for that
        run("set local enable_seqscan = off");
        // entries of the log are copied with the names of those who made them
        run("set local gangway.system = 'on'");
        for (var statement : SETUP.split(";\n", -1)) {
            run(statement);
        }
        for (var n = 1; n <= copies; n++) {
            prepare(n, people.vendors().get(n % LargePeople.VENDORS));
        }
        var tables = tables();
        for (var table : tables.keySet()) {
            run("alter table " + table + " disable trigger user");
        }
        for (var table : tables.entrySet()) {
            copy(table.getKey(), table.getValue(), tables.keySet());
        }
        for (var table : tables.keySet()) {
            run("alter table " + table + " enable trigger user");
        }
        ask(AUDIT.formatted(original));
        run("update engagement set name = name || ' 000' where id = '" + original + "'");
        owner.commit();
        owner.setAutoCommit(true);
        run("vacuum analyze");
    }

    private void prepare(int n, LargePeople.Vendor vendor) throws SQLException {
        var first = people.vendors().getFirst();
        run("insert into copy values (" + n + ", md5('" + original + "' || " + n + ")::uuid, '"
                + vendor.party().value() + "')");
        twin(n, first.party().value(), vendor.party().value());
        if (!first.equals(vendor)) {
            twin(n, first.lead().id().value(), vendor.lead().id().value());
            twin(n, first.controller().id().value(), vendor.controller().id().value());
        }
    }

    private void twin(int n, Object from, Object to) throws SQLException {
        run("insert into twin values (" + n + ", '" + from + "', '" + to + "')");
    }

    // --- one table -----------------------------------------------------------------------------------------------

    private void copy(String table, String rows, Set<String> tables) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        var columns = columns(table);
        for (var column : columns) {
            values.put(column.name(), value(table, column, tables));
        }
        for (var column : columns) {
            if (isRewritten(column)) {
                fingerprint(values, column.name());
            }
        }
        run("insert into " + table + " (" + String.join(", ", values.keySet()) + ") select "
                + String.join(", ", values.values()) + " from " + table + " o cross join copy c where " + rows);
    }

    private static void fingerprint(Map<String, String> values, String text) {
        var hash = text.equals("minutes_json") ? "minutes_sha256" : "sha256";
        if (values.containsKey(hash)) {
            values.put(hash, "encode(sha256(convert_to(" + values.get(text) + ", 'UTF8')), 'hex')");
        }
    }

    private record Column(String name, String type, boolean key, String refers) {}

    private String value(String table, Column column, Set<String> tables) {
        var old = "o." + column.name();
        if (table.equals("engagement") && column.name().equals("name")) {
            return old + " || to_char(c.n, 'FM\" \"000')";
        }
        if (column.type().equals("uuid")) {
            return (column.key() && column.refers().isEmpty()) || tables.contains(column.refers())
                    ? "md5(" + old + "::text || c.n)::uuid"
                    : "coalesce((select t.twin from twin t where t.n = c.n and t.original = " + old + "), " + old + ")";
        }
        return isRewritten(column) ? ofTheCopy(old) : old;
    }

    /** Text that names the engagement; files with the same names are bytes, and stay. */
    private static boolean isRewritten(Column column) {
        return column.type().equals("text") && column.name().matches("canonical|content|minutes_json");
    }

    /** The text with the ids of the copy, and with the fingerprint of the terms that the copy is under. */
    private String ofTheCopy(String text) {
        return """
                replace(replace(replace(%1$s, '%2$s', c.engagement::text), '%3$s', c.vendor::text),
                    (select sha256 from agreement_version where engagement_id = '%2$s' and number = 1),
                    coalesce((select sha256 from agreement_version where engagement_id = c.engagement and number = 1), ''))
                """.formatted(text, original, people.vendors().getFirst().party().value());
    }

    // --- which tables and columns there are ----------------------------------------------------------------------

    /** Every table that belongs to an engagement, after all it refers to, with what picks the rows of the original. */
    private Map<String, String> tables() throws SQLException {
        var found = new LinkedHashMap<String, String>();
        found.put("engagement", "o.id = '" + original + "'");
        var left = new LinkedHashSet<>(list("select c.relname from pg_class c"
                + " where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'engagement'"
                + " order by 1"));
        for (var grown = true; grown; ) {
            var next = new ArrayList<String>();
            for (var table : left) {
                var parents = columns(table).stream()
                        .filter(column ->
                                !column.refers().isEmpty() && !column.refers().equals(table))
                        .toList();
                var waits = parents.stream().anyMatch(parent -> left.contains(parent.refers()));
                if (!waits) {
                    next.add(table);
                    rows(parents, found).ifPresent(rows -> found.put(table, rows));
                }
            }
            grown = left.removeAll(next);
        }
        return found;
    }

    private java.util.Optional<String> rows(List<Column> parents, Map<String, String> found) {
        return parents.stream()
                .filter(parent -> found.containsKey(parent.refers()))
                .min(java.util.Comparator.comparing(parent -> !parent.refers().equals("engagement")))
                .map(parent -> parent.refers().equals("engagement")
                        ? "o." + parent.name() + " = '" + original + "'"
                        : "o." + parent.name() + " in (select o.id from " + parent.refers() + " o where "
                                + found.get(parent.refers()) + ")");
    }

    private List<Column> columns(String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var query = owner.createStatement();
                var rows = query.executeQuery("""
                        select a.attname, format_type(a.atttypid, null),
                               exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'p'
                                       and k.conkey = array [a.attnum]),
                               coalesce((select k.confrelid::regclass::text from pg_constraint k
                                         where k.conrelid = a.attrelid and k.contype = 'f'
                                           and k.conkey = array [a.attnum] limit 1), '')
                        from pg_attribute a
                        where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
                          and a.attgenerated = ''
                        order by a.attnum
                        """.formatted(table))) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2), rows.getBoolean(3), rows.getString(4)));
            }
        }
        return columns;
    }

    private List<String> list(String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var query = owner.createStatement();
                var rows = query.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names.stream().filter(name -> !name.startsWith("flyway")).collect(Collectors.toList());
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private void ask(String sql) throws SQLException {
        list(sql);
    }
}
