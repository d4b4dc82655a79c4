package org.gangway.identity.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.PersonErasing;
import org.gangway.identity.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who of a provider is which person of ours; as the portal's own work. */
@Component
class ProviderIdentities {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProviderIdentities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PersonId> find(OidcUser outsider) {
        return jdbc.sql("select person_id from provider_identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer(outsider))
                .param("subject", outsider.getSubject())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Whether the provider knows that person under another subject already. */
    boolean isLinked(PersonId person, OidcUser outsider) {
        return jdbc.sql("select exists (select from provider_identity where issuer = :issuer and person_id = :person)")
                .param("issuer", issuer(outsider))
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void link(PersonId person, OidcUser outsider) {
        jdbc.sql(
                        "insert into provider_identity (issuer, subject, person_id, linked_at) values (:issuer, :subject, :person, :now)")
                .param("issuer", issuer(outsider))
                .param("subject", outsider.getSubject())
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    static String issuer(OidcUser outsider) {
        return String.valueOf(outsider.getIdToken().getIssuer());
    }

    @EventListener
    void on(PersonErasing erasing) {
        jdbc.sql("delete from provider_identity where person_id = :person")
                .param("person", erasing.person().value())
                .update();
    }
}
