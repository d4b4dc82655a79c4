package org.gangway.agreement;

import java.util.Map;
import org.gangway.incentive.Schedule;

/** The incentive schedule as a term: there is one in each version. */
public record IncentiveTerms(Schedule schedule) implements TermValue {

    static final String SUBJECT = "incentive";

    static IncentiveTerms fromMap(Map<String, ?> map) {
        return new IncentiveTerms(Schedule.fromMap(map));
    }

    @Override
    public TermKind kind() {
        return TermKind.INCENTIVE_SCHEDULE;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Map<String, Object> toMap() {
        return schedule.toMap();
    }
}
