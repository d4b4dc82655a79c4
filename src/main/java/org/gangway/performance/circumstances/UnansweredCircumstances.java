package org.gangway.performance.circumstances;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** Circumstances of a month that wait for the answer of one side. */
public record UnansweredCircumstances(EngagementId engagement, String engagementName, YearMonth month, int number) {

    UnansweredCircumstances(EngagementId engagement, String engagementName, LocalDate month, long number) {
        this(engagement, engagementName, YearMonth.from(month), Math.toIntExact(number));
    }
}
