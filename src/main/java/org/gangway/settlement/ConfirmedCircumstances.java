package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.Circumstances;
import org.gangway.incentive.CommonCause;
import org.gangway.incentive.DeliverableResult;
import org.gangway.incentive.Schedule;
import org.gangway.performance.CircumstanceService;
import org.gangway.performance.CountedCircumstances;
import org.gangway.shared.Money;
import org.springframework.stereotype.Component;

/** As both parties confirmed them to each other; relief is in the results themselves. */
@Component
class ConfirmedCircumstances implements CircumstancesOfMonth {

    private final CircumstanceService circumstances;

    ConfirmedCircumstances(CircumstanceService circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public Circumstances of(EngagementId engagement, YearMonth month, Schedule terms, PenaltiesGiven given) {
        var counted = circumstances.counted(engagement, month);
        var nothing = Money.zero(terms.currency());
        return Circumstances.NONE
                .withCauses(counted.causes().stream()
                        .map(ConfirmedCircumstances::cause)
                        .toList())
                .withDeliverables(counted.handOvers().stream()
                        .map(it -> delivered(it, given.of(it.deliverable(), nothing)))
                        .toList())
                .withLateReports(terms.further().lateReport() == null ? 0 : counted.lateReports());
    }

    private static CommonCause cause(CountedCircumstances.Cause it) {
        return new CommonCause(it.cause(), it.serviceLevels(), it.chosen());
    }

    private static DeliverableResult delivered(CountedCircumstances.Delivered it, Money alreadyGiven) {
        return new DeliverableResult(it.deliverable(), it.due(), it.handedOver(), it.excused(), alreadyGiven);
    }
}
