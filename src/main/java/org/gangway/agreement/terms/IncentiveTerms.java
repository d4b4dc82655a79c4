package org.gangway.agreement.terms;

import org.gangway.incentive.terms.IncentiveSchedule;

/** The incentive schedule as a term: there is one in each version. */
public record IncentiveTerms(IncentiveSchedule schedule) implements TermValue {

    static final String SUBJECT = "incentive";

    @Override
    public TermKind kind() {
        return TermKind.INCENTIVE_SCHEDULE;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }
}
