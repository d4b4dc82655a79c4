package org.gangway.agreement.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.agreement.IncentiveTerms;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.agreement.TermValue;
import org.gangway.incentive.AmountRounding;
import org.gangway.incentive.BonusGate;
import org.gangway.incentive.BonusTerms;
import org.gangway.incentive.CreditCap;
import org.gangway.incentive.FurtherTerms;
import org.gangway.incentive.Handling;
import org.gangway.incentive.Handlings;
import org.gangway.incentive.LevelIncentive;
import org.gangway.incentive.Schedule;
import org.gangway.incentive.ScheduleCheck;
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
class ScheduleDialog extends ProposalDialog {

    private static final Handlings USUAL = new Handlings(Handling.SKIP, Handling.SKIP, Handling.NEUTRAL);
    private static final Percentage USUAL_RISK = Percentage.of("12");

    private final NumberEntry atRisk;
    private final NumberEntry pool;
    private final EntryRows<CreditCap> caps;
    private final ValueEntry<BonusTerms> bonus;
    private final ValueEntry<Handlings> handling;
    private final ValueEntry<AmountRounding> rounding;
    private final FurtherFields further;
    private final List<LevelRow> rows;
    private final List<FormSection> sections;
    private final List<ServiceLevelTerms> levels;
    private final Currency currency;
    private final Optional<Schedule> before;

    ScheduleDialog(Currency currency, List<ServiceLevelTerms> levels, @Nullable Schedule schedule, Proposal proposal) {
        super(proposal);
        this.currency = currency;
        this.levels = levels;
        this.before = Optional.ofNullable(schedule);
        atRisk = NumberEntry.of(
                Msg.agreement_schedule_at_risk_percent(),
                before.map(Schedule::amountAtRisk).orElse(USUAL_RISK));
        pool = NumberEntry.of(
                Msg.agreement_field_schedule_pool(), before.map(Schedule::pool).orElse(Percentage.HUNDRED));
        caps = CapFields.of(before.map(Schedule::caps).orElseGet(CapFields::usual), currency);
        bonus = MonthFields.bonus(
                before.map(Schedule::bonus).orElse(new BonusTerms(BonusGate.NO_DEFAULT, Percentage.ZERO)), currency);
        handling = MonthFields.handling(before.map(Schedule::handling).orElse(USUAL));
        rounding = MonthFields.rounding(before.map(Schedule::rounding).orElse(AmountRounding.HALF_UP_EACH_LINE));
        further = new FurtherFields(before.map(Schedule::further).orElse(FurtherTerms.NONE), levels, currency);
        rows = levels.stream()
                .map(level -> new LevelRow(level, incentive(level), currency, further::categories))
                .toList();
        sections = sections();
        add(new Div(sections.getFirst()));
        rows.forEach(this::add);
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
                .flatMap(schedule -> schedule.serviceLevels().stream())
                .filter(one -> one.serviceLevel().equals(level.id()))
                .findFirst()
                .orElse(null);
    }

    @Override
    boolean isComplete() {
        var sound = sections.stream().map(FormSection::isSound).reduce(true, Boolean::logicalAnd);
        return rows.stream().map(LevelRow::isComplete).reduce(sound, Boolean::logicalAnd);
    }

    @Override
    TermValue value() {
        return new IncentiveTerms(new Schedule(
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

    /** Sums may be mended until the terms are offered; what makes no sense by itself is not written at all. */
    @Override
    List<FieldFault> faults(TermValue value) {
        var targets = ServiceLevelTerms.valuesOf(levels);
        return value instanceof IncentiveTerms(var schedule)
                ? ScheduleCheck.faults(schedule, targets).stream()
                        .filter(fault -> !fault.rule().endsWith("do-not-add-up"))
                        .toList()
                : List.of();
    }
}
