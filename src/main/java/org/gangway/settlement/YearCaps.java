package org.gangway.settlement;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.incentive.Basis;
import org.gangway.incentive.CreditCap;
import org.gangway.settlement.CapUse.CapKind;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** The caps of the schedules that months were settled by. */
final class YearCaps {

    private YearCaps() {}

    /** The smallest cap on the credits of that month; rounded down, as the calculation does. */
    static Optional<Money> ofMonth(SettledMonth settled) {
        return settled.schedule().caps().stream()
                .filter(CreditCap.PerMonth.class::isInstance)
                .map(CreditCap.PerMonth.class::cast)
                .map(cap -> most(cap, settled))
                .min(Money::compareTo);
    }

    private static Money most(CreditCap.PerMonth cap, SettledMonth settled) {
        var fee = settled.input().fee();
        var base = cap.basis() == Basis.FEE
                ? fee.amount()
                : settled.schedule().amountAtRisk().of(fee.amount());
        return Money.rounded(cap.percent().of(base), fee.currency(), RoundingMode.DOWN);
    }

    /** Caps over several months after the last of {@code months}, which are all settled ones up to it, oldest first. */
    static List<CapUse> over(List<SettledMonth> months) {
        var last = months.getLast();
        return last.schedule().caps().stream()
                .flatMap(cap -> use(cap, last, months).stream())
                .toList();
    }

    private static Optional<CapUse> use(CreditCap cap, SettledMonth last, List<SettledMonth> months) {
        var month = last.input().month();
        return switch (cap) {
            case CreditCap.PerLevel _ -> Optional.empty();
            case CreditCap.PerMonth _ -> Optional.empty();
            case CreditCap.Rolling rolling ->
                Optional.of(share(
                        CapKind.ROLLING, rolling.percent(), window(months, month.minusMonths(rolling.months() - 1L))));
            case CreditCap.ContractYear year ->
                Optional.of(share(CapKind.CONTRACT_YEAR, year.percent(), window(months, yearOf(last))));
            case CreditCap.ContractYearAmount year ->
                Optional.of(use(CapKind.CONTRACT_YEAR, year.amount(), window(months, yearOf(last))));
        };
    }

    private static YearMonth yearOf(SettledMonth last) {
        return last.schedule().further().yearOf(last.input().month());
    }

    private static List<SettledMonth> window(List<SettledMonth> months, YearMonth from) {
        return months.stream()
                .filter(month -> !month.input().month().isBefore(from))
                .toList();
    }

    private static CapUse share(CapKind kind, Percentage percent, List<SettledMonth> window) {
        var charges = window.stream()
                .map(month -> month.input().fee())
                .reduce(Money::plus)
                .orElseThrow();
        var most = Money.rounded(percent.of(charges.amount()), charges.currency(), RoundingMode.DOWN);
        return use(kind, most, window);
    }

    private static CapUse use(CapKind kind, Money most, List<SettledMonth> window) {
        var used = window.stream()
                .map(month -> month.statement().totals().credits())
                .reduce(Money.zero(most.currency()), Money::plus);
        var first = window.getFirst().input().month();
        return new CapUse(kind, first, window.getLast().input().month(), most, used);
    }
}
