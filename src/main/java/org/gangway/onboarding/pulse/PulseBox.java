package org.gangway.onboarding.pulse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links and answers, apart from each other: a link knows whether it was used, and not what for; answers of a side are one row, written
 * anew as a whole. Read by the portal alone.
 */
@Component
class PulseBox {

    private static final String ROUND = "round";
    private static final String SIDE = "side";

    private final JdbcClient jdbc;

    PulseBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link that was made, whatever became of it. */
    record KnownLink(PulseRoundId round, Side side, boolean used) {}

    void add(PulseRound round, Side side, List<String> hashes) {
        hashes.forEach(hash -> jdbc.sql("insert into pulse_link (token_hash, round_id, side, used)"
                        + " values (:hash, :round, :side, false)")
                .param("hash", hash)
                .param(ROUND, round.id().value())
                .param(SIDE, side.name())
                .update());
    }

    Optional<KnownLink> find(String hash) {
        return jdbc.sql("select round_id, side, used from pulse_link where token_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> new KnownLink(
                        new PulseRoundId(row.getObject("round_id", UUID.class)),
                        Side.valueOf(row.getString(SIDE)),
                        row.getBoolean("used")))
                .optional();
    }

    /** False where it was used already: of two at once the second waits for the first. */
    boolean use(String hash) {
        return jdbc.sql("update pulse_link set used = true where token_hash = :hash and not used")
                        .param("hash", hash)
                        .update()
                == 1;
    }

    /**
     * Of two that answer at once the second waits for the first.
     *
     * @throws RuleViolation {@code onboarding.pulse-closed} where the round takes no answers any more
     */
    void lock(PulseRoundId round) {
        var open = jdbc.sql("select id from pulse_round where id = :round and state = 'OPEN' for update")
                .param(ROUND, round.value())
                .query(UUID.class)
                .optional();
        if (open.isEmpty()) {
            throw new RuleViolation("onboarding.pulse-closed");
        }
    }

    void put(PulseRoundId round, Side side, PulseAnswer answer) {
        var before = answers(round).getOrDefault(side, SideAnswers.NONE);
        jdbc.sql("insert into pulse_answers (round_id, side, content) values (:round, :side, :content)"
                        + " on conflict (round_id, side) do update set content = excluded.content")
                .param(ROUND, round.value())
                .param(SIDE, side.name())
                .param("content", before.with(answer).text())
                .update();
    }

    Map<Side, SideAnswers> answers(PulseRoundId round) {
        var answers = new EnumMap<Side, SideAnswers>(Side.class);
        jdbc.sql("select side, content from pulse_answers where round_id = :round")
                .param(ROUND, round.value())
                .query((row, _) ->
                        answers.put(Side.valueOf(row.getString(SIDE)), SideAnswers.of(row.getString("content"))))
                .list();
        return answers;
    }

    /** Once it was worked out what may be shown, nothing else is kept. */
    void empty(PulseRoundId round) {
        for (var table : List.of("pulse_answers", "pulse_link")) {
            jdbc.sql("delete from " + table + " where round_id = :round")
                    .param(ROUND, round.value())
                    .update();
        }
    }
}
