package org.gangway.performance;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.measure.Measured;
import org.gangway.measure.Relief;
import org.gangway.measure.Relieved;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Whether so much can be left out of a month's figure as it was told. */
@Component
class ReliefCheck {

    private final Promises promises;
    private final Judges judges;

    ReliefCheck(Promises promises, Judges judges) {
        this.promises = promises;
        this.judges = judges;
    }

    /** Refuses what is not there to be left out; the whole result can always be excused. */
    void require(EngagementId engagement, YearMonth month, Matter matter, String words) {
        if (!(matter instanceof Matter.Relief relief) || relief.excluded() == null) {
            return;
        }
        var promised = promises.of(engagement);
        var known = judges.of(engagement, promised, month, month).known();
        var level = promised.level(relief.serviceLevel(), month)
                .orElseThrow(() -> new RuleViolation(
                        "performance.service-level-not-in-force",
                        Map.of("level", relief.serviceLevel(), "month", month)));
        if (!(known.told(level, month).figure() instanceof Measured measured)) {
            throw new RuleViolation("performance.relief-needs-figure", Map.of("level", level.name(), "month", month));
        }
        Relieved.of(measured, List.of(left(relief.excluded(), words)));
    }

    static Relief left(Excluded excluded, String words) {
        return new Relief(words, excluded.numerator(), excluded.denominator());
    }
}
