package org.gangway.agreement.terms;

import java.util.List;
import org.gangway.json.Faulty;
import org.gangway.json.FieldFault;
import org.gangway.shared.RuleViolation;

/** Terms that break a rule in themselves: says the first, and has all of them with their places. */
class RefusedTerms extends RuleViolation implements Faulty {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldFault> faults;

    RefusedTerms(List<FieldFault> faults) {
        super(faults.getFirst().rule(), faults.getFirst().facts());
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<FieldFault> faults() {
        return faults;
    }
}
