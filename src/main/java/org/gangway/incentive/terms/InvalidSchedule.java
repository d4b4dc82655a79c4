package org.gangway.incentive.terms;

import java.util.List;
import java.util.Map;
import org.gangway.json.Faulty;
import org.gangway.json.FieldFault;
import org.gangway.shared.RuleViolation;

/** Terms that cannot be computed with, and every reason. */
public class InvalidSchedule extends RuleViolation implements Faulty {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldFault> faults;

    InvalidSchedule(List<FieldFault> faults) {
        super("incentive.schedule-has-faults", Map.of("faults", faults.size()));
        this.faults = List.copyOf(faults);
    }

    public static void throwIfAny(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidSchedule(faults);
        }
    }

    @Override
    public List<FieldFault> faults() {
        return faults;
    }
}
