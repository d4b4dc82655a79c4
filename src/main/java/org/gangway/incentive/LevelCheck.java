package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** Everything that can be wrong with one service level's part of the schedule. */
record LevelCheck(String path, LevelIncentive level, Currency currency, Faults faults) {

    private static final int LONGEST = 60;

    void run() {
        faults.unless(
                !level.serviceLevel().isBlank() && !level.name().isBlank(),
                path + ".name",
                "incentive.service-level-unnamed",
                Facts.of());
        var allocation = level.allocation();
        faults.unless(
                allocation.compareTo(Percentage.ZERO) >= 0 && allocation.compareTo(Percentage.HUNDRED) <= 0,
                path + ".allocation",
                "incentive.allocation-out-of-range",
                Facts.of("service", level.name(), "percent", allocation));
        defaultRule(level.defaultRule(), path + ".defaultRule");
        credit(path + ".credit");
        if (level.bonus() instanceof BonusRule.BeyondThreshold bonus) {
            faults.requireShare(bonus.ofFee(), path + ".bonus.ofFee");
        }
        if (level.earnBack() instanceof EarnBackRule.AfterGoodMonths rule) {
            months(rule.goodMonths(), rule.within(), path + ".earnBack.goodMonths");
        }
    }

    private void defaultRule(DefaultRule rule, String at) {
        switch (rule) {
            case DefaultRule.BelowExpected _, DefaultRule.BelowMinimum _ -> {}
            case DefaultRule.TimesInWindow window -> months(window.times(), window.months(), at + ".times");
            case DefaultRule.InARow row -> months(row.months(), LONGEST, at + ".months");
            case DefaultRule.AnyOf(var rules) -> {
                faults.unless(!rules.isEmpty(), at + ".rules", "incentive.no-default-rule", Facts.of());
                for (int i = 0; i < rules.size(); i++) {
                    defaultRule(rules.get(i), at + ".rules[" + i + "]");
                }
            }
        }
    }

    private void months(int count, int of, String at) {
        faults.unless(
                count >= 1 && count <= of && of <= LONGEST,
                at,
                "incentive.months-out-of-range",
                Facts.of("count", count, "months", of, "longest", LONGEST));
    }

    private void credit(String at) {
        switch (level.credit()) {
            case CreditRule.WholeAllocation _, CreditRule.LinearShortfall _ -> {}
            case CreditRule.PointsShort rule -> {
                positive(rule.perPoint(), at + ".perPoint");
                faults.requireShare(rule.most(), at + ".most");
            }
            case CreditRule.TierTable table -> tiers(table.tiers(), at + ".tiers");
            case CreditRule.ShortfallTable(var steps) -> steps(steps, at + ".steps");
            case CreditRule.FixedSum(var amount) -> money(amount, at + ".amount");
        }
    }

    private void tiers(List<CreditRule.Tier> tiers, String at) {
        faults.unless(!tiers.isEmpty(), at, "incentive.table-empty", Facts.of());
        var seen = new HashSet<BigDecimal>();
        for (int i = 0; i < tiers.size(); i++) {
            faults.requireShare(tiers.get(i).credit(), at + "[" + i + "].credit");
            once(seen.add(tiers.get(i).from()), tiers.get(i).from(), at + "[" + i + "].from");
        }
        var mildestFirst = level.better() == BetterWhen.HIGHER
                ? Comparator.comparing(CreditRule.Tier::from).reversed()
                : Comparator.comparing(CreditRule.Tier::from);
        rising(
                tiers.stream()
                        .sorted(mildestFirst)
                        .map(tier -> tier.credit().value())
                        .toList(),
                at);
    }

    private void steps(List<CreditRule.Step> steps, String at) {
        faults.unless(!steps.isEmpty(), at, "incentive.table-empty", Facts.of());
        var seen = new HashSet<BigDecimal>();
        for (int i = 0; i < steps.size(); i++) {
            money(steps.get(i).credit(), at + "[" + i + "].credit");
            once(seen.add(steps.get(i).atLeast()), steps.get(i).atLeast(), at + "[" + i + "].atLeast");
        }
        rising(
                steps.stream()
                        .sorted(Comparator.comparing(CreditRule.Step::atLeast))
                        .map(step -> step.credit().amount())
                        .toList(),
                at);
    }

    /** A worse result must not be cheaper. */
    private void rising(List<BigDecimal> credits, String at) {
        for (int i = 1; i < credits.size(); i++) {
            if (credits.get(i).compareTo(credits.get(i - 1)) < 0) {
                faults.add(at, "incentive.worse-is-cheaper", Facts.of("service", level.name()));
                return;
            }
        }
    }

    private void once(boolean first, BigDecimal bound, String at) {
        faults.unless(first, at, "incentive.bound-twice", Facts.of("bound", bound));
    }

    private void positive(BigDecimal number, String at) {
        faults.unless(number.signum() > 0, at, "incentive.not-positive", Facts.of("number", number));
    }

    private void money(Money amount, String at) {
        positive(amount.amount(), at);
        faults.unless(
                amount.currency().equals(currency),
                at,
                "incentive.amount-in-another-currency",
                Facts.of("currency", amount.currency().getCurrencyCode(), "expected", currency.getCurrencyCode()));
    }
}
