package org.gangway.engagement.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when people take part in engagements, whatever their roles are; as far as the signed-in user sees it. */
@Component
public class AssignmentEnds {

    private record Ends(EngagementId engagement, PersonId person, Optional<LocalDate> last) {}

    private final JdbcClient jdbc;

    AssignmentEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last day of each who is, or was, assigned; none where no end is set. */
    public Map<EngagementId, Map<PersonId, Optional<LocalDate>>> of(Collection<EngagementId> engagements) {
        var all = new LinkedHashMap<EngagementId, Map<PersonId, Optional<LocalDate>>>();
        engagements.forEach(it -> all.put(it, new LinkedHashMap<>()));
        if (!engagements.isEmpty()) {
            jdbc.sql(
                            "select engagement_id, person_id, case when bool_and(until_day is not null) then max(until_day) end"
                                    + " from assignment where engagement_id in (:ids) group by engagement_id, person_id"
                                    + " order by engagement_id, person_id")
                    .param("ids", engagements.stream().map(EngagementId::value).toList())
                    .query((row, _) -> new Ends(
                            new EngagementId(row.getObject(1, UUID.class)),
                            new PersonId(row.getObject(2, UUID.class)),
                            Optional.ofNullable(row.getObject(3, LocalDate.class))))
                    .list()
                    .forEach(it -> all.computeIfAbsent(it.engagement(), _ -> new LinkedHashMap<>())
                            .put(it.person(), it.last()));
        }
        return all;
    }
}
