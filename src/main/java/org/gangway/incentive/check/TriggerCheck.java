package org.gangway.incentive.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.json.FieldFault;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** What can be wrong with the triggers of an agreement. */
public final class TriggerCheck {

    private static final int LONGEST = 60;

    private final Collection<String> serviceLevels;
    private final Currency currency;
    private final List<FieldFault> found = new ArrayList<>();

    private TriggerCheck(Collection<String> serviceLevels, Currency currency) {
        this.serviceLevels = serviceLevels;
        this.currency = currency;
    }

    /**
     * Every fault with its place, as {@code triggers[0].pattern.months}.
     *
     * @param serviceLevels the keys that a trigger may name
     */
    public static List<FieldFault> faults(List<Trigger> triggers, Collection<String> serviceLevels, Currency currency) {
        var check = new TriggerCheck(serviceLevels, currency);
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < triggers.size(); i++) {
            var path = "triggers[" + i + "]";
            var trigger = triggers.get(i);
            check.unless(
                    seen.add(trigger.key()),
                    path + ".key",
                    "incentive.trigger-twice",
                    NamedFacts.of("key", trigger.key()));
            check.trigger(trigger, path);
        }
        return List.copyOf(check.found);
    }

    private void trigger(Trigger trigger, String path) {
        unless(
                !trigger.key().isBlank() && !trigger.name().isBlank(),
                path + ".name",
                "incentive.trigger-unnamed",
                NamedFacts.of());
        unless(
                trigger.claimDays() >= 0 && trigger.claimDays() <= Trigger.LONGEST_CLAIM,
                path + ".claimDays",
                "incentive.trigger-claim-out-of-range",
                NamedFacts.of("most", Trigger.LONGEST_CLAIM));
        scope(trigger, path + ".scope");
        pattern(trigger.pattern(), path + ".pattern");
    }

    private void scope(Trigger trigger, String path) {
        unless(fits(trigger), path, "incentive.trigger-scope-does-not-fit", NamedFacts.of("trigger", trigger.name()));
        if (trigger.scope() instanceof TriggerScope.OneLevel(var serviceLevel)) {
            unless(
                    serviceLevels.contains(serviceLevel),
                    path + ".serviceLevel",
                    "incentive.trigger-of-unknown-level",
                    NamedFacts.of("service", serviceLevel));
        }
    }

    private static boolean fits(Trigger trigger) {
        var whole = trigger.scope() instanceof TriggerScope.WholeAgreement;
        return switch (trigger.pattern()) {
            case TriggerPattern.InARow _, TriggerPattern.TimesInWindow _ -> !whole;
            case TriggerPattern.AverageWorse _ -> trigger.scope() instanceof TriggerScope.OneLevel;
            case TriggerPattern.ShareOfMeasurements _ -> true;
            case TriggerPattern.CreditSum _,
                    TriggerPattern.CreditShare _,
                    TriggerPattern.CreditMonths _,
                    TriggerPattern.DaysLate _ -> whole;
        };
    }

    private void pattern(TriggerPattern pattern, String path) {
        switch (pattern) {
            case TriggerPattern.InARow row -> months(row.months(), LONGEST, path + ".months");
            case TriggerPattern.TimesInWindow times -> months(times.times(), times.months(), path + ".times");
            case TriggerPattern.ShareOfMeasurements share -> {
                months(share.months(), LONGEST, path + ".months");
                unless(isBelowHundred(share.above()), path + ".above", "incentive.trigger-share", NamedFacts.of());
            }
            case TriggerPattern.AverageWorse average -> months(average.months(), LONGEST, path + ".months");
            case TriggerPattern.CreditSum sum -> {
                months(sum.months(), LONGEST, path + ".months");
                amount(sum.atLeast(), path + ".atLeast");
            }
            case TriggerPattern.CreditShare share -> {
                months(share.months(), LONGEST, path + ".months");
                share(share.atLeast(), path + ".atLeast");
            }
            case TriggerPattern.CreditMonths times -> {
                months(times.times(), times.months(), path + ".times");
                share(times.ofFee(), path + ".ofFee");
            }
            case TriggerPattern.DaysLate(var days) ->
                unless(days >= 0, path + ".moreThan", "incentive.trigger-days-negative", NamedFacts.of("days", days));
        }
    }

    private static boolean isBelowHundred(Percentage share) {
        return share.compareTo(Percentage.ZERO) >= 0 && share.compareTo(Percentage.HUNDRED) < 0;
    }

    private void months(int count, int of, String path) {
        unless(
                count >= 1 && count <= of && of <= LONGEST,
                path,
                "incentive.months-out-of-range",
                NamedFacts.of("count", count, "months", of, "longest", LONGEST));
    }

    private void share(Percentage percent, String path) {
        unless(
                percent.compareTo(Percentage.ZERO) > 0 && percent.compareTo(Percentage.HUNDRED) <= 0,
                path,
                "incentive.share-out-of-range",
                NamedFacts.of("percent", percent));
    }

    private void amount(Money amount, String path) {
        unless(
                amount.amount().signum() > 0,
                path,
                "incentive.trigger-amount-not-positive",
                NamedFacts.of("amount", amount));
        unless(
                amount.currency().equals(currency),
                path,
                "incentive.amount-in-another-currency",
                NamedFacts.of("currency", amount.currency().getCurrencyCode(), "expected", currency.getCurrencyCode()));
    }

    private void unless(boolean sound, String path, String rule, Map<String, Object> facts) {
        if (!sound) {
            found.add(new FieldFault(path, rule, facts));
        }
    }
}
