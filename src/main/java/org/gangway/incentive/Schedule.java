package org.gangway.incentive;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Percentage;

/**
 * The incentive schedule: what defaults cost and what exceeding earns.
 *
 * @param amountAtRisk share of the monthly fee that credits are measured against
 * @param pool what the allocations have to add up to; 100 unless a larger pool is agreed
 */
public record Schedule(
        Currency currency,
        Percentage amountAtRisk,
        Percentage pool,
        List<LevelIncentive> serviceLevels,
        List<CreditCap> caps,
        BonusTerms bonus,
        Rounding rounding,
        Handlings handling) {

    public Schedule {
        serviceLevels = List.copyOf(serviceLevels);
        caps = List.copyOf(caps);
    }

    /** Everything that is wrong with the terms; empty when they can be signed. */
    public List<ScheduleFault> faults() {
        return new ScheduleCheck(this).faults();
    }

    /** As {@link #faults()}, and what does not fit the agreed levels. */
    public List<ScheduleFault> faults(Collection<LevelTargets> targets) {
        return TargetCheck.faults(this, targets);
    }

    /** Throws {@link UnsoundSchedule} when there is a fault. */
    public Schedule requireSound() {
        UnsoundSchedule.throwIfAny(faults());
        return this;
    }

    /** The sum of the allocations. */
    public Percentage allocated() {
        return serviceLevels.stream().map(LevelIncentive::allocation).reduce(Percentage.ZERO, Percentage::plus);
    }

    /** Canonical JSON: fixed order of keys, decimals as text, a {@code kind} on everything that has several forms. */
    public Map<String, Object> toMap() {
        return ScheduleWriter.write(this);
    }

    /** Throws {@link UnsoundSchedule} with every field that cannot be read; does not judge the terms. */
    public static Schedule fromMap(Map<String, ?> map) {
        return ScheduleReader.read(map);
    }
}
