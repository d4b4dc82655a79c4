package org.gangway.settlement.preparation;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.statement.CommonCause;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.performance.circumstances.AgreedCircumstances;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.settlement.correction.PriorPenalties;
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
    public MonthCircumstances of(
            EngagementId engagement, YearMonth month, IncentiveSchedule terms, PriorPenalties given) {
        var counted = circumstances.counted(engagement, month);
        var nothing = Money.zero(terms.currency());
        return MonthCircumstances.NONE
                .withCauses(counted.causes().stream()
                        .map(ConfirmedCircumstances::cause)
                        .toList())
                .withDeliverables(counted.deliveries().stream()
                        .map(it -> delivered(it, given.of(it.deliverable(), nothing)))
                        .toList())
                .withLateReports(terms.further().lateReport() == null ? 0 : counted.lateReports());
    }

    private static CommonCause cause(AgreedCircumstances.AgreedCommonCause it) {
        return new CommonCause(it.cause(), it.serviceLevels(), it.chosen());
    }

    private static DeliverableResult delivered(AgreedCircumstances.AgreedDelivery it, Money alreadyGiven) {
        return new DeliverableResult(it.deliverable(), it.due(), it.deliveredAt(), it.relieved(), alreadyGiven);
    }
}
