package org.gangway.teamwork.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has answered and what was answered, apart from each other; filled and read by the portal alone. */
@Component
class TeamBox {

    private static final String ROUND = "round";
    private static final String SIDE = "side";

    private final JdbcClient jdbc;

    TeamBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of two that answer at once the second waits for the first.
     *
     * @throws RuleViolation {@code teamwork.round-closed} where nobody is asked any more
     */
    void lock(TeamRoundId round) {
        var open = jdbc.sql("select id from team_round where id = :round and state = 'OPEN' for update")
                .param(ROUND, round.value())
                .query(UUID.class)
                .optional();
        if (open.isEmpty()) {
            throw new RuleViolation("teamwork.round-closed");
        }
    }

    /** False where they had answered already. */
    boolean mark(TeamRoundId round, PersonId person) {
        return jdbc.sql("insert into team_ballot (round_id, person_id) values (:round, :person) on conflict do nothing")
                        .param(ROUND, round.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** Of those rounds the ones that somebody has answered; nobody else can ask it of them. */
    Set<TeamRoundId> answered(List<TeamRoundId> rounds, PersonId person) {
        if (rounds.isEmpty()) {
            return Set.of();
        }
        return Ordered.copyOf(
                jdbc.sql("select round_id from team_ballot where round_id in (:rounds) and person_id = :person")
                        .param("rounds", rounds.stream().map(TeamRoundId::value).toList())
                        .param("person", person.value())
                        .query((row, _) -> new TeamRoundId(row.getObject("round_id", UUID.class)))
                        .list());
    }

    void put(TeamRoundId round, Side side, TeamAnswer answer) {
        var before = tallies(round).getOrDefault(side, TeamTally.NONE);
        jdbc.sql("insert into team_tally (round_id, side, content) values (:round, :side, :content)"
                        + " on conflict (round_id, side) do update set content = excluded.content")
                .param(ROUND, round.value())
                .param(SIDE, side.name())
                .param("content", before.with(answer).text())
                .update();
    }

    Map<Side, TeamTally> tallies(TeamRoundId round) {
        var tallies = new EnumMap<Side, TeamTally>(Side.class);
        jdbc.sql("select side, content from team_tally where round_id = :round")
                .param(ROUND, round.value())
                .query((row, _) ->
                        tallies.put(Side.valueOf(row.getString(SIDE)), TeamTally.of(row.getString("content"))))
                .list();
        return tallies;
    }

    /** Once it was worked out what may be shown, nothing else is kept. */
    void empty(TeamRoundId round) {
        for (var table : List.of("team_tally", "team_ballot")) {
            jdbc.sql("delete from " + table + " where round_id = :round")
                    .param(ROUND, round.value())
                    .update();
        }
    }
}
