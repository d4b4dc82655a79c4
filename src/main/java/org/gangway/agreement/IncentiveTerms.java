package org.gangway.agreement;

import org.gangway.incentive.Schedule;

/** The incentive schedule as a term: there is one in each version. */
public record IncentiveTerms(Schedule schedule) implements TermValue {

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
