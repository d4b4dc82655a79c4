package org.gangway.identity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every row of every table that names a person by id. Which tables those are is read from the catalogue of the database, so that
 * none is forgotten when another one is added.
 */
@Component
class PersonRecords {

    /** Rows about the person alone, and about what is over when they have left; they do not keep a name. What the log says stays in the log. */
    private static final Set<String> NOT_KEPT = Set.of(
            "person",
            "user_account",
            "user_role",
            "credential",
            "password_reset",
            "unsent_input",
            "invitation",
            "assignment",
            "audit_entry");

    private static final String COLUMNS = """
            select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid = 'uuid'::regtype
              and a.attnum > 0 and not a.attisdropped and has_table_privilege(c.oid, 'select')
            order by c.relname, a.attnum
            """;

    private record Column(String table, String name) {}

    private final JdbcClient jdbc;

    PersonRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As JSON, as far as the signed-in user may see them; without secrets. */
    String export(PersonId id) {
        var tables = new ArrayList<String>();
        for (var column : columns()) {
            var rows = jdbc.sql("select jsonb_pretty(jsonb_agg(to_jsonb(t) - 'password_hash' - 'token_hash')) from "
                            + column.table() + " t where " + column.name() + " = :id")
                    .param("id", id.value())
                    .query(String.class)
                    .optional();
            rows.ifPresent(found -> tables.add("\"" + column.table() + "." + column.name() + "\": " + found));
        }
        return "{\n" + String.join(",\n", tables) + "\n}\n";
    }

    /** Whether something that is kept names them: a signature, minutes, an action, a figure. */
    boolean keepName(PersonId id) {
        return columns().stream()
                .filter(column -> !NOT_KEPT.contains(column.table()))
                .anyMatch(column -> exists(column, id.value()));
    }

    /** Whether they have no account, or one that is shut. */
    boolean isShutOut(PersonId id) {
        return jdbc.sql("select not exists (select from user_account where id = :id and active)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Removes what lets them in, and whom invitations were for. */
    void removeAccess(PersonId id) {
        // what somebody else says is their address, or another company, is none of this person's
        var login = "(select email from user_account where id = :id)";
        var invited = "(select i.id from invitation i join person p on p.id = :id and p.party_id = i.party_id"
                + " where i.person_id = p.id or i.email in " + login + ")";
        for (var statement : new String[] {
            "delete from sign_in_attempt where email in " + login,
            "delete from invitation_role where invitation_id in " + invited,
            "delete from invitation where id in " + invited,
            "delete from absence where person_id = :id",
            "update absence set deputy_id = null where deputy_id = :id",
            "delete from password_reset where user_id = :id",
            "delete from unsent_input where user_id = :id",
            "delete from user_role where user_id = :id",
            "update credential set password_hash = '' where user_id = :id",
            "update user_account set email = 'erased-' || id || '@erased.invalid', language = null, formats = null,"
                    + " access_stamp = access_stamp + 1 where id = :id"
        }) {
            jdbc.sql(statement).param("id", id.value()).update();
        }
    }

    private boolean exists(Column column, UUID id) {
        return jdbc.sql("select exists (select from " + column.table() + " where " + column.name() + " = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private List<Column> columns() {
        return jdbc.sql(COLUMNS)
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }
}
