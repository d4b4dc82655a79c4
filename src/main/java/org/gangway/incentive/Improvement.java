package org.gangway.incentive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.measure.Direction;
import org.gangway.measure.LevelValues;

/** Continuous improvement as agreed for one service level: how its levels follow the results, and when they are reviewed. */
public record Improvement(RatchetTerms ratchet, ReviewMonths review) {

    /** Everything that is wrong with the terms for a level of that kind; empty when they can be signed. */
    public List<ScheduleFault> faults(Direction better, LevelValues levels) {
        var faults = new ArrayList<>(ratchet.faults());
        if (!review.isSound()) {
            faults.add(new ScheduleFault(
                    "review.everyMonths",
                    "incentive.review-months",
                    Facts.of("count", review.everyMonths(), "longest", ReviewMonths.LONGEST)));
        }
        if (ratchet.better() != better) {
            faults.add(new ScheduleFault("better", "incentive.ratchet-direction-differs", Facts.of()));
        } else if (better.shortfall(levels.expected(), ratchet.ideal()).signum() < 0) {
            faults.add(new ScheduleFault(
                    "ideal",
                    "incentive.ratchet-ideal-passed",
                    Facts.of("ideal", ratchet.ideal(), "expected", levels.expected())));
        }
        return List.copyOf(faults);
    }

    /** Canonical JSON. */
    public Map<String, Object> toMap() {
        var map = new LinkedHashMap<>(ratchet.toMap());
        map.put("review", Facts.of("from", review.from().toString(), "everyMonths", review.everyMonths()));
        return map;
    }

    /** What cannot be read stands in the faults of the fields, with its place; does not judge the terms. */
    public static Improvement read(Fields fields) {
        var ratchet = RatchetJson.read(fields);
        var review = fields.child("review");
        var months = new ReviewMonths(review.month("from"), review.whole("everyMonths"));
        review.done();
        fields.done();
        return new Improvement(ratchet, months);
    }
}
