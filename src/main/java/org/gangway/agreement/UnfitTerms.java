package org.gangway.agreement;

import java.util.List;
import java.util.Map;
import org.gangway.incentive.ScheduleFault;
import org.gangway.shared.RuleViolation;

/** Terms that do not fit together, and every reason with its place. */
public class UnfitTerms extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<ScheduleFault> faults;

    UnfitTerms(List<ScheduleFault> faults) {
        super("agreement.terms-have-faults", Map.of("faults", faults.size()));
        this.faults = List.copyOf(faults);
    }

    public List<ScheduleFault> faults() {
        return faults;
    }
}
