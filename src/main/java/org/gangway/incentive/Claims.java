package org.gangway.incentive;

import java.util.List;
import java.util.stream.IntStream;

/** All service levels' claims on the month's credits. */
final class Claims {

    private Claims() {}

    static List<LevelClaim> of(Amounts amounts) {
        var judged = amounts.schedule().serviceLevels().stream()
                .map(level -> Judged.of(amounts, level, amounts.input().result(level.serviceLevel())))
                .toList();
        var prices = judged.stream().map(one -> Price.of(amounts, one)).toList();
        var claims = claims(amounts, judged, prices);
        var choice = CauseChoice.of(amounts, claims);
        if (choice.isEmpty()) {
            return claims;
        }
        var left = IntStream.range(0, prices.size())
                .mapToObj(i -> choice.drops(claims.get(i)) ? Price.NOTHING : prices.get(i))
                .toList();
        var again = claims(amounts, judged, left);
        return IntStream.range(0, claims.size())
                .mapToObj(i -> choice.drops(claims.get(i))
                        ? choice.apply(claims.get(i), amounts)
                        : choice.apply(again.get(i), amounts))
                .toList();
    }

    private static List<LevelClaim> claims(Amounts amounts, List<Judged> judged, List<Price> prices) {
        var money = new PointsPart(amounts, prices.stream().map(Price::points).toList()).shares();
        return IntStream.range(0, judged.size())
                .mapToObj(i -> LevelClaim.of(amounts, judged.get(i), prices.get(i), money.get(i)))
                .toList();
    }
}
