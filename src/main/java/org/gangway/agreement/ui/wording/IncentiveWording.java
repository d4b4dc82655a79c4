package org.gangway.agreement.ui.wording;

import java.util.List;
import java.util.function.Function;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.LumpSum;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** The rules of an incentive schedule in words. */
public final class IncentiveWording {

    private IncentiveWording() {}

    public static Text defaultRule(DefaultRule rule) {
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
            case CreditRule.PointsShort(var perPoint, var percentageBasis, var most) ->
                Msg.agreement_credit_points(perPoint, Text.of(percentageBasis), most);
            case CreditRule.TierTable(var percentageBasis, var bound, var tiers) ->
                Msg.agreement_credit_tiers(
                        Text.of(percentageBasis),
                        Text.of(bound),
                        list(tiers, tier -> Msg.agreement_credit_tier(tier.from(), tier.credit())));
            case CreditRule.ShortfallTable(var steps) ->
                Msg.agreement_credit_steps(
                        list(steps, step -> Msg.agreement_credit_step(step.atLeast(), step.credit())));
            case CreditRule.FixedSum(var amount) -> Msg.agreement_credit_fixed(amount);
            case CreditRule.PerIncident(var amount) -> Msg.agreement_credit_incident(amount);
            case CreditRule.TrimmedExcess(var perUnit, var most) -> Msg.agreement_credit_excess(perUnit, most);
            case CreditRule.ChronicLumpSum(var every, var months, var lumpSum) ->
                Msg.agreement_credit_chronic(lumpSum(lumpSum), every, months);
            case CreditRule.ServicePoints points -> points(points);
        };
    }

    private static Text lumpSum(LumpSum lumpSum) {
        return switch (lumpSum) {
            case LumpSum.Amount(var amount) -> Msg.agreement_lump_sum_amount(amount);
            case LumpSum.OfAnnualFee(var percent) -> Msg.agreement_lump_sum_annual(percent);
        };
    }

    private static Text points(CreditRule.ServicePoints points) {
        var rounding = points.rounding();
        return Msg.agreement_credit_service_points(
                points.eachIncident() ? "yes" : "no",
                Text.of(points.bound()),
                rounding == null
                        ? Msg.agreement_figure_exact()
                        : Msg.agreement_figure_rounded(rounding.scale(), Text.of(rounding.mode())),
                list(points.bands(), band -> Msg.agreement_credit_band(band.from(), band.points())));
    }

    /** What a default costs, and what it costs when it is not the first. */
    public static Text credit(LevelIncentive level) {
        return level.repeat() instanceof RepeatRule.NoRepeat
                ? credit(level.credit())
                : Msg.agreement_credit_with_repeat(credit(level.credit()), repeat(level.repeat()));
    }

    static Text repeat(RepeatRule rule) {
        return switch (rule) {
            case RepeatRule.NoRepeat _ -> Msg.agreement_repeat_none();
            case RepeatRule.Consecutive(var from, var factor, var counted, var timing) ->
                Msg.agreement_repeat_in_a_row(from, factor, Text.of(timing), Text.of(counted));
            case RepeatRule.ByCount(var steps, var timing) ->
                Msg.agreement_repeat_by_count(
                        Text.of(timing),
                        list(steps, step -> Msg.agreement_repeat_step(step.moreThan(), step.factor())));
            case RepeatRule.Escalated(var from, var counted, var credit) ->
                Msg.agreement_repeat_escalated(from, credit(credit), Text.of(counted));
        };
    }

    static Text cap(CreditCap cap) {
        return switch (cap) {
            case CreditCap.PerLevel(var percent, var percentageBasis) ->
                Msg.agreement_cap_level(percent, Text.of(percentageBasis));
            case CreditCap.PerMonth(var percent, var percentageBasis) ->
                Msg.agreement_cap_month(percent, Text.of(percentageBasis));
            case CreditCap.Rolling(var percent, var months) -> Msg.agreement_cap_rolling(months, percent);
            case CreditCap.ContractYear(var percent) -> Msg.agreement_cap_year(percent);
            case CreditCap.ContractYearAmount(var amount) -> Msg.agreement_cap_year_amount(amount);
        };
    }

    /** The rows of a table, one after the other. */
    static <T> Text list(List<T> rows, Function<T, Text> words) {
        return rows.stream().map(words).reduce(Msg::agreement_words_and).orElseGet(Msg::agreement_words_none);
    }
}
