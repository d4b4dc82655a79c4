package org.gangway.incentive.terms;

import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** Whether anything in a schedule is measured against the amount at risk. */
public final class AtRiskUse {

    private AtRiskUse() {}

    public static boolean in(IncentiveSchedule incentiveSchedule) {
        return incentiveSchedule.serviceLevels().stream().anyMatch(AtRiskUse::in)
                || incentiveSchedule.caps().stream().anyMatch(AtRiskUse::in)
                || in(incentiveSchedule.further().points());
    }

    private static boolean in(LevelIncentive level) {
        var escalated = level.repeat() instanceof RepeatRule.Escalated rule && in(rule.credit());
        return level.allocation().compareTo(Percentage.ZERO) != 0 || in(level.credit()) || escalated;
    }

    private static boolean in(CreditRule rule) {
        return switch (rule) {
            case CreditRule.WholeAllocation _, CreditRule.LinearShortfall _ -> true;
            case CreditRule.PointsShort points -> points.basis() != PercentageBasis.FEE;
            case CreditRule.TierTable table -> table.basis() != PercentageBasis.FEE;
            case CreditRule.ShortfallTable _,
                    CreditRule.FixedSum _,
                    CreditRule.PerIncident _,
                    CreditRule.TrimmedExcess _,
                    CreditRule.ChronicLumpSum _,
                    CreditRule.ServicePoints _ -> false;
        };
    }

    private static boolean in(CreditCap cap) {
        return switch (cap) {
            case CreditCap.PerLevel level -> level.basis() != PercentageBasis.FEE;
            case CreditCap.PerMonth month -> month.basis() != PercentageBasis.FEE;
            case CreditCap.Rolling _, CreditCap.ContractYear _, CreditCap.ContractYearAmount _ -> false;
        };
    }

    private static boolean in(@Nullable PointsConversion conversion) {
        return switch (conversion) {
            case null -> false;
            case PointsConversion.Brackets _ -> false;
            case PointsConversion.PercentTable table -> table.basis() != PercentageBasis.FEE;
            case PointsConversion.PercentEach each -> each.basis() != PercentageBasis.FEE;
        };
    }
}
