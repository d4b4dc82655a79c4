package org.gangway.escalation.course;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands in for whom on a day; whoever is away themselves hands on to nobody. */
@Component
class StandIns {

    private final JdbcClient jdbc;

    StandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who stands in for somebody. */
    List<PersonId> of(PersonId person, LocalDate day) {
        return jdbc.sql("select distinct deputy_id from absence where person_id = :person and deputy_id is not null"
                        + " and :day between first_day and last_day order by deputy_id")
                .param("person", person.value())
                .param("day", day)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** For whom somebody stands in. */
    Set<PersonId> by(PersonId deputy, LocalDate day) {
        return new LinkedHashSet<>(jdbc.sql("select distinct person_id from absence where deputy_id = :deputy"
                        + " and :day between first_day and last_day order by person_id")
                .param("deputy", deputy.value())
                .param("day", day)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }
}
