package org.gangway.agreement.terms;

import org.gangway.json.Meaning;

/** How many months come onto one credit note. */
@Meaning("Whether each month has its credit note, or each calendar quarter; MONTHLY where it is absent.")
public enum CreditNotePeriod {
    MONTHLY,
    QUARTERLY
}
