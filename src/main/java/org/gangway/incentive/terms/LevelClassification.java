package org.gangway.incentive.terms;

import java.time.YearMonth;
import java.util.List;
import org.gangway.json.Meaning;
import org.gangway.json.Member;
import org.gangway.json.Neutral;

/**
 * What kind of service level this is, to which category it belongs, and since when it counts.
 *
 * @param category empty where the schedule has no categories
 * @param phases in order of time; a month is in the phase of its first day. In effect always when there are none
 */
public record LevelClassification(
        @Meaning("Whether it has to do with money.") @Member("class") @Neutral("CRITICAL")
        LevelClass kind,

        @Meaning("Key of the category whose pool it shares.") @Neutral
        String category,

        @Meaning("The life of the service level.") @Neutral List<PhaseStart> phases) {

    public static final LevelClassification USUAL = new LevelClassification(LevelClass.CRITICAL, "", List.of());

    public LevelClassification {
        phases = List.copyOf(phases);
    }

    public static LevelClassification inCategory(String category) {
        return new LevelClassification(LevelClass.CRITICAL, category, List.of());
    }

    public LevelPhase phase(YearMonth month) {
        if (phases.isEmpty()) {
            return LevelPhase.IN_EFFECT;
        }
        var before = phases.stream()
                .filter(start -> !start.from().isAfter(month.atDay(1)))
                .reduce((_, later) -> later);
        return before.map(PhaseStart::phase).orElse(LevelPhase.PROPOSED);
    }

    /** Whether misses of the month cost and exceeding earns. */
    public boolean hasMoney(YearMonth month) {
        return kind == LevelClass.CRITICAL && phase(month) == LevelPhase.IN_EFFECT;
    }
}
