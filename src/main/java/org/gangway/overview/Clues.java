package org.gangway.overview;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.identity.CurrentUser;
import org.gangway.incentive.terms.Trigger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks in one statement of what there is anything, so that nobody is asked about what there is nothing of. */
@Component
class Clues {

    private static final String ALL = """
            with mine as materialized (
                select e.id, e.status from engagement e where e.client_id = :party or e.vendor_id = :party),
            running as materialized (select e.id from mine e where e.status = 'OPEN')
            select\s"""
            + Arrays.stream(Clue.values())
                    .map(clue -> "(" + clue.condition() + ") as " + clue.name())
                    .collect(Collectors.joining(",\n"));

    private final JdbcClient jdbc;
    private final Clock clock;

    Clues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<Clue> of(CurrentUser user) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc.sql(ALL)
                .param("party", user.party().value())
                .param("person", user.id().value())
                .param("side", user.side().name())
                .param("today", today)
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "claimed",
                        Timestamp.from(today.minusDays(Trigger.LONGEST_CLAIM)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()))
                .query((row, _) -> {
                    var found = EnumSet.noneOf(Clue.class);
                    for (var clue : Clue.values()) {
                        if (row.getBoolean(clue.name())) {
                            found.add(clue);
                        }
                    }
                    return found;
                })
                .single();
    }
}
