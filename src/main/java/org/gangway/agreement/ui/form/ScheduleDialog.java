package org.gangway.agreement.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.incentive.check.ScheduleCheck;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.json.FieldFault;
import org.gangway.language.Msg;
import org.gangway.shared.Percentage;
import org.gangway.uikit.form.EntryRows;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FormSection;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.jspecify.annotations.Nullable;

/** Asks for the incentive schedule: what is at risk, who has which share of it, and every rule that holds besides. */
public class ScheduleDialog extends TermDialog {

    private static final FigureTreatments USUAL = new FigureTreatments(
            UnusableFigureTreatment.SKIP, UnusableFigureTreatment.SKIP, UnusableFigureTreatment.NEUTRAL);
    private static final Percentage USUAL_RISK = Percentage.of("12");

    private final NumberEntry atRisk;
    private final NumberEntry pool;
    private final EntryRows<CreditCap> caps;
    private final ValueEntry<BonusTerms> bonus;
    private final ValueEntry<FigureTreatments> handling;
    private final ValueEntry<AmountRounding> rounding;
    private final ScheduleOptionFields further;
    private final List<LevelIncentiveRow> rows;
    private final AllocationSum sum;
    private final List<FormSection> sections;
    private final List<ServiceLevelTerms> levels;
    private final Currency currency;
    private final Optional<IncentiveSchedule> before;

    public ScheduleDialog(
            Currency currency,
            List<ServiceLevelTerms> levels,
            @Nullable IncentiveSchedule incentiveSchedule,
            TermDialogPurpose termDialogPurpose) {
        super(termDialogPurpose);
        this.currency = currency;
        this.levels = levels;
        this.before = Optional.ofNullable(incentiveSchedule);
        atRisk = NumberEntry.of(
                Msg.agreement_schedule_at_risk_percent(),
                before.map(IncentiveSchedule::amountAtRisk).orElse(USUAL_RISK));
        pool = NumberEntry.of(
                Msg.agreement_field_schedule_pool(),
                before.map(IncentiveSchedule::pool).orElse(Percentage.HUNDRED));
        caps = CapFields.of(before.map(IncentiveSchedule::caps).orElseGet(CapFields::usual), currency);
        bonus = MonthlyRuleFields.bonus(
                before.map(IncentiveSchedule::bonus).orElse(new BonusTerms(BonusGate.NO_DEFAULT, Percentage.ZERO)),
                currency);
        handling = MonthlyRuleFields.handling(
                before.map(IncentiveSchedule::handling).orElse(USUAL));
        rounding = MonthlyRuleFields.rounding(
                before.map(IncentiveSchedule::rounding).orElse(AmountRounding.HALF_UP_EACH_LINE));
        further = new ScheduleOptionFields(
                before.map(IncentiveSchedule::further).orElse(OptionalTerms.NONE), levels, currency);
        rows = levels.stream()
                .map(level -> new LevelIncentiveRow(level, incentive(level), currency, further::categories))
                .toList();
        sum = new AllocationSum(
                rows, pool::percentage, () -> further.categories().isEmpty());
        pool.onChange(sum::update);
        rows.forEach(row -> row.onAllocation(sum::update));
        sections = sections();
        add(new Div(sections.getFirst()));
        rows.forEach(this::add);
        add(sum);
        sections.stream().skip(1).forEach(this::add);
        add(message());
    }

    private List<FormSection> sections() {
        var first = new FormSection(
                Msg.agreement_section_at_risk(), new FieldGroup<>(() -> true, atRisk, pool), further.pools());
        first.setOpened(true);
        return Stream.concat(
                        Stream.of(
                                first,
                                new FormSection(
                                        Msg.agreement_section_caps(), caps, further.floor(), further.yearStart()),
                                new FormSection(Msg.agreement_section_bonus(), bonus),
                                new FormSection(Msg.agreement_section_handling(), handling),
                                new FormSection(Msg.agreement_section_rounding(), rounding)),
                        further.sections().stream())
                .toList();
    }

    private @Nullable LevelIncentive incentive(ServiceLevelTerms level) {
        return before.stream()
                .flatMap(incentiveSchedule -> incentiveSchedule.serviceLevels().stream())
                .filter(one -> one.serviceLevel().equals(level.id()))
                .findFirst()
                .orElse(null);
    }

    @Override
    boolean isComplete() {
        var sound = sections.stream().map(FormSection::isSound).reduce(true, Boolean::logicalAnd);
        return rows.stream().map(LevelIncentiveRow::isComplete).reduce(sound, Boolean::logicalAnd) && sum.isSound();
    }

    @Override
    TermValue value() {
        return new IncentiveTerms(new IncentiveSchedule(
                currency,
                atRisk.percentage(),
                pool.percentage(),
                rows.stream().flatMap(row -> row.incentive().stream()).toList(),
                caps.values(),
                bonus.value(),
                rounding.value(),
                handling.value(),
                further.value()));
    }

    @Override
    List<FieldFault> faults(TermValue value) {
        var targets = ServiceLevelTerms.valuesOf(levels);
        return value instanceof IncentiveTerms(var incentiveSchedule)
                ? ScheduleCheck.faults(incentiveSchedule, targets)
                : List.of();
    }
}
