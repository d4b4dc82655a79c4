package org.gangway.agreement.ui.wording;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Unit;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * An incentive schedule as sentences and table rows, with what it means in money.
 *
 * @param monthlyFee where it is flat; null where volumes have a say in it
 * @param levels what is promised beside it: they say the unit of each result
 */
public record ScheduleSummary(
        IncentiveSchedule schedule, @Nullable Money monthlyFee, List<ServiceLevelTerms> levels) {

    private Text atRisk() {
        return monthlyFee == null
                ? Msg.agreement_schedule_at_risk_of_month(schedule.amountAtRisk())
                : Msg.agreement_schedule_at_risk(
                        schedule.amountAtRisk(), monthlyFee, share(monthlyFee, schedule.amountAtRisk()));
    }

    /** What that share of the amount at risk is: money, or of a fee that is not known yet a share. */
    private Text most(Percentage allocation, Formats formats) {
        return monthlyFee == null
                ? Msg.agreement_schedule_share_of_fee(
                        new Percentage(allocation.of(schedule.amountAtRisk().value())))
                : Text.user(formats.money(share(share(monthlyFee, schedule.amountAtRisk()), allocation)));
    }

    private static Money share(Money whole, Percentage share) {
        return Money.rounded(share.of(whole.amount()), whole.currency(), RoundingMode.HALF_UP);
    }

    public List<Text> sentences() {
        var sentences = new ArrayList<Text>();
        sentences.add(atRisk());
        schedule.caps().forEach(cap -> sentences.add(IncentiveWording.cap(cap)));
        sentences.addAll(RewardWording.terms(schedule.bonus()));
        sentences.add(Msg.agreement_schedule_handling(
                Text.of(schedule.handling().noFigures()),
                Text.of(schedule.handling().tooFewCases()),
                Text.of(schedule.handling().relieved()),
                Text.of(schedule.handling().late())));
        sentences.add(Msg.agreement_schedule_rounding(
                Text.of(schedule.rounding().mode()), Text.of(schedule.rounding().moment())));
        sentences.addAll(new ScheduleOptionWording(schedule).sentences());
        schedule.further().triggers().forEach(trigger -> sentences.add(TriggerWording.sentence(trigger, schedule)));
        return sentences;
    }

    public static List<Text> headings() {
        return List.of(
                Msg.agreement_schedule_level(),
                Msg.agreement_schedule_allocation(),
                Msg.agreement_schedule_most(),
                Msg.agreement_schedule_default(),
                Msg.agreement_schedule_credit(),
                Msg.agreement_schedule_bonus_rule(),
                Msg.agreement_schedule_earn_back());
    }

    /** Columns as in {@link #headings()}. */
    public List<Text> row(LevelIncentive level, Formats formats) {
        return List.of(
                Text.user(level.name()),
                Text.user(formats.percent(level.allocation())),
                most(level.allocation(), formats),
                IncentiveWording.defaultRule(level.defaultRule()),
                IncentiveWording.credit(level),
                RewardWording.bonus(level.bonus(), unit(level)),
                RewardWording.earnBack(level.earnBack()));
    }

    private Unit unit(LevelIncentive level) {
        return levels.stream()
                .filter(terms -> terms.id().equals(level.serviceLevel()))
                .findFirst()
                .map(terms -> terms.metric().unit())
                .orElse(Unit.COUNT);
    }

    public List<Text> total(Formats formats) {
        return List.of(
                Msg.agreement_schedule_sum(),
                Text.user(formats.percent(schedule.allocated())),
                most(schedule.allocated(), formats));
    }
}
