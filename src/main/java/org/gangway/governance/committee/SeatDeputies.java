package org.gangway.governance.committee;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits in a committee for a member who is away; the database says who stands in for whom. */
@Component
class SeatDeputies {

    private final JdbcClient jdbc;

    SeatDeputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The member for whom somebody sits there today, the chair first. */
    Optional<PersonId> absent(CommitteeId committee, PersonId deputy) {
        return jdbc.sql("""
                        select m.person_id from committee_member m join committee c on c.id = m.committee_id
                        where m.committee_id = :committee
                          and deputy_of(m.person_id, c.engagement_id, current_day()) = :deputy
                        order by case m.role when 'CHAIR' then 0 when 'SECRETARY' then 1 else 2 end, m.person_id limit 1
                        """)
                .param("committee", committee.value())
                .param("deputy", deputy.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** By each of these people who is away on that day. */
    Map<PersonId, PersonId> of(EngagementId engagement, java.util.Collection<PersonId> people, LocalDate day) {
        var found = new LinkedHashMap<PersonId, PersonId>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                            select p.id, deputy_of(p.id, :engagement, :day) from person p
                            where p.id in (:people) and deputy_of(p.id, :engagement, :day) is not null order by p.id
                            """)
                    .param("engagement", engagement.value())
                    .param("day", day)
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query((row, _) -> Map.entry(
                            new PersonId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                    .list()
                    .forEach(it -> found.put(it.getKey(), it.getValue()));
        }
        return found;
    }
}
