package org.gangway.agreement.ui.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Unit;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** What exceeding earns, and how credits are earned back, in words. */
public final class RewardWording {

    private RewardWording() {}

    /**
     * What a service level earns for exceeding, in words.
     *
     * @param unit that results are reported in
     */
    public static Text bonus(BonusRule rule, Unit unit) {
        return switch (rule) {
            case BonusRule.NoBonus _ -> Msg.agreement_bonus_none();
            case BonusRule.BeyondThreshold(var threshold, var bound, var ofFee) ->
                Msg.agreement_bonus_beyond(ofFee, bound.name(), ServiceLevelWording.figure(unit, threshold));
            case BonusRule.BonusTiers(var bound, var tiers) ->
                Msg.agreement_bonus_tiers(
                        Text.of(bound),
                        IncentiveWording.list(
                                tiers,
                                tier -> Msg.agreement_bonus_tier(
                                        ServiceLevelWording.figure(unit, tier.from()), tier.ofFee())));
            case BonusRule.PerPointBeyond(var threshold, var perPoint, var most) ->
                Msg.agreement_bonus_points(new Percentage(perPoint), ServiceLevelWording.figure(unit, threshold), most);
            case BonusRule.GainShare(var baseline, var unitValue, var share, var most) ->
                Msg.agreement_bonus_gain_share(share, unitValue, ServiceLevelWording.figure(unit, baseline), most);
        };
    }

    static List<Text> terms(BonusTerms terms) {
        var sentences = new ArrayList<Text>();
        sentences.add(Msg.agreement_schedule_bonus(terms.cap(), Text.of(terms.gate())));
        var year = terms.yearCap();
        if (year != null) {
            sentences.add(Msg.agreement_bonus_year_cap(year));
        }
        var contract = terms.contractCap();
        if (contract != null) {
            sentences.add(Msg.agreement_bonus_contract_cap(contract.percent(), contract.contractAmount()));
        }
        return sentences;
    }

    public static Text earnBack(EarnBackRule rule) {
        return switch (rule) {
            case EarnBackRule.NoEarnBack _ -> Msg.agreement_earn_back_none();
            case EarnBackRule.AfterGoodMonths(var zone, var good, var within, var row, var threshold, var critical) ->
                Msg.agreement_earn_back_after(
                        good,
                        within,
                        Msg.agreement_words_and(
                                row ? Msg.agreement_earn_back_in_a_row() : Msg.agreement_earn_back_any_order(),
                                details(zone, threshold, critical)));
            case EarnBackRule.OnAverage(var zone, var months, var threshold, var critical) ->
                Msg.agreement_earn_back_average(months, details(zone, threshold, critical));
        };
    }

    private static Text details(CountedMisses zone, @Nullable BigDecimal threshold, boolean critical) {
        var details = new ArrayList<Text>();
        details.add(Msg.agreement_earn_back_zone(Text.of(zone)));
        if (threshold != null) {
            details.add(Msg.agreement_earn_back_threshold(threshold));
        }
        if (critical) {
            details.add(Msg.agreement_earn_back_critical());
        }
        return details.stream().reduce(Msg::agreement_words_and).orElseThrow();
    }
}
