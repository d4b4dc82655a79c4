package org.gangway.contact.map;

import java.util.List;
import org.gangway.identity.PersonErasing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is erased stands in for nobody, nobody stands in for them, and what they confirmed and their card are gone; who held a place stays. */
@Component
class ContactErasure {

    private final JdbcClient jdbc;

    ContactErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonErasing erasing) {
        for (var statement : List.of(
                "delete from standing_deputy where person_id = :id or deputy_id = :id",
                "delete from confirmation_link where person_id = :id",
                "delete from contact_confirmation where person_id = :id",
                "delete from contact_channel where person_id = :id",
                "delete from contact_card where person_id = :id")) {
            jdbc.sql(statement).param("id", erasing.person().value()).update();
        }
    }
}
