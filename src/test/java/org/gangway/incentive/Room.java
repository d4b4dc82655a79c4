package org.gangway.incentive;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Function;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** How much a cap leaves, reckoned another way than the calculation does. */
final class Room {

    private Room() {}

    static BigDecimal of(AnyMonth any, CreditCap cap, BigDecimal given) {
        var fee = any.input().fee().amount();
        var atRisk = any.schedule().amountAtRisk().of(fee);
        return switch (cap) {
            case CreditCap.PerLevel _ -> given;
            case CreditCap.PerMonth month -> month.percent().of(month.basis() == PercentageBasis.FEE ? fee : atRisk);
            case CreditCap.Rolling rolling -> {
                var from = any.input().month().minusMonths(rolling.months() - 1L);
                yield left(any, rolling.percent(), from, SettledMonthAmounts::credits);
            }
            case CreditCap.ContractYear year -> left(any, year.percent(), yearOf(any), SettledMonthAmounts::credits);
            case CreditCap.ContractYearAmount year ->
                year.amount()
                        .amount()
                        .subtract(sum(any, yearOf(any), SettledMonthAmounts::credits))
                        .max(BigDecimal.ZERO);
        };
    }

    static BigDecimal ofBonus(AnyMonth any) {
        var terms = any.schedule().bonus();
        var most = terms.cap().of(any.input().fee().amount());
        var year = terms.yearCap();
        if (year != null) {
            most = most.min(left(any, year, yearOf(any), SettledMonthAmounts::bonus));
        }
        var contract = terms.contractCap();
        if (contract != null) {
            var paid = sum(any, YearMonth.of(1900, 1), SettledMonthAmounts::bonus);
            most = most.min(contract.percent()
                    .of(contract.contractAmount().amount())
                    .subtract(paid)
                    .max(BigDecimal.ZERO));
        }
        return most;
    }

    private static BigDecimal left(
            AnyMonth any, Percentage percent, YearMonth from, Function<SettledMonthAmounts, Money> given) {
        var charges = sum(any, from, SettledMonthAmounts::charges)
                .add(any.input().fee().amount());
        return percent.of(charges).subtract(sum(any, from, given)).max(BigDecimal.ZERO);
    }

    private static BigDecimal sum(AnyMonth any, YearMonth from, Function<SettledMonthAmounts, Money> what) {
        return any.input().circumstances().past().stream()
                .filter(past -> !past.month().isBefore(from))
                .map(past -> what.apply(past).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static YearMonth yearOf(AnyMonth any) {
        var month = any.input().month();
        var year = any.schedule().further().yearStart() > month.getMonthValue() ? month.getYear() - 1 : month.getYear();
        return YearMonth.of(year, any.schedule().further().yearStart());
    }
}
