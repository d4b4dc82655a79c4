package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.Circumstances;
import org.gangway.incentive.Schedule;

/** What a month rests on besides figures and the months before it. */
interface CircumstancesOfMonth {

    /**
     * Of that month.
     *
     * @param terms the schedule that the month is settled by
     * @param given what earlier months gave for late deliverables
     */
    Circumstances of(EngagementId engagement, YearMonth month, Schedule terms, PenaltiesGiven given);
}
