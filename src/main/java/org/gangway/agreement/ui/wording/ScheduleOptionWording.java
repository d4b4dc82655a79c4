package org.gangway.agreement.ui.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.EarnBackLimits;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelClass;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PointsConversion;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Percentage;

/** What a schedule says besides its rules for each service level, in words; what is neutral is not said. */
record ScheduleOptionWording(IncentiveSchedule schedule) {

    List<Text> sentences() {
        var further = schedule.further();
        var sentences = new ArrayList<Text>(pools());
        Optional.ofNullable(further.points()).map(ScheduleOptionWording::points).ifPresent(sentences::add);
        sentences.addAll(standing());
        sentences.addAll(causes(further.causes()));
        further.deliverables().forEach(item -> sentences.add(deliverable(item)));
        Optional.ofNullable(further.lateReport())
                .map(Msg::agreement_late_report_costs)
                .ifPresent(sentences::add);
        Optional.ofNullable(further.floor())
                .map(floor -> Msg.agreement_credit_floor(floor.amount(), Text.of(floor.bound())))
                .ifPresent(sentences::add);
        sentences.addAll(limits(further.earnBack()));
        if (further.yearStart() != 1) {
            sentences.add(Msg.agreement_year_start(further.yearStart()));
        }
        return sentences;
    }

    private List<Text> pools() {
        var sentences = new ArrayList<Text>();
        if (!schedule.pool().equals(Percentage.HUNDRED)) {
            sentences.add(Msg.agreement_schedule_pool(schedule.pool()));
        }
        schedule.further()
                .categories()
                .forEach(pool -> sentences.add(Msg.agreement_schedule_category(pool.name(), pool.pool())));
        return sentences;
    }

    /** Which service levels cost nothing, belong to a category, or count from a day on. */
    private List<Text> standing() {
        var sentences = new ArrayList<Text>();
        for (var level : schedule.serviceLevels()) {
            var standing = level.standing();
            if (standing.kind() != LevelClass.CRITICAL) {
                sentences.add(Msg.agreement_level_classification(level.name(), Text.of(standing.kind())));
            }
            if (!standing.category().isEmpty()) {
                sentences.add(Msg.agreement_level_category(level.name(), category(standing.category())));
            }
            standing.phases()
                    .forEach(start -> sentences.add(
                            Msg.agreement_level_phase(level.name(), Text.of(start.phase()), start.from())));
        }
        return sentences;
    }

    private String category(String key) {
        return schedule.further().categories().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(one -> one.name())
                .orElse(key);
    }

    private static Text points(PointsConversion conversion) {
        return switch (conversion) {
            case PointsConversion.Brackets(var value, var brackets) ->
                Msg.agreement_points_brackets(
                        value,
                        IncentiveWording.list(
                                brackets, one -> Msg.agreement_points_bracket(one.above(), one.multiplier())));
            case PointsConversion.PercentTable(var percentageBasis, var steps) ->
                Msg.agreement_points_table(
                        Text.of(percentageBasis),
                        IncentiveWording.list(steps, one -> Msg.agreement_points_step(one.atLeast(), one.credit())));
            case PointsConversion.PercentEach(var perPoint, var percentageBasis, var most) ->
                Msg.agreement_points_each(perPoint, Text.of(percentageBasis), most);
        };
    }

    private List<Text> causes(CommonCauseRule rule) {
        return switch (rule) {
            case CommonCauseRule.AllCredits _ -> List.of();
            case CommonCauseRule.OneCredit(var always) when always.isEmpty() -> List.of(Msg.agreement_cause_one());
            case CommonCauseRule.OneCredit(var always) ->
                List.of(
                        Msg.agreement_cause_one(),
                        Msg.agreement_cause_always(IncentiveWording.list(always, key -> Text.user(level(key)))));
        };
    }

    private String level(String key) {
        return schedule.serviceLevels().stream()
                .filter(one -> one.serviceLevel().equals(key))
                .findFirst()
                .map(LevelIncentive::name)
                .orElse(key);
    }

    private static Text deliverable(Deliverable item) {
        return switch (item.credit()) {
            case DelayCredit.OwnAmount(var amount) -> Msg.agreement_deliverable_amount(item.name(), amount);
            case DelayCredit.PerDays days -> {
                var after = days.terminateAfter();
                var costs = Msg.agreement_deliverable_days(
                        item.name(), days.percent(), days.value(), days.days(), Text.of(days.count()), days.most());
                yield after == null ? costs : Msg.agreement_deliverable_end(costs, after);
            }
        };
    }

    private static List<Text> limits(EarnBackLimits limits) {
        var sentences = new ArrayList<Text>();
        if (limits.mostPerYear() != 0) {
            sentences.add(Msg.agreement_earn_back_most(limits.mostPerYear()));
        }
        Optional.ofNullable(limits.mostAmountPerYear())
                .map(Msg::agreement_earn_back_most_amount)
                .ifPresent(sentences::add);
        if (!limits.equals(EarnBackLimits.NONE)) {
            sentences.add(Msg.agreement_earn_back_term_end(Text.of(limits.atTermEnd())));
        }
        return sentences;
    }
}
