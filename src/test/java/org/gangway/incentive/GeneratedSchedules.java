package org.gangway.incentive;

import java.util.Map;
import org.gangway.incentive.terms.TermsCodec;

/** Random schedules as JSON, for tests of what reads and writes them elsewhere. */
public final class GeneratedSchedules {

    private GeneratedSchedules() {}

    public static Map<String, Object> map(int seed) {
        return TermsCodec.write(AnySchedule.of(Dice.of(seed)));
    }
}
