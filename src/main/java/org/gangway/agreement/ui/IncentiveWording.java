package org.gangway.agreement.ui;

import org.gangway.incentive.BonusRule;
import org.gangway.incentive.CreditCap;
import org.gangway.incentive.CreditRule;
import org.gangway.incentive.DefaultRule;
import org.gangway.incentive.EarnBackRule;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** The rules of an incentive schedule in words. */
final class IncentiveWording {

    private IncentiveWording() {}

    static Text defaultRule(DefaultRule rule) {
        return switch (rule) {
            case DefaultRule.BelowExpected _ -> Msg.agreement_default_below_expected();
            case DefaultRule.BelowMinimum _ -> Msg.agreement_default_below_minimum();
            case DefaultRule.TimesInWindow(var times, var months, var counted) ->
                Msg.agreement_default_times(times, months, Text.of(counted));
            case DefaultRule.InARow(var months, var counted) ->
                Msg.agreement_default_in_a_row(months, Text.of(counted));
            case DefaultRule.AnyOf(var rules) ->
                rules.stream()
                        .map(IncentiveWording::defaultRule)
                        .reduce(Msg::agreement_default_or)
                        .orElseGet(Msg::agreement_default_never);
        };
    }

    static Text credit(CreditRule rule) {
        return switch (rule) {
            case CreditRule.WholeAllocation _ -> Msg.agreement_credit_whole();
            case CreditRule.LinearShortfall _ -> Msg.agreement_credit_linear();
            case CreditRule.PointsShort(var perPoint, var basis, var most) ->
                Msg.agreement_credit_points(perPoint, Text.of(basis), most);
            case CreditRule.TierTable table ->
                Msg.agreement_credit_tiers(table.tiers().size());
            case CreditRule.ShortfallTable(var steps) -> Msg.agreement_credit_steps(steps.size());
            case CreditRule.FixedSum(var amount) -> Msg.agreement_credit_fixed(amount);
            case CreditRule.PerIncident(var amount) -> Msg.agreement_credit_incident(amount);
            case CreditRule.TrimmedExcess(var perUnit, var most) -> Msg.agreement_credit_excess(perUnit, most);
            case CreditRule.ChronicLump lump -> Msg.agreement_credit_chronic(lump.every(), lump.months());
            case CreditRule.ServicePoints points ->
                Msg.agreement_credit_service_points(points.bands().size());
        };
    }

    static Text bonus(BonusRule rule) {
        return switch (rule) {
            case BonusRule.NoBonus _ -> Msg.agreement_bonus_none();
            case BonusRule.BeyondThreshold(var threshold, var bound, var ofFee) ->
                Msg.agreement_bonus_beyond(ofFee, bound.name(), threshold);
            case BonusRule.BonusTiers table ->
                Msg.agreement_bonus_tiers(table.tiers().size());
            case BonusRule.PerPointBeyond(var threshold, var perPoint, var most) ->
                Msg.agreement_bonus_points(most, perPoint, threshold);
            case BonusRule.GainShare(var baseline, var unitValue, var share, var most) ->
                Msg.agreement_bonus_gain_share(baseline, most, share, unitValue);
        };
    }

    static Text earnBack(EarnBackRule rule) {
        return switch (rule) {
            case EarnBackRule.NoEarnBack _ -> Msg.agreement_earn_back_none();
            case EarnBackRule.AfterGoodMonths after ->
                Msg.agreement_earn_back_after(after.goodMonths(), after.within());
            case EarnBackRule.OnAverage average -> Msg.agreement_earn_back_average(average.months());
        };
    }

    static Text cap(CreditCap cap) {
        return switch (cap) {
            case CreditCap.PerLevel(var percent, var basis) -> Msg.agreement_cap_level(percent, Text.of(basis));
            case CreditCap.PerMonth(var percent, var basis) -> Msg.agreement_cap_month(percent, Text.of(basis));
            case CreditCap.Rolling(var percent, var months) -> Msg.agreement_cap_rolling(months, percent);
            case CreditCap.ContractYear(var percent) -> Msg.agreement_cap_year(percent);
            case CreditCap.ContractYearAmount(var amount) -> Msg.agreement_cap_year_amount(amount);
        };
    }
}
