package org.gangway.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The ids of what the engagement of the story consists of: for the record {@code MeetingId} the id of a row in the table
 * {@code meeting} that belongs to it.
 */
public final class ForeignIds {

    private final Map<String, UUID> idByTable = new HashMap<>();
    private final UUID engagement;

    public ForeignIds(DemoStoryFixture story) {
        engagement = story.engagement();
        idByTable.put("engagement", engagement);
        idByTable.put("party", story.vendor());
        idByTable.put("user", story.lead());
        try (var owner = TestDatabase.owner().connect()) {
            collect(owner);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void collect(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var tables = statement.executeQuery("select c.table_name from information_schema.columns c"
                        + " join information_schema.columns i on i.table_schema = c.table_schema"
                        + " and i.table_name = c.table_name and i.column_name = 'id' and i.data_type = 'uuid'"
                        + " where c.table_schema = 'public' and c.column_name = 'engagement_id'")) {
            while (tables.next()) {
                collect(owner, tables.getString(1));
            }
        }
        collectSite(owner);
    }

    /** A site is its party's, and only works on the engagement. */
    private void collectSite(Connection owner) throws SQLException {
        try (var query =
                owner.prepareStatement("select site_id from engagement_site where engagement_id = ? limit 1")) {
            query.setObject(1, engagement);
            try (var rows = query.executeQuery()) {
                rows.next();
                idByTable.put("site", rows.getObject(1, UUID.class));
            }
        }
    }

    private void collect(Connection owner, String table) throws SQLException {
        try (var query = owner.prepareStatement("select id from " + table + " where engagement_id = ? limit 1")) {
            query.setObject(1, engagement);
            try (var rows = query.executeQuery()) {
                // a table that the story leaves empty: an id that nobody has is refused all the same
                idByTable.put(table, rows.next() ? rows.getObject(1, UUID.class) : UUID.randomUUID());
            }
        }
    }

    UUID engagement() {
        return engagement;
    }

    /** For the parameter of a route, such as {@code :meeting}. */
    public Optional<UUID> called(String name) {
        return Optional.ofNullable(idByTable.get(name));
    }

    Optional<Object> of(Class<?> type) {
        if (!type.isRecord() || !type.getSimpleName().endsWith("Id")) {
            return Optional.empty();
        }
        var name = type.getSimpleName().replaceAll("Id$", "").replaceAll("(?<=.)([A-Z])", "_$1");
        return Optional.ofNullable(find(name.toLowerCase(Locale.ROOT))).map(id -> make(type, id));
    }

    /** Tables are named after what they hold, some with a longer name: the import of figures is in "figure_import". */
    private @Nullable UUID find(String name) {
        var exact = idByTable.get(name);
        return exact != null
                ? exact
                : idByTable.entrySet().stream()
                        .filter(table -> table.getKey().endsWith("_" + name))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static Object make(Class<?> type, UUID id) {
        try {
            var constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(id);
        } catch (ReflectiveOperationException notAnId) {
            throw new IllegalStateException(notAnId);
        }
    }
}
