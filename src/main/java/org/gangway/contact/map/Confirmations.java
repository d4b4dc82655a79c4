package org.gangway.contact.map;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who said in a quarter that they still are the one to turn to. */
@Component
class Confirmations {

    private final JdbcClient jdbc;

    Confirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first day of the quarter in which a day lies. */
    static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    Map<EngagementId, Set<PersonId>> of(Collection<EngagementId> engagements, LocalDate quarter) {
        var confirmed = new LinkedHashMap<EngagementId, Set<PersonId>>();
        engagements.forEach(it -> confirmed.put(it, new LinkedHashSet<>()));
        if (!engagements.isEmpty()) {
            jdbc.sql("select engagement_id, person_id from contact_confirmation"
                            + " where engagement_id in (:ids) and quarter = :quarter order by engagement_id, person_id")
                    .param("ids", engagements.stream().map(EngagementId::value).toList())
                    .param("quarter", quarter)
                    .query((row, _) -> Map.entry(
                            new EngagementId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                    .list()
                    .forEach(it -> confirmed
                            .computeIfAbsent(it.getKey(), _ -> new LinkedHashSet<>())
                            .add(it.getValue()));
        }
        return confirmed;
    }

    /** Whether that was news: who clicks twice has confirmed once. */
    boolean confirm(EngagementId engagement, PersonId person, LocalDate today) {
        return jdbc.sql("insert into contact_confirmation (engagement_id, person_id, quarter, confirmed_on)"
                                + " values (:engagement, :person, :quarter, :day) on conflict do nothing")
                        .param("engagement", engagement.value())
                        .param("person", person.value())
                        .param("quarter", quarter(today))
                        .param("day", today)
                        .update()
                == 1;
    }
}
