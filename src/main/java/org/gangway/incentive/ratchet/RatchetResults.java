package org.gangway.incentive.ratchet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gangway.incentive.terms.RatchetDriver;
import org.gangway.incentive.terms.RatchetTerms;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.measure.Direction;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** The results that drive a ratchet: those of the rolling months, and of these perhaps only the best. */
record RatchetResults(RatchetDriver driver, List<Map.Entry<YearMonth, BigDecimal>> chosen, int known) {

    static RatchetResults of(RatchetTerms terms, SortedMap<YearMonth, BigDecimal> results, YearMonth month) {
        var driver = terms.driver();
        var known = results.subMap(month.minusMonths(driver.months() - 1L), month.plusMonths(1)).entrySet().stream()
                .map(Map.Entry::copyOf)
                .toList();
        return new RatchetResults(driver, chosen(terms, known), known.size());
    }

    /** Of equally good months the earlier one, so that the explanation is always the same. */
    private static List<Map.Entry<YearMonth, BigDecimal>> chosen(
            RatchetTerms terms, List<Map.Entry<YearMonth, BigDecimal>> known) {
        return switch (terms.driver()) {
            case RatchetDriver.MeanOf _ -> known;
            case RatchetDriver.BestOf bestOf -> {
                Comparator<BigDecimal> rising = Comparator.naturalOrder();
                var order = terms.better() == Direction.HIGHER ? rising.reversed() : rising;
                yield known.stream()
                        .sorted(Map.Entry.comparingByValue(order))
                        .limit(bestOf.best())
                        .sorted(Map.Entry.comparingByKey())
                        .toList();
            }
        };
    }

    boolean isEnough() {
        return known >= driver.least();
    }

    BigDecimal average() {
        var sum = chosen.stream().map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        return TermsDecimals.divide(sum, BigDecimal.valueOf(chosen.size()));
    }

    Explanation explanation() {
        if (!isEnough()) {
            return Explanation.fact(
                    "incentive-ratchet-known",
                    NamedFacts.of("known", known, "months", driver.months(), "needed", driver.least()));
        }
        var each = new ArrayList<Explanation>();
        chosen.forEach(one -> each.add(Explanation.fact(
                "incentive-ratchet-month", NamedFacts.of("month", one.getKey(), "value", one.getValue()))));
        var facts = NamedFacts.of("n", chosen.size(), "months", driver.months(), "average", average());
        return new Explanation(rule(), facts, average(), average(), Collections.unmodifiableList(each));
    }

    private String rule() {
        return switch (driver) {
            case RatchetDriver.BestOf _ -> "incentive-ratchet-best";
            case RatchetDriver.MeanOf _ -> "incentive-ratchet-mean";
        };
    }
}
