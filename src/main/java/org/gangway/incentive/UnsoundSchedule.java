package org.gangway.incentive;

import java.util.List;
import java.util.Map;
import org.gangway.shared.RuleViolation;

/** Terms that cannot be computed with, and every reason. */
public class UnsoundSchedule extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<ScheduleFault> faults;

    UnsoundSchedule(List<ScheduleFault> faults) {
        super("incentive.schedule-has-faults", Map.of("faults", faults.size()));
        this.faults = List.copyOf(faults);
    }

    static void throwIfAny(List<ScheduleFault> faults) {
        if (!faults.isEmpty()) {
            throw new UnsoundSchedule(faults);
        }
    }

    public List<ScheduleFault> faults() {
        return faults;
    }
}
