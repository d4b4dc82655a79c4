package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.ui.wording.IncentiveWording;
import org.gangway.agreement.ui.wording.RewardWording;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PerformanceCategory;
import org.gangway.language.Msg;
import org.gangway.shared.Percentage;
import org.gangway.uikit.LocalizedNumberField;
import org.jspecify.annotations.Nullable;

/** What one service level has to do with money, in words; without an allocation it is measured only. */
class LevelIncentiveRow extends Div {

    private final ServiceLevelTerms level;
    private final LocalizedNumberField allocation =
            LocalizedNumberField.optional(Msg.agreement_schedule_allocation_percent());
    private final UnorderedList words = new UnorderedList();
    private LevelIncentive rules;

    LevelIncentiveRow(
            ServiceLevelTerms level,
            @Nullable LevelIncentive before,
            Currency currency,
            Supplier<List<PerformanceCategory>> categories) {
        this.level = level;
        this.rules = before == null ? usual(level) : before;
        addClassName("gangway-card");
        allocation.show(before == null ? null : before.allocation().value());
        allocation.setValueChangeMode(ValueChangeMode.LAZY);
        var edit = new Button(
                say(Msg.agreement_level_rules_edit()),
                _ -> new LevelIncentiveDialog(level, rules, currency, categories.get(), this::take).open());
        edit.setAriaLabel(say(Msg.agreement_level_rules(level.name())));
        add(new H4(level.name()), allocation, words, edit);
        show(rules);
    }

    private static LevelIncentive usual(ServiceLevelTerms level) {
        return new LevelIncentive(
                level.id(),
                level.name(),
                level.better(),
                Percentage.ZERO,
                level.levels().minimum() == null ? new DefaultRule.BelowExpected() : new DefaultRule.BelowMinimum(),
                new CreditRule.WholeAllocation(),
                new BonusRule.NoBonus(),
                new EarnBackRule.NoEarnBack());
    }

    private void take(LevelIncentive entered) {
        rules = entered;
        show(entered);
    }

    private void show(LevelIncentive entered) {
        words.removeAll();
        words.add(
                new ListItem(
                        say(Msg.agreement_level_summary_default(IncentiveWording.defaultRule(entered.defaultRule())))),
                new ListItem(say(Msg.agreement_level_summary_credit(IncentiveWording.credit(entered)))),
                new ListItem(say(Msg.agreement_level_summary_bonus(
                        RewardWording.bonus(entered.bonus(), level.metric().unit())))),
                new ListItem(say(Msg.agreement_level_summary_earn_back(RewardWording.earnBack(entered.earnBack())))));
    }

    void onAllocation(SerializableRunnable changed) {
        allocation.addValueChangeListener(_ -> changed.run());
    }

    Optional<BigDecimal> allocated() {
        return allocation.number();
    }

    void mark(String fault) {
        if (!allocation.isEmpty()) {
            allocation.setInvalid(true);
            allocation.setErrorMessage(fault);
        }
    }

    boolean isComplete() {
        return allocation.isSound();
    }

    Optional<LevelIncentive> incentive() {
        return allocation
                .number()
                .map(_ -> new LevelIncentive(
                        level.id(),
                        level.name(),
                        level.better(),
                        allocation.percentage(),
                        rules.defaultRule(),
                        rules.credit(),
                        rules.bonus(),
                        rules.earnBack(),
                        rules.repeat(),
                        rules.standing()));
    }
}
