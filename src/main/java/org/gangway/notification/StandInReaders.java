package org.gangway.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is told to somebody who is away is told to their deputy too: to the one whom the absence names, else to the standing one of
 * the engagement, if they take part there. A deputy who is away hands on to nobody.
 */
@Component
class StandInReaders {

    private static final String DEPUTIES = """
            select a.person_id, coalesce(a.deputy_id, s.deputy_id) from absence a
                left join standing_deputy s on s.person_id = a.person_id and s.engagement_id = :engagement
            where a.person_id in (:people) and :day between a.first_day and a.last_day
                and coalesce(a.deputy_id, s.deputy_id) is not null
                and not exists (select from absence b where b.person_id = coalesce(a.deputy_id, s.deputy_id)
                    and :day between b.first_day and b.last_day)
            order by a.person_id, a.first_day
            """;

    private record Standing(PersonId person, PersonId deputy) {}

    private final JdbcClient jdbc;
    private final Readers readers;
    private final Clock clock;

    StandInReaders(JdbcClient jdbc, Readers readers, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.clock = clock;
    }

    /** The same people, and whoever stands in for one of them today, with their name. */
    List<Reader> with(EngagementId engagement, Collection<Reader> to) {
        var all = new ArrayList<>(to);
        if (to.isEmpty()) {
            return all;
        }
        for (var standing : standing(engagement, to)) {
            if (all.stream().noneMatch(it -> it.person().id().equals(standing.deputy()))) {
                to.stream()
                        .filter(it -> it.person().id().equals(standing.person()))
                        .findFirst()
                        .ifPresent(away -> readers.one(standing.deputy()).stream()
                                .filter(it ->
                                        it.person().party().equals(away.person().party()))
                                .filter(it -> readers.takesPart(it, engagement))
                                .forEach(it ->
                                        all.add(it.standingInFor(away.person().name()))));
            }
        }
        return all;
    }

    private List<Standing> standing(EngagementId engagement, Collection<Reader> to) {
        return jdbc.sql(DEPUTIES)
                .param("engagement", engagement.value())
                .param(
                        "people",
                        to.stream()
                                .map(it -> it.person().id().value())
                                .distinct()
                                .toList())
                .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> new Standing(
                        new PersonId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list();
    }
}
