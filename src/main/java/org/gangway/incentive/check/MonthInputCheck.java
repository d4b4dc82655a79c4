package org.gangway.incentive.check;

import java.util.Map;
import java.util.stream.Stream;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;

/** Whether the input's amounts are in the schedule's currency. */
public final class MonthInputCheck {

    private MonthInputCheck() {}

    public static void requireCurrency(IncentiveSchedule incentiveSchedule, MonthInput input) {
        var of = input.circumstances();
        Stream.of(
                        Stream.of(input.fee()),
                        of.past().stream()
                                .flatMap(past ->
                                        Stream.of(past.charges(), past.credits(), past.bonus(), past.earnedBack())),
                        Stream.of(of.bonusBefore(incentiveSchedule.currency())),
                        of.deliverables().stream().map(DeliverableResult::alreadyGiven))
                .flatMap(amounts -> amounts)
                .forEach(amount -> requireCurrency(incentiveSchedule, amount));
    }

    private static void requireCurrency(IncentiveSchedule incentiveSchedule, Money amount) {
        if (!amount.currency().equals(incentiveSchedule.currency())) {
            throw new RuleViolation(
                    "incentive.fee-in-another-currency",
                    Map.of(
                            "currency", amount.currency().getCurrencyCode(),
                            "expected", incentiveSchedule.currency().getCurrencyCode()));
        }
    }
}
