package org.gangway.testing;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gangway.engagement.EngagementOpened;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets all people of a {@link World} take part in every engagement that is opened there, each in the roles they hold: tests of
 * what roles may do need not assign anybody. They take part since long ago, because tests tell what was before they run. {@link #onlyWhoIsAssigned} is for tests of who is not.
 */
@Component
public class EverybodyTakesPart {

    private static final ScopedValue<Boolean> OFF = ScopedValue.newInstance();

    private static final Set<String> ALSO = ConcurrentHashMap.newKeySet();

    private final JdbcClient jdbc;
    private final EntityManager entities;

    EverybodyTakesPart(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Leaves it to the portal who takes part in engagements that are opened meanwhile. */
    public static <T> T onlyWhoIsAssigned(java.util.function.Supplier<T> work) {
        return ScopedValue.where(OFF, true).call(work::get);
    }

    /** Somebody who came in later takes part, in each of their roles, in all engagements that their company has. */
    public static void everywhere(String email) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var insert = owner.prepareStatement("""
                        insert into assignment (id, version, engagement_id, person_id, side, role, from_day)
                        select gen_random_uuid(), 0, e.id, p.id,
                               case p.party_id when e.client_id then 'CLIENT' else 'VENDOR' end, r.role,
                               date '2000-01-01'
                        from user_account u join person p on p.id = u.id
                        join engagement e on p.party_id in (e.client_id, e.vendor_id)
                        join user_role r on r.user_id = p.id
                        where u.email = ? and r.role not in ('ADMINISTRATOR', 'AUDITOR', 'PORTFOLIO_MANAGER')
                        on conflict do nothing
                        """)) {
            insert.setString(1, email);
            insert.executeUpdate();
        }
    }

    /** Those too, who are no people of a world. */
    public static void also(String... emails) {
        ALSO.addAll(List.of(emails));
    }

    /** A further person of the same party with the same roles, who takes part in the same engagements. */
    public static CurrentUser colleague(CurrentUser like, String name) {
        var id = new PersonId(UUID.randomUUID());
        var email = id.value() + "@people.example";
        try (var owner = TestDatabase.owner().connect()) {
            run(
                    owner,
                    "insert into person (id, version, full_name, party_id) values (?, 0, ?, ?)",
                    id.value(),
                    name,
                    like.party().value());
            run(
                    owner,
                    "insert into user_account (id, version, email, active) values (?, 0, ?, true)",
                    id.value(),
                    email);
            for (var role : like.roles()) {
                run(owner, "insert into user_role (user_id, role) values (?, ?)", id.value(), role.name());
            }
            everywhere(email);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new CurrentUser(
                id,
                name,
                email,
                like.party(),
                like.partyName(),
                like.side(),
                like.roles(),
                like.language(),
                like.formats(),
                like.zone());
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    @EventListener
    @Order(-1)
    void on(EngagementOpened opened) {
        var opener = CurrentUserProvider.actor().orElseThrow();
        if (OFF.isBound() || !(opener.email().endsWith("@people.example") || ALSO.contains(opener.email()))) {
            return;
        }
        entities.flush();
        jdbc.sql("select set_config('gangway.system', 'on', true)").query().singleValue();
        jdbc.sql("""
                        insert into assignment (id, version, engagement_id, person_id, side, role, from_day)
                        select gen_random_uuid(), 0, e.id, p.id,
                               case p.party_id when e.client_id then 'CLIENT' else 'VENDOR' end, r.role, date '2000-01-01'
                        from engagement e join person p on p.party_id in (e.client_id, e.vendor_id)
                        join user_account a on a.id = p.id
                         and (a.email like '%@people.example' or a.email in (:also))
                        join user_role r on r.user_id = p.id
                        where e.id = :engagement and r.role not in ('ADMINISTRATOR', 'AUDITOR', 'PORTFOLIO_MANAGER')
                        on conflict do nothing
                        """)
                .param("engagement", opened.engagement().value())
                .param("also", ALSO.isEmpty() ? List.of("") : List.copyOf(ALSO))
                .update();
        jdbc.sql("select set_config('gangway.system', 'off', true)").query().singleValue();
    }
}
