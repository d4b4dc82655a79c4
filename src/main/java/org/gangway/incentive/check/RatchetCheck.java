package org.gangway.incentive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.incentive.terms.RatchetDriver;
import org.gangway.incentive.terms.RatchetTerms;
import org.gangway.incentive.terms.ReviewSchedule;
import org.gangway.json.FieldFault;
import org.gangway.measure.Direction;
import org.gangway.measure.LevelValues;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** What can be wrong with terms of continuous improvement. */
public final class RatchetCheck {

    private static final int LONGEST = 60;
    private static final int FINEST = 6;

    private final List<FieldFault> found = new ArrayList<>();

    private RatchetCheck() {}

    /** Everything that is wrong with the terms for a level of that kind; empty when they can be signed. */
    public static List<FieldFault> faults(ContinuousImprovement terms, Direction better, LevelValues levels) {
        var faults = new ArrayList<>(faults(terms.ratchet()));
        var ratchet = terms.ratchet();
        var review = terms.review();
        if (!review.isSound()) {
            faults.add(new FieldFault(
                    "review.everyMonths",
                    "incentive.review-months",
                    NamedFacts.of("count", review.everyMonths(), "longest", ReviewSchedule.LONGEST)));
        }
        if (ratchet.better() != better) {
            faults.add(new FieldFault("better", "incentive.ratchet-direction-differs", NamedFacts.of()));
        } else if (better.shortfall(levels.expected(), ratchet.ideal()).signum() < 0) {
            faults.add(new FieldFault(
                    "ideal",
                    "incentive.ratchet-ideal-passed",
                    NamedFacts.of("ideal", ratchet.ideal(), "expected", levels.expected())));
        }
        return List.copyOf(faults);
    }

    public static List<FieldFault> faults(RatchetTerms terms) {
        var check = new RatchetCheck();
        var most = terms.most();
        check.unless(
                most.compareTo(Percentage.ZERO) > 0 && most.compareTo(Percentage.HUNDRED) <= 0,
                "most",
                "incentive.share-out-of-range",
                NamedFacts.of("percent", most));
        check.unless(
                terms.ideal().signum() >= 0,
                "ideal",
                "incentive.ratchet-ideal-negative",
                NamedFacts.of("ideal", terms.ideal()));
        check.unless(
                terms.decimals() >= 0 && terms.decimals() <= FINEST,
                "decimals",
                "incentive.ratchet-decimals",
                NamedFacts.of("most", FINEST));
        check.months(terms.driver());
        return List.copyOf(check.found);
    }

    private void months(RatchetDriver driver) {
        var months = driver.months();
        unless(
                driver.least() >= 1 && driver.least() <= months && months <= LONGEST,
                driver instanceof RatchetDriver.BestOf ? "driver.best" : "driver.least",
                "incentive.months-out-of-range",
                NamedFacts.of("count", driver.least(), "months", months, "longest", LONGEST));
    }

    private void unless(boolean sound, String path, String rule, Map<String, Object> facts) {
        if (!sound) {
            found.add(new FieldFault(path, rule, facts));
        }
    }
}
