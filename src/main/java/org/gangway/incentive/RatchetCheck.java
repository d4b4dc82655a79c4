package org.gangway.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Percentage;

/** What can be wrong with the terms of a ratchet. */
final class RatchetCheck {

    private static final int LONGEST = 60;
    private static final int FINEST = 6;

    private final List<ScheduleFault> found = new ArrayList<>();

    private RatchetCheck() {}

    static List<ScheduleFault> faults(RatchetTerms terms) {
        var check = new RatchetCheck();
        var most = terms.most();
        check.unless(
                most.compareTo(Percentage.ZERO) > 0 && most.compareTo(Percentage.HUNDRED) <= 0,
                "most",
                "incentive.share-out-of-range",
                Facts.of("percent", most));
        check.unless(
                terms.ideal().signum() >= 0,
                "ideal",
                "incentive.ratchet-ideal-negative",
                Facts.of("ideal", terms.ideal()));
        check.unless(
                terms.decimals() >= 0 && terms.decimals() <= FINEST,
                "decimals",
                "incentive.ratchet-decimals",
                Facts.of("most", FINEST));
        check.months(terms.driver());
        return List.copyOf(check.found);
    }

    private void months(RatchetDriver driver) {
        var months = driver.months();
        unless(
                driver.least() >= 1 && driver.least() <= months && months <= LONGEST,
                driver instanceof RatchetDriver.BestOf ? "driver.best" : "driver.least",
                "incentive.months-out-of-range",
                Facts.of("count", driver.least(), "months", months, "longest", LONGEST));
    }

    private void unless(boolean sound, String path, String rule, Map<String, Object> facts) {
        if (!sound) {
            found.add(new ScheduleFault(path, rule, facts));
        }
    }
}
