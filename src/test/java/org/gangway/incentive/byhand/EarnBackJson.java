package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.AtTermEnd;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.EarnBackLimits;
import org.gangway.incentive.terms.EarnBackRule;

/** Earn-back rules as canonical JSON. */
final class EarnBackJson {

    private EarnBackJson() {}

    static Map<String, Object> write(EarnBackRule rule) {
        return switch (rule) {
            case EarnBackRule.NoEarnBack _ -> Written.kind("noEarnBack").map();
            case EarnBackRule.AfterGoodMonths after ->
                Written.kind("afterGoodMonths")
                        .with("zone", after.zone())
                        .with("goodMonths", after.goodMonths())
                        .with("within", after.within())
                        .with("inARow", after.inARow())
                        .ifAny("threshold", after.threshold())
                        .unless(!after.noCriticalFailure(), "noCriticalFailure", after.noCriticalFailure())
                        .map();
            case EarnBackRule.OnAverage average ->
                Written.kind("onAverage")
                        .with("zone", average.zone())
                        .with("months", average.months())
                        .ifAny("threshold", average.threshold())
                        .unless(!average.noCriticalFailure(), "noCriticalFailure", average.noCriticalFailure())
                        .map();
        };
    }

    static EarnBackRule read(Fields fields) {
        var kind = fields.text("kind");
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "noEarnBack" -> new EarnBackRule.NoEarnBack();
                    case "afterGoodMonths" ->
                        new EarnBackRule.AfterGoodMonths(
                                fields.constant("zone", CountedMisses.class),
                                fields.whole("goodMonths"),
                                fields.whole("within"),
                                fields.yes("inARow"),
                                fields.numberIfAny("threshold"),
                                fields.yesIfAny("noCriticalFailure"));
                    case "onAverage" ->
                        new EarnBackRule.OnAverage(
                                fields.constant("zone", CountedMisses.class),
                                fields.whole("months"),
                                fields.numberIfAny("threshold"),
                                fields.yesIfAny("noCriticalFailure"));
                    default -> RuleReader.unknown(fields, kind, new EarnBackRule.NoEarnBack());
                });
    }

    static Map<String, Object> limits(EarnBackLimits limits) {
        return new Written()
                .unless(limits.mostPerYear() == 0, "mostPerYear", limits.mostPerYear())
                .ifAny("mostAmountPerYear", limits.mostAmountPerYear())
                .unless(limits.atTermEnd() == AtTermEnd.LAPSE, "atTermEnd", limits.atTermEnd())
                .map();
    }

    static EarnBackLimits limits(Fields fields) {
        return RuleReader.finish(
                fields,
                new EarnBackLimits(
                        fields.has("mostPerYear") ? fields.whole("mostPerYear") : 0,
                        fields.moneyIfAny("mostAmountPerYear"),
                        fields.constant("atTermEnd", AtTermEnd.class, AtTermEnd.LAPSE)));
    }
}
