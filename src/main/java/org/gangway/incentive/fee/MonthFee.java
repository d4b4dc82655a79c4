package org.gangway.incentive.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.json.Neutral;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;

/**
 * What a whole month costs by its volumes, and how that comes about; exact until the sum is rounded once.
 *
 * @param flat the flat part as the terms say it
 * @param volumes as reported, one for each part per unit in their order, zero or more
 * @param comparisons of the index that moved the flat part, oldest first
 */
public record MonthFee(
        Money flat,
        FeeRules rules,
        @Neutral List<BigDecimal> volumes,
        @Neutral List<IndexComparison> comparisons) {

    public MonthFee {
        volumes = volumes.stream().map(TermsDecimals::canonical).toList();
        comparisons = List.copyOf(comparisons);
        if (volumes.size() != rules.units().size()) {
            throw new IllegalArgumentException(volumes.size() + " volumes of " + rules.units());
        }
        volumes.stream().filter(volume -> volume.signum() < 0).forEach(volume -> {
            throw new RuleViolation("incentive.fee-volume-negative", Map.of("volume", volume));
        });
    }

    /** Moved by no index. */
    public MonthFee(Money flat, FeeRules rules, List<BigDecimal> volumes) {
        this(flat, rules, volumes, List.of());
    }

    public MonthFee withVolumes(List<BigDecimal> others) {
        return new MonthFee(flat, rules, others, comparisons);
    }

    public MonthFee withComparisons(List<IndexComparison> others) {
        return new MonthFee(flat, rules, volumes, others);
    }

    /** The flat part as the index moved it. */
    public Money flatNow() {
        return indexed().map(IndexedFee::amount).orElse(flat);
    }

    private Optional<IndexedFee> indexed() {
        return Optional.ofNullable(rules.index()).map(index -> new IndexedFee(flat, index, comparisons));
    }

    public Money amount() {
        return Money.rounded(exact(), flat.currency(), RoundingMode.HALF_UP);
    }

    private BigDecimal exact() {
        var together = flatNow().amount().add(unitPart());
        return covers(MinimumCovers.WHOLE_FEE) ? together.max(least()) : together;
    }

    /** All parts per unit, no less than a minimum of theirs. */
    private BigDecimal unitPart() {
        var sum = unitSum();
        return covers(MinimumCovers.UNIT_PART) ? sum.max(least()) : sum;
    }

    private BigDecimal unitSum() {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < volumes.size(); i++) {
            sum = sum.add(amount(i));
        }
        return sum;
    }

    private boolean covers(MinimumCovers what) {
        return rules.minimum() != null && rules.minimum().covers() == what;
    }

    private BigDecimal least() {
        return rules.minimum() == null
                ? BigDecimal.ZERO
                : rules.minimum().amount().amount();
    }

    /** What the parts of one kind of unit come to. */
    public BigDecimal amount(int unit) {
        return priced(unit).stream().map(UnitFee.PricedVolume::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same rounded, for those who read it alone. */
    public Money unitAmount(int unit) {
        return Money.rounded(amount(unit), flat.currency(), RoundingMode.HALF_UP);
    }

    /** The volume that has a price. */
    public BigDecimal volume(int unit) {
        return rules.units().get(unit).rounding().round(volumes.get(unit));
    }

    private List<UnitFee.PricedVolume> priced(int unit) {
        return rules.units().get(unit).priced(volume(unit));
    }

    /** The parts that the fee is made of, and what a minimum makes of them. */
    public List<Explanation> parts() {
        var parts = new ArrayList<Explanation>();
        parts.add(step(
                "incentive-fee-flat",
                NamedFacts.of(),
                flatNow().amount(),
                indexed().map(IndexedFee::steps).orElse(List.of()).toArray(Explanation[]::new)));
        for (int i = 0; i < volumes.size(); i++) {
            parts.add(unit(i));
        }
        if (covers(MinimumCovers.UNIT_PART)) {
            parts.add(minimum("incentive-fee-unit-minimum", unitSum()));
        }
        if (covers(MinimumCovers.WHOLE_FEE)) {
            parts.add(minimum("incentive-fee-minimum", flatNow().amount().add(unitPart())));
        }
        return parts;
    }

    private Explanation minimum(String rule, BigDecimal sum) {
        var least = least();
        return step(rule, NamedFacts.of("sum", shown(sum), "minimum", shown(least)), sum.max(least));
    }

    private Explanation unit(int index) {
        var unit = rules.units().get(index);
        var because = new ArrayList<Explanation>();
        var step = unit.rounding().step();
        if (step != null) {
            because.add(Explanation.step(
                    "incentive-fee-volume",
                    NamedFacts.of(
                            "reported", volumes.get(index),
                            "step", step,
                            "mode", unit.rounding().mode(),
                            "volume", volume(index)),
                    volumes.get(index),
                    volume(index)));
        }
        priced(index)
                .forEach(part -> because.add(step(
                        "incentive-fee-band",
                        NamedFacts.of("volume", part.volume(), "price", shown(part.price())),
                        part.amount())));
        return step(
                "incentive-fee-unit",
                NamedFacts.of("unit", unit.unit(), "volume", volume(index)),
                amount(index),
                because.toArray(Explanation[]::new));
    }

    private Explanation step(String rule, Map<String, Object> facts, BigDecimal amount, Explanation... because) {
        var plain = TermsDecimals.canonical(amount);
        return Explanation.step(rule, NamedFacts.with(facts, "amount", shown(plain)), plain, plain, because);
    }

    /** As money wherever it is whole minor units. */
    private Object shown(BigDecimal amount) {
        var digits = flat.amount().scale();
        return amount.stripTrailingZeros().scale() <= digits
                ? new Money(amount, flat.currency())
                : TermsDecimals.canonical(amount);
    }
}
