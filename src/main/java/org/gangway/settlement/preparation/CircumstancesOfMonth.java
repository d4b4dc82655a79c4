package org.gangway.settlement.preparation;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.settlement.correction.PriorPenalties;

/** What a month is based on besides figures and the months before it. */
public interface CircumstancesOfMonth {

    /**
     * Of that month.
     *
     * @param terms the schedule that the month is settled by
     * @param given what earlier months gave for late deliverables
     */
    MonthCircumstances of(EngagementId engagement, YearMonth month, IncentiveSchedule terms, PriorPenalties given);
}
