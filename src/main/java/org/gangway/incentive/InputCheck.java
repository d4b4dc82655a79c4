package org.gangway.incentive;

import java.util.Map;
import java.util.stream.Stream;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;

/** Whether the input's amounts are in the schedule's currency. */
final class InputCheck {

    private InputCheck() {}

    static void requireCurrency(Schedule schedule, MonthInput input) {
        var of = input.circumstances();
        Stream.of(
                        Stream.of(input.fee()),
                        of.past().stream()
                                .flatMap(past ->
                                        Stream.of(past.charges(), past.credits(), past.bonus(), past.earnedBack())),
                        Stream.of(of.bonusBefore(schedule.currency())),
                        of.deliverables().stream().map(DeliverableResult::alreadyGiven))
                .flatMap(amounts -> amounts)
                .forEach(amount -> requireCurrency(schedule, amount));
    }

    private static void requireCurrency(Schedule schedule, Money amount) {
        if (!amount.currency().equals(schedule.currency())) {
            throw new RuleViolation(
                    "incentive.fee-in-another-currency",
                    Map.of(
                            "currency", amount.currency().getCurrencyCode(),
                            "expected", schedule.currency().getCurrencyCode()));
        }
    }
}
