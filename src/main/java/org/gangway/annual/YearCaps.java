package org.gangway.annual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.annual.CapUse.CapKind;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.SettledPart;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** The caps of the schedules that months were settled by. */
final class YearCaps {

    private YearCaps() {}

    /**
     * The smallest cap on the credits of that month; rounded down, as the calculation does. That of several versions
     * counts by their days, and there is none where one of them has none.
     */
    static Optional<Money> ofMonth(SettledMonth settled) {
        var caps = settled.parts().stream().flatMap(part -> most(part).stream()).toList();
        if (caps.size() < settled.parts().size()) {
            return Optional.empty();
        }
        return settled.isByDays() ? Optional.of(byDays(settled, caps)) : Optional.of(caps.getFirst());
    }

    private static Money byDays(SettledMonth settled, List<Money> caps) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < caps.size(); i++) {
            var days = settled.parts().get(i).countedDays();
            sum = sum.add(caps.get(i).amount().multiply(BigDecimal.valueOf(days)));
        }
        var of = BigDecimal.valueOf(settled.parts().getFirst().countedOf());
        var currency = settled.fee().currency();
        return new Money(sum.divide(of, currency.getDefaultFractionDigits(), RoundingMode.DOWN), currency);
    }

    private static Optional<Money> most(SettledPart part) {
        return part.schedule().caps().stream()
                .filter(CreditCap.PerMonth.class::isInstance)
                .map(CreditCap.PerMonth.class::cast)
                .map(cap -> most(cap, part))
                .min(Money::compareTo);
    }

    private static Money most(CreditCap.PerMonth cap, SettledPart part) {
        var fee = part.input().fee();
        var base = cap.basis() == PercentageBasis.FEE
                ? fee.amount()
                : part.schedule().amountAtRisk().of(fee.amount());
        return Money.rounded(cap.percent().of(base), fee.currency(), RoundingMode.DOWN);
    }

    /**
     * Caps over several months, by the terms in force at the end of the last one.
     *
     * @param months as the calculation of the next month knows them, up to and with the last one, oldest first
     */
    static List<CapUse> over(SettledMonth last, List<SettledMonthAmounts> months) {
        return last.last().schedule().caps().stream()
                .flatMap(cap -> use(cap, last, months).stream())
                .toList();
    }

    private static Optional<CapUse> use(CreditCap cap, SettledMonth last, List<SettledMonthAmounts> months) {
        var month = last.month();
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
        return last.last().schedule().further().yearOf(last.month());
    }

    private static List<SettledMonthAmounts> window(List<SettledMonthAmounts> months, YearMonth from) {
        return months.stream().filter(month -> !month.month().isBefore(from)).toList();
    }

    private static CapUse share(CapKind kind, Percentage percent, List<SettledMonthAmounts> window) {
        var charges = window.stream()
                .map(SettledMonthAmounts::charges)
                .reduce(Money::plus)
                .orElseThrow();
        var most = Money.rounded(percent.of(charges.amount()), charges.currency(), RoundingMode.DOWN);
        return use(kind, most, window);
    }

    private static CapUse use(CapKind kind, Money most, List<SettledMonthAmounts> window) {
        var used = window.stream().map(SettledMonthAmounts::credits).reduce(Money.zero(most.currency()), Money::plus);
        return new CapUse(kind, window.getFirst().month(), window.getLast().month(), most, used);
    }
}
