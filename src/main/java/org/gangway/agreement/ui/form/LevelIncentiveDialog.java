package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.check.ScheduleCheck;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelClassification;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.PerformanceCategory;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.json.FieldFault;
import org.gangway.language.Msg;
import org.gangway.shared.Percentage;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.form.FormSection;
import org.gangway.uikit.form.ValueEntry;

/** Asks for the rules of one service level; what the grammar refuses is said before it is taken. */
class LevelIncentiveDialog extends InputDialog {

    private static final String HERE = "serviceLevels[0].";

    private final ServiceLevelTerms level;
    private final LevelIncentive before;
    private final Currency currency;
    private final List<PerformanceCategory> categories;
    private final ValueEntry<DefaultRule> defaults;
    private final ValueEntry<CreditRule> credit;
    private final ValueEntry<RepeatRule> repeat;
    private final ValueEntry<BonusRule> bonus;
    private final ValueEntry<EarnBackRule> earnBack;
    private final ValueEntry<LevelClassification> standing;
    private final List<FormSection> sections;

    LevelIncentiveDialog(
            ServiceLevelTerms level,
            LevelIncentive before,
            Currency currency,
            List<PerformanceCategory> categories,
            SerializableConsumer<LevelIncentive> onSave) {
        this.level = level;
        this.before = before;
        this.currency = currency;
        this.categories = categories;
        defaults = DefaultRuleFields.of(before.defaultRule());
        credit = CreditFields.of(Msg.agreement_schedule_credit(), before.credit(), currency);
        repeat = RepeatFields.of(before.repeat(), currency);
        bonus = BonusFields.of(before.bonus(), currency);
        earnBack = EarnBackFields.of(before.earnBack());
        standing = ServiceLevelCategoryFields.of(before.standing(), categories);
        sections = sections();
        setHeaderTitle(say(Msg.agreement_level_rules(level.name())));
        setWidth("min(46rem, 96vw)");
        sections.forEach(this::add);
        var save = new Button(say(Msg.agreement_level_rules_save()), _ -> save(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private List<FormSection> sections() {
        var first = new FormSection(Msg.agreement_section_default(), defaults);
        var second = new FormSection(Msg.agreement_schedule_credit(), credit);
        first.setOpened(true);
        second.setOpened(true);
        return List.of(
                first,
                second,
                new FormSection(Msg.agreement_section_repeats(), repeat),
                new FormSection(Msg.agreement_schedule_bonus_rule(), bonus),
                new FormSection(Msg.agreement_schedule_earn_back(), earnBack),
                new FormSection(Msg.agreement_section_classification(), standing));
    }

    private void save(SerializableConsumer<LevelIncentive> onSave) {
        if (!sections.stream().map(FormSection::isSound).reduce(true, Boolean::logicalAnd)) {
            return;
        }
        var entered = entered();
        var faults = faults(entered);
        if (!faults.isEmpty()) {
            new TermsFaultsDialog(
                            faults.stream().map(LevelIncentiveDialog::here).toList())
                    .open();
            return;
        }
        onSave.accept(entered);
        close();
    }

    private LevelIncentive entered() {
        return new LevelIncentive(
                level.id(),
                level.name(),
                level.better(),
                before.allocation(),
                defaults.value(),
                credit.value(),
                bonus.value(),
                earnBack.value(),
                repeat.value(),
                standing.value());
    }

    /** Of this service level alone: what concerns the schedule as a whole is asked when it is complete. */
    private static FieldFault here(FieldFault fault) {
        return new FieldFault(fault.path().substring(HERE.length()), fault.rule(), fault.facts());
    }

    private List<FieldFault> faults(LevelIncentive entered) {
        var alone = new IncentiveSchedule(
                currency,
                Percentage.HUNDRED,
                Percentage.HUNDRED,
                List.of(entered),
                List.of(),
                new BonusTerms(BonusGate.NONE, Percentage.HUNDRED),
                AmountRounding.HALF_UP_EACH_LINE,
                new FigureTreatments(
                        UnusableFigureTreatment.SKIP, UnusableFigureTreatment.SKIP, UnusableFigureTreatment.SKIP),
                OptionalTerms.NONE.withCategories(categories));
        return ScheduleCheck.faults(alone, Map.of(level.id(), level.values())).stream()
                .filter(fault -> fault.path().startsWith(HERE) && !fault.path().equals(HERE + "allocation"))
                .toList();
    }
}
