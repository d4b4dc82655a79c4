package org.gangway.incentive.terms;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.gangway.json.Flat;
import org.gangway.shared.Percentage;

/**
 * The incentive schedule: what defaults cost and what exceeding earns.
 *
 * @param amountAtRisk share of the monthly fee that credits are measured against
 * @param pool what the allocations have to add up to; 100 unless a larger pool is agreed
 */
public record IncentiveSchedule(
        Currency currency,
        Percentage amountAtRisk,
        Percentage pool,
        List<LevelIncentive> serviceLevels,
        List<CreditCap> caps,
        BonusTerms bonus,
        AmountRounding rounding,
        FigureTreatments handling,
        @Flat OptionalTerms further) {

    public IncentiveSchedule {
        serviceLevels = List.copyOf(serviceLevels);
        caps = List.copyOf(caps);
    }

    public IncentiveSchedule(
            Currency currency,
            Percentage amountAtRisk,
            Percentage pool,
            List<LevelIncentive> serviceLevels,
            List<CreditCap> caps,
            BonusTerms bonus,
            AmountRounding rounding,
            FigureTreatments handling) {
        this(currency, amountAtRisk, pool, serviceLevels, caps, bonus, rounding, handling, OptionalTerms.NONE);
    }

    public IncentiveSchedule with(OptionalTerms other) {
        return new IncentiveSchedule(
                currency, amountAtRisk, pool, serviceLevels, caps, bonus, rounding, handling, other);
    }

    /** The sum of the shares of the amount at risk. */
    public Percentage allocated() {
        return serviceLevels.stream().map(this::share).reduce(Percentage.ZERO, Percentage::plus);
    }

    /** A service level's share of the amount at risk: its allocation or, with categories, that part of the pool. */
    public Percentage share(LevelIncentive level) {
        return category(level)
                .map(it -> new Percentage(level.allocation().of(it.pool().value())))
                .orElse(level.allocation());
    }

    public Optional<PerformanceCategory> category(LevelIncentive level) {
        return further.categories().stream()
                .filter(one -> one.key().equals(level.standing().category()))
                .findFirst();
    }
}
