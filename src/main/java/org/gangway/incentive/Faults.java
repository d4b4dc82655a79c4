package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Percentage;

/** Collects what is wrong, with the place. */
final class Faults {

    private final List<ScheduleFault> found = new ArrayList<>();

    void add(String path, String rule, Map<String, Object> facts) {
        found.add(new ScheduleFault(path, rule, facts));
    }

    void unless(boolean sound, String path, String rule, Map<String, Object> facts) {
        if (!sound) {
            add(path, rule, facts);
        }
    }

    void requireShare(Percentage percent, String path) {
        var value = percent.value();
        var sound = value.signum() > 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0;
        unless(sound, path, "incentive.share-out-of-range", Facts.of("percent", percent));
    }

    List<ScheduleFault> found() {
        return List.copyOf(found);
    }
}
