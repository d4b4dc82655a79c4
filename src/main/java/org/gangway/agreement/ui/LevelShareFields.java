package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.incentive.BonusRule;
import org.gangway.incentive.Bound;
import org.gangway.incentive.CreditRule;
import org.gangway.incentive.DefaultRule;
import org.gangway.incentive.EarnBackRule;
import org.gangway.incentive.LevelIncentive;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.NumberText;
import org.jspecify.annotations.Nullable;

/** What one service level has to do with money; without an allocation it is measured only. */
class LevelShareFields extends FormLayout {

    private final ServiceLevelTerms level;
    private final @Nullable LevelIncentive before;
    private final NumberText allocation = NumberText.optional(Msg.agreement_schedule_allocation_percent());
    private final Select<DefaultRule> defaultRule;
    private final Select<CreditRule> credit;
    private final NumberText threshold = NumberText.optional(Msg.agreement_schedule_bonus_threshold());
    private final NumberText bonus = NumberText.optional(Msg.agreement_schedule_bonus_percent());
    private final Select<EarnBackRule> earnBack;

    LevelShareFields(ServiceLevelTerms level, @Nullable LevelIncentive before) {
        this.level = level;
        this.before = before;
        defaultRule = choice(
                Msg.agreement_schedule_default(),
                defaults(level),
                before == null ? null : before.defaultRule(),
                IncentiveWording::defaultRule);
        credit = choice(
                Msg.agreement_schedule_credit(),
                credits(level),
                before == null ? null : before.credit(),
                IncentiveWording::credit);
        earnBack = choice(
                Msg.agreement_schedule_earn_back(),
                List.of(new EarnBackRule.NoEarnBack(), EarnBackRule.afterNext(3)),
                before == null ? null : before.earnBack(),
                RewardWording::earnBack);
        if (before != null) {
            allocation.show(before.allocation().value());
            show(before.bonus());
        }
        var heading = new H4(level.name());
        add(heading, allocation, defaultRule, credit, threshold, bonus, earnBack);
        setColspan(heading, 2);
    }

    private static List<DefaultRule> defaults(ServiceLevelTerms level) {
        return level.levels().minimum() == null
                ? List.of(new DefaultRule.BelowExpected())
                : List.of(
                        new DefaultRule.BelowMinimum(),
                        new DefaultRule.BelowExpected(),
                        DefaultRule.belowMinimumOrTimes(4, 12),
                        DefaultRule.belowMinimumOrInARow(2));
    }

    private static List<CreditRule> credits(ServiceLevelTerms level) {
        return level.levels().minimum() == null
                ? List.of(new CreditRule.WholeAllocation())
                : List.of(new CreditRule.WholeAllocation(), new CreditRule.LinearShortfall());
    }

    /** Rules that only another tool can write are kept as they are. */
    private static <T> Select<T> choice(
            Text label, List<? extends T> usual, @Nullable T before, Function<T, Text> words) {
        var items = new ArrayList<T>(usual);
        if (before != null && !items.contains(before)) {
            items.add(before);
        }
        var select = new Select<T>();
        select.setLabel(say(label));
        select.setItems(items);
        select.setItemLabelGenerator(one -> say(words.apply(one)));
        select.setValue(before == null ? items.getFirst() : before);
        return select;
    }

    private void show(BonusRule rule) {
        if (rule instanceof BonusRule.BeyondThreshold beyond) {
            threshold.show(beyond.threshold());
            bonus.show(beyond.ofFee().value());
        }
    }

    boolean isComplete() {
        return allocation.isSound() & threshold.isSound() & bonus.isSound();
    }

    Optional<LevelIncentive> incentive() {
        return allocation.number().map(_ -> entered()).map(this::withWhatIsNotAsked);
    }

    private LevelIncentive withWhatIsNotAsked(LevelIncentive entered) {
        return before == null ? entered : entered.with(before.repeat()).with(before.standing());
    }

    private LevelIncentive entered() {
        return new LevelIncentive(
                level.id(),
                level.name(),
                level.better(),
                allocation.percentage(),
                defaultRule.getValue(),
                credit.getValue(),
                bonusRule(),
                earnBack.getValue());
    }

    private BonusRule bonusRule() {
        return threshold
                .number()
                .<BonusRule>map(from -> new BonusRule.BeyondThreshold(from, Bound.INCLUDED, bonus.percentage()))
                .orElseGet(this::otherBonus);
    }

    /** A bonus that the fields cannot show is kept as it is. */
    private BonusRule otherBonus() {
        return before == null || before.bonus() instanceof BonusRule.BeyondThreshold
                ? new BonusRule.NoBonus()
                : before.bonus();
    }
}
