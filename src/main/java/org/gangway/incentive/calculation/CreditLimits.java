package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/** What the month's credits are held to, in the order month, rolling months, contract year, smallest credit. */
record CreditLimits(MonthAmounts amounts) {

    /** The caps; of several of a kind the lowest. */
    List<CapLimit> caps() {
        var back = LookBackCap.of(amounts);
        return Stream.of(
                        lowest(CreditCap.PerMonth.class, cap -> CapLimit.ofMonth(amounts, cap)),
                        lowest(CreditCap.Rolling.class, back::rolling),
                        lowest(CreditCap.ContractYear.class, back::year),
                        lowest(CreditCap.ContractYearAmount.class, back::yearAmount))
                .flatMap(Optional::stream)
                .toList();
    }

    private <C extends CreditCap> Optional<CapLimit> lowest(Class<C> kind, Function<C, CapLimit> limit) {
        return amounts.schedule().caps().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(limit)
                .min(Comparator.comparing(CapLimit::cap));
    }

    /** What is too small is not given at all. */
    Optional<CapLimit> floor(Money left) {
        var floor = amounts.schedule().further().floor();
        if (floor == null || left.isZero()) {
            return Optional.empty();
        }
        var reached = floor.bound().admits(left.compareTo(floor.amount()));
        var facts = NamedFacts.of("credits", left, "least", floor.amount(), "bound", floor.bound());
        return reached
                ? Optional.empty()
                : Optional.of(new CapLimit(
                        CutReason.CREDIT_FLOOR,
                        amounts.zero(),
                        amounts.steps()
                                .rounded("incentive-credit-floor", facts, BigDecimal.ZERO, amounts.zero(), List.of())));
    }
}
