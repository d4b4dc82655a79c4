package org.gangway.demo;

import java.time.YearMonth;
import java.util.List;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Metric;
import org.springframework.stereotype.Component;

/** What Pune promises: the terms of the start, and the stricter ones after the first bad month. */
@Component
class CollectionsTerms {

    static final ServiceLevelTerms ON_TIME =
            level("paid-on-time", "Invoices paid on time", Metric.ofCode("AR-09"), "85", "75");
    static final ServiceLevelTerms EFFECTIVENESS =
            level("collection-effectiveness", "Collection effectiveness", Metric.ofCode("AR-04"), "85", "70");
    static final ServiceLevelTerms PROMISES = signedServiceLevels("88", "80");
    static final ServiceLevelTerms CASH =
            level("cash-application", "Payments applied correctly", Metric.ofCode("AR-06"), "98", "95");

    private final TermsScene scene;

    CollectionsTerms(TermsScene scene) {
        this.scene = scene;
    }

    /** Both versions end in the same signatures; the first is haggled over. */
    void agree(EngagementId engagement, YearMonth first) {
        scene.play(new TermsScene.TermsScript(
                engagement,
                DemoPerson.MEERA,
                first.atDay(1),
                List.of(ON_TIME, EFFECTIVENESS, signedServiceLevels("92", "85"), CASH),
                schedule(),
                List.of(),
                PROMISES));
    }

    /** From the middle of that month on, so that each half of it is settled by its own version. */
    void tighten(EngagementId engagement, YearMonth split) {
        scene.amend(
                engagement,
                DemoPerson.MEERA,
                split.atDay(16),
                List.of(
                        signedServiceLevels("91", "82"),
                        new IncentiveTerms(DemoSchedules.stricter(schedule(), ON_TIME))),
                "As we said on the phone: a little more on promises, a handbook of the reminder run, and a plan when invoices"
                        + " are paid late again.");
    }

    private static IncentiveSchedule schedule() {
        return DemoSchedules.withOneCreditForACause(DemoSchedules.of(List.of(
                DemoSchedules.level(ON_TIME, "40", DemoSchedules.above("94", "1")),
                DemoSchedules.level(EFFECTIVENESS, "30", new BonusRule.NoBonus()),
                DemoSchedules.level(PROMISES, "15", new BonusRule.NoBonus()),
                DemoSchedules.level(CASH, "15", new BonusRule.NoBonus()))));
    }

    private static ServiceLevelTerms signedServiceLevels(String expected, String minimum) {
        return level("promises-kept", "Promises to pay kept", Metric.ofCode("CO-05"), expected, minimum);
    }

    private static ServiceLevelTerms level(String id, String name, Metric metric, String expected, String minimum) {
        return ServiceLevelTerms.usual(id, name, metric, AgreedLevels.of(expected, minimum));
    }
}
