package org.gangway.agreement.template;

import java.util.ArrayList;
import java.util.List;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.incentive.terms.IncentiveSchedule;

/** Terms to begin with, in one currency; every amount in them is a share of the fee. */
public record TermsTemplate(
        TermsTemplateKind kind,
        List<ServiceLevelTerms> serviceLevels,
        IncentiveSchedule incentive,
        SettlementTerms settlement) {

    public TermsTemplate {
        serviceLevels = List.copyOf(serviceLevels);
    }

    /** In the order in which they are drafted. */
    public List<TermValue> values() {
        var values = new ArrayList<TermValue>(serviceLevels);
        values.add(new IncentiveTerms(incentive));
        values.add(settlement);
        return values;
    }
}
