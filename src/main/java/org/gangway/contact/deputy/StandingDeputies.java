package org.gangway.contact.deputy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands in for whom in engagements. */
@Component
public class StandingDeputies {

    private record Standing(EngagementId engagement, PersonId person, PersonId deputy) {}

    private final JdbcClient jdbc;

    StandingDeputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the person they stand in for, in each of the engagements. */
    public Map<EngagementId, Map<PersonId, PersonId>> ofEach(Collection<EngagementId> engagements) {
        var all = new LinkedHashMap<EngagementId, Map<PersonId, PersonId>>();
        engagements.forEach(it -> all.put(it, new LinkedHashMap<>()));
        if (!engagements.isEmpty()) {
            all.putAll(jdbc
                    .sql("select engagement_id, person_id, deputy_id from standing_deputy"
                            + " where engagement_id in (:ids) order by engagement_id, person_id")
                    .param("ids", engagements.stream().map(EngagementId::value).toList())
                    .query((row, _) -> new Standing(
                            new EngagementId(row.getObject(1, UUID.class)),
                            new PersonId(row.getObject(2, UUID.class)),
                            new PersonId(row.getObject(3, UUID.class))))
                    .list()
                    .stream()
                    .collect(Collectors.groupingBy(
                            Standing::engagement,
                            LinkedHashMap::new,
                            Collectors.toMap(
                                    Standing::person, Standing::deputy, (one, _) -> one, LinkedHashMap::new))));
        }
        return all;
    }

    public Map<PersonId, PersonId> of(EngagementId engagement) {
        return ofEach(List.of(engagement)).getOrDefault(engagement, Map.of());
    }

    void name(EngagementId engagement, PersonId person, Optional<PersonId> deputy) {
        jdbc.sql("delete from standing_deputy where engagement_id = :engagement and person_id = :person")
                .param("engagement", engagement.value())
                .param("person", person.value())
                .update();
        deputy.ifPresent(it -> jdbc.sql("insert into standing_deputy (engagement_id, person_id, deputy_id)"
                        + " values (:engagement, :person, :deputy)")
                .param("engagement", engagement.value())
                .param("person", person.value())
                .param("deputy", it.value())
                .update());
    }
}
