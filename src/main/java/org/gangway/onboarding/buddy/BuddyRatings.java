package org.gangway.onboarding.buddy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.PersonId;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people say it went with their buddies: read by themselves alone; of others only what the database adds up. */
@Component
class BuddyRatings {

    private final JdbcClient jdbc;

    BuddyRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where that person has said it already. */
    boolean add(BuddyPair pair, PersonId person, int score) {
        return jdbc.sql("insert into buddy_rating (pair_id, engagement_id, person_id, score)"
                                + " values (:pair, :engagement, :person, :score) on conflict do nothing")
                        .param("pair", pair.id().value())
                        .param("engagement", pair.engagement().value())
                        .param("person", person.value())
                        .param("score", score)
                        .update()
                == 1;
    }

    /** What whoever asks said of their buddies in a plan. */
    Map<BuddyPairId, Integer> own(OnboardingPlanId plan, PersonId person) {
        var own = new LinkedHashMap<BuddyPairId, Integer>();
        jdbc.sql("select r.pair_id, r.score from buddy_rating r join buddy_pair b on b.id = r.pair_id"
                        + " where b.plan_id = :plan and r.person_id = :person order by r.pair_id")
                .param("plan", plan.value())
                .param("person", person.value())
                .query((row, _) -> own.put(new BuddyPairId(row.getObject("pair_id", UUID.class)), row.getInt("score")))
                .list();
        return own;
    }

    /** Of everybody in a plan, once nobody can say anything any more and at least five did. */
    BuddyOpinion all(OnboardingPlanId plan) {
        return jdbc.sql("select given, mean from buddy_ratings_of_plan(:plan)")
                .param("plan", plan.value())
                .query((row, _) ->
                        new BuddyOpinion(row.getLong("given"), Optional.ofNullable(row.getBigDecimal("mean"))))
                .single();
    }
}
