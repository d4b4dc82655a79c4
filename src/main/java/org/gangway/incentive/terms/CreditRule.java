package org.gangway.incentive.terms;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.measure.Bound;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** How a default becomes a credit: one kind for each formula that contracts use. */
@Meaning("How a default becomes a credit.")
public sealed interface CreditRule {

    /** Whether the credit depends on how many failures the month's result counts. */
    default boolean countsIncidents() {
        return switch (this) {
            case PerIncident _, ChronicLumpSum _ -> true;
            case ServicePoints points -> points.eachIncident();
            case WholeAllocation _, LinearShortfall _, PointsShort _, TierTable _, ShortfallTable _ -> false;
            case FixedSum _, TrimmedExcess _ -> false;
        };
    }

    @Meaning("The level's whole allocation of the amount at risk.")
    record WholeAllocation() implements CreditRule {}

    @Meaning("The allocation in proportion to how far the result fell from expected towards the minimum.")
    record LinearShortfall() implements CreditRule {}

    /** {@code perPoint} per cent for each whole point of shortfall, fractions in proportion, never above {@code most}. */
    @Meaning("So many per cent for each point of shortfall, never above the most.")
    record PointsShort(BigDecimal perPoint, PercentageBasis basis, Percentage most) implements CreditRule {

        public PointsShort {
            perPoint = TermsDecimals.canonical(perPoint);
        }
    }

    /** The credit of the worst band the result falls in; it replaces the milder ones. */
    @Meaning("The credit of the worst band the result falls in.")
    record TierTable(PercentageBasis basis, Bound bound, List<Tier> tiers) implements CreditRule {

        public TierTable {
            tiers = List.copyOf(tiers);
        }
    }

    /** A result worse than {@code from} costs {@code credit}. */
    record Tier(BigDecimal from, Percentage credit) {

        public Tier {
            from = TermsDecimals.canonical(from);
        }
    }

    /** An amount of money by the size of the shortfall; the widest step reached replaces the narrower ones. */
    @Meaning("An amount of money by the size of the shortfall.")
    record ShortfallTable(List<Step> steps) implements CreditRule {

        public ShortfallTable {
            steps = List.copyOf(steps);
        }
    }

    /** A shortfall of at least {@code atLeast} costs {@code credit}. */
    record Step(BigDecimal atLeast, Money credit) {

        public Step {
            atLeast = TermsDecimals.canonical(atLeast);
        }
    }

    @Meaning("The same amount for every default.")
    record FixedSum(Money amount) implements CreditRule {}

    /** The same amount for every failure that the month's result counts. */
    @Meaning("An amount for each incident.")
    record PerIncident(Money amount) implements CreditRule {}

    /** {@code perUnit} for each unit of shortfall, fractions in proportion; what lies beyond {@code most} is trimmed. */
    @Meaning("An amount for each unit beyond the level, of the excess at most so much.")
    record TrimmedExcess(Money perUnit, BigDecimal most) implements CreditRule {

        public TrimmedExcess {
            most = TermsDecimals.canonical(most);
        }
    }

    /** A lump sum each time {@code every} failures have gathered within the rolling months; each failure is counted once. */
    @Meaning("A lump sum each time so many failures have gathered in the rolling months.")
    record ChronicLumpSum(int every, int months, LumpSum lumpSum) implements CreditRule {}

    /**
     * Service points of the worst band the result falls in; the schedule turns the month's points into money.
     *
     * @param rounding how the result is rounded before it is held against the bands; null when it is not
     * @param eachIncident whether the points are for each failure that the result counts, or for the result
     */
    @Meaning("Points by band; the schedule's conversion makes money of all points of a month.")
    record ServicePoints(
            Bound bound,

            @Meaning("How the result is rounded before it is looked up.") @Nullable
            ValueRounding rounding,

            @Neutral boolean eachIncident,
            List<Band> bands)
            implements CreditRule {

        public ServicePoints {
            bands = List.copyOf(bands);
        }
    }

    /** A result worse than {@code from} gives {@code points}. */
    record Band(BigDecimal from, BigDecimal points) {

        public Band {
            from = TermsDecimals.canonical(from);
            points = TermsDecimals.canonical(points);
        }
    }
}
