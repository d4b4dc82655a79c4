package org.gangway.agreement.terms;

import java.util.List;
import java.util.Map;
import org.gangway.json.Faulty;
import org.gangway.json.FieldFault;
import org.gangway.shared.RuleViolation;

/** Terms that do not fit together, and every reason with its place. */
public class InconsistentTerms extends RuleViolation implements Faulty {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldFault> faults;

    public InconsistentTerms(List<FieldFault> faults) {
        super("agreement.terms-have-faults", Map.of("faults", faults.size()));
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<FieldFault> faults() {
        return faults;
    }
}
