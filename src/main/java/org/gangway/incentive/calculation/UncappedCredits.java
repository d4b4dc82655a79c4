package org.gangway.incentive.calculation;

import java.util.List;
import java.util.stream.IntStream;

/** All service levels' claims on the month's credits. */
public final class UncappedCredits {

    private UncappedCredits() {}

    public static List<UncappedCredit> of(MonthAmounts monthAmounts) {
        var evaluated = monthAmounts.schedule().serviceLevels().stream()
                .map(level -> EvaluatedLevel.of(
                        monthAmounts, level, monthAmounts.input().result(level.serviceLevel())))
                .toList();
        var prices =
                evaluated.stream().map(one -> DefaultCost.of(monthAmounts, one)).toList();
        var claims = claims(monthAmounts, evaluated, prices);
        var choice = CommonCauseSelection.of(monthAmounts, claims);
        if (choice.isEmpty()) {
            return claims;
        }
        var left = IntStream.range(0, prices.size())
                .mapToObj(i -> choice.drops(claims.get(i)) ? DefaultCost.NOTHING : prices.get(i))
                .toList();
        var again = claims(monthAmounts, evaluated, left);
        return IntStream.range(0, claims.size())
                .mapToObj(i -> choice.drops(claims.get(i))
                        ? choice.apply(claims.get(i), monthAmounts)
                        : choice.apply(again.get(i), monthAmounts))
                .toList();
    }

    private static List<UncappedCredit> claims(
            MonthAmounts monthAmounts, List<EvaluatedLevel> evaluated, List<DefaultCost> prices) {
        var money = new PointsCalculation(
                        monthAmounts, prices.stream().map(DefaultCost::points).toList())
                .shares();
        return IntStream.range(0, evaluated.size())
                .mapToObj(i -> UncappedCredit.of(monthAmounts, evaluated.get(i), prices.get(i), money.get(i)))
                .toList();
    }
}
