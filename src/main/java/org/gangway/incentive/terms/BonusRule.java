package org.gangway.incentive.terms;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.measure.Bound;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** What a service level earns for exceeding. */
public sealed interface BonusRule {

    record NoBonus() implements BonusRule {}

    /** A share of the fee for a result beyond the threshold. */
    record BeyondThreshold(BigDecimal threshold, Bound bound, Percentage ofFee) implements BonusRule {

        public BeyondThreshold {
            threshold = TermsDecimals.canonical(threshold);
        }
    }

    /** A share of the fee by how good the result is; the best tier reached replaces the lower ones. */
    record BonusTiers(Bound bound, List<BonusTier> tiers) implements BonusRule {

        public BonusTiers {
            tiers = List.copyOf(tiers);
        }
    }

    /** A result of {@code from} or better earns {@code ofFee}. */
    record BonusTier(BigDecimal from, Percentage ofFee) {

        public BonusTier {
            from = TermsDecimals.canonical(from);
        }
    }

    /** {@code perPoint} per cent of the fee for each whole point beyond the threshold, fractions in proportion. */
    record PerPointBeyond(BigDecimal threshold, BigDecimal perPoint, Percentage most) implements BonusRule {

        public PerPointBeyond {
            threshold = TermsDecimals.canonical(threshold);
            perPoint = TermsDecimals.canonical(perPoint);
        }
    }

    /** A share of what each unit better than the baseline is worth, never above {@code most}. */
    record GainShare(BigDecimal baseline, Money unitValue, Percentage share, Money most) implements BonusRule {

        public GainShare {
            baseline = TermsDecimals.canonical(baseline);
        }
    }
}
