package org.gangway.incentive;

import java.util.Map;
import java.util.Random;

/** Random schedules as JSON, for tests of what reads and writes them elsewhere. */
public final class GeneratedSchedules {

    private GeneratedSchedules() {}

    public static Map<String, Object> map(int seed) {
        return RandomMonth.of(new Random(seed), RoundingMoment.EACH_LINE)
                .schedule()
                .toMap();
    }
}
