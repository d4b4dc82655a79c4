package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.statement.CommonCause;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.SettledMonthAmounts;

/** Circumstances as JSON. */
final class CircumstancesJson {

    private CircumstancesJson() {}

    static Map<String, Object> write(MonthCircumstances it) {
        return new Written()
                .all("past", it.past(), CircumstancesJson::past)
                .all("causes", it.causes(), CircumstancesJson::cause)
                .all("deliverables", it.deliverables(), CircumstancesJson::deliverable)
                .unless(it.lateReports() == 0, "lateReports", it.lateReports())
                .ifAny("termEnd", it.termEnd())
                .ifAny("bonusBefore", it.bonusBefore())
                .map();
    }

    static MonthCircumstances read(Fields fields) {
        return RuleReader.finish(
                fields,
                new MonthCircumstances(
                        fields.eachIfAny("past", CircumstancesJson::past),
                        fields.eachIfAny("causes", CircumstancesJson::cause),
                        fields.eachIfAny("deliverables", CircumstancesJson::deliverable),
                        fields.has("lateReports") ? fields.whole("lateReports") : 0,
                        fields.has("termEnd") ? fields.month("termEnd") : null,
                        fields.has("bonusBefore") ? fields.money("bonusBefore") : null));
    }

    private static Map<String, Object> past(SettledMonthAmounts it) {
        return new Written()
                .with("month", it.month())
                .with("charges", it.charges())
                .with("credits", it.credits())
                .with("bonus", it.bonus())
                .with("earnedBack", it.earnedBack())
                .with("earnBacks", it.earnBacks())
                .map();
    }

    private static SettledMonthAmounts past(Fields fields) {
        return RuleReader.finish(
                fields,
                new SettledMonthAmounts(
                        fields.month("month"),
                        fields.money("charges"),
                        fields.money("credits"),
                        fields.money("bonus"),
                        fields.money("earnedBack"),
                        fields.whole("earnBacks")));
    }

    private static Map<String, Object> cause(CommonCause it) {
        return new Written()
                .with("cause", it.cause())
                .with("serviceLevels", it.serviceLevels())
                .ifAny("chosen", it.chosen())
                .map();
    }

    private static CommonCause cause(Fields fields) {
        return RuleReader.finish(
                fields,
                new CommonCause(
                        fields.text("cause"),
                        fields.texts("serviceLevels"),
                        fields.has("chosen") ? fields.text("chosen") : null));
    }

    private static Map<String, Object> deliverable(DeliverableResult it) {
        return new Written()
                .with("deliverable", it.deliverable())
                .with("due", it.due())
                .with("handedOver", it.handedOver())
                .with("excused", it.excused())
                .with("alreadyGiven", it.alreadyGiven())
                .map();
    }

    private static DeliverableResult deliverable(Fields fields) {
        return RuleReader.finish(
                fields,
                new DeliverableResult(
                        fields.text("deliverable"),
                        fields.instant("due"),
                        fields.instant("handedOver"),
                        fields.yes("excused"),
                        fields.money("alreadyGiven")));
    }
}
