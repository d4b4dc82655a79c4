package org.gangway.incentive.check;

import java.util.Comparator;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.PointsConversion;
import org.gangway.shared.NamedFacts;

/** Everything that can be wrong with how service points become money. */
record PointsConversionCheck(FaultCollector faults) {

    void run(PointsConversion conversion) {
        switch (conversion) {
            case PointsConversion.Brackets brackets -> brackets(brackets);
            case PointsConversion.PercentTable table -> table(table);
            case PointsConversion.PercentEach each -> {
                faults.requirePositive(each.perPoint(), "points.perPoint");
                faults.requireShare(each.most(), "points.most");
                basis(each.basis());
            }
        }
    }

    private void brackets(PointsConversion.Brackets conversion) {
        faults.requireMoney(conversion.pointValue(), "points.pointValue");
        var brackets = conversion.brackets();
        var at = "points.brackets";
        faults.requireRows(brackets, at);
        var bounds = brackets.stream().map(PointsConversion.Bracket::above).toList();
        faults.requireOnce(bounds, at, "above");
        faults.requireRising(bounds, at, "incentive.bounds-not-rising", NamedFacts.of());
        for (int i = 0; i < brackets.size(); i++) {
            faults.unless(
                    brackets.get(i).above().signum() >= 0,
                    at + "[" + i + "].above",
                    "incentive.number-negative",
                    NamedFacts.of("number", brackets.get(i).above()));
            faults.requirePositive(brackets.get(i).multiplier(), at + "[" + i + "].multiplier");
        }
    }

    private void table(PointsConversion.PercentTable table) {
        basis(table.basis());
        var at = "points.steps";
        faults.requireRows(table.steps(), at);
        faults.requireOnce(
                table.steps().stream().map(PointsConversion.PointStep::atLeast).toList(), at, "atLeast");
        for (int i = 0; i < table.steps().size(); i++) {
            faults.requirePositive(table.steps().get(i).atLeast(), at + "[" + i + "].atLeast");
            faults.requireShare(table.steps().get(i).credit(), at + "[" + i + "].credit");
        }
        var credits = table.steps().stream()
                .sorted(Comparator.comparing(PointsConversion.PointStep::atLeast))
                .map(step -> step.credit().value())
                .toList();
        faults.requireRising(credits, at, "incentive.more-points-are-cheaper", NamedFacts.of());
    }

    /** All service levels' points are converted together. */
    private void basis(PercentageBasis percentageBasis) {
        faults.unless(
                percentageBasis != PercentageBasis.ALLOCATION,
                "points.basis",
                "incentive.points-of-allocation",
                NamedFacts.of());
    }
}
