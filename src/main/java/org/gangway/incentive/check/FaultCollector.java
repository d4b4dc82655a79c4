package org.gangway.incentive.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gangway.json.FieldFault;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** Collects what is wrong, with the place. */
final class FaultCollector {

    private static final int LONGEST = 60;

    private final Currency currency;
    private final List<FieldFault> found = new ArrayList<>();

    FaultCollector(Currency currency) {
        this.currency = currency;
    }

    void add(String path, String rule, Map<String, Object> facts) {
        found.add(new FieldFault(path, rule, facts));
    }

    void unless(boolean sound, String path, String rule, Map<String, Object> facts) {
        if (!sound) {
            add(path, rule, facts);
        }
    }

    void requireShare(Percentage percent, String path) {
        var value = percent.value();
        var sound = value.signum() > 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0;
        unless(sound, path, "incentive.share-out-of-range", NamedFacts.of("percent", percent));
    }

    void requirePositive(BigDecimal number, String path) {
        unless(number.signum() > 0, path, "incentive.not-positive", NamedFacts.of("number", number));
    }

    void requireMoney(Money amount, String path) {
        requirePositive(amount.amount(), path);
        unless(
                amount.currency().equals(currency),
                path,
                "incentive.amount-in-another-currency",
                NamedFacts.of("currency", amount.currency().getCurrencyCode(), "expected", currency.getCurrencyCode()));
    }

    void requireMonths(int count, int of, String path) {
        unless(
                count >= 1 && count <= of && of <= LONGEST,
                path,
                "incentive.months-out-of-range",
                NamedFacts.of("count", count, "months", of, "longest", LONGEST));
    }

    void requireMonths(int count, String path) {
        requireMonths(count, LONGEST, path);
    }

    /** At least {@code least}, for numbers of things. */
    void requireCount(int count, int least, String path) {
        unless(count >= least, path, "incentive.count-too-small", NamedFacts.of("count", count, "least", least));
    }

    void requireMode(RoundingMode mode, String path) {
        unless(mode != RoundingMode.UNNECESSARY, path, "incentive.rounding-refuses", NamedFacts.of());
    }

    void requireRows(List<?> rows, String path) {
        unless(!rows.isEmpty(), path, "incentive.table-empty", NamedFacts.of());
    }

    /** Each bound of a table once. */
    void requireOnce(List<BigDecimal> bounds, String path, String field) {
        var seen = new LinkedHashSet<BigDecimal>();
        for (int i = 0; i < bounds.size(); i++) {
            unless(
                    seen.add(bounds.get(i)),
                    path + "[" + i + "]." + field,
                    "incentive.bound-twice",
                    NamedFacts.of("bound", bounds.get(i)));
        }
    }

    /** What is further along must not be less; said once for a table. */
    void requireRising(List<BigDecimal> values, String path, String rule, Map<String, Object> facts) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).compareTo(values.get(i - 1)) < 0) {
                add(path, rule, facts);
                return;
            }
        }
    }

    List<FieldFault> found() {
        return List.copyOf(found);
    }
}
