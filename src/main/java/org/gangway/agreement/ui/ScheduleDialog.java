package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.agreement.IncentiveTerms;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.agreement.TermValue;
import org.gangway.incentive.Basis;
import org.gangway.incentive.BonusGate;
import org.gangway.incentive.BonusTerms;
import org.gangway.incentive.CreditCap;
import org.gangway.incentive.FurtherTerms;
import org.gangway.incentive.Handling;
import org.gangway.incentive.Handlings;
import org.gangway.incentive.LevelIncentive;
import org.gangway.incentive.Rounding;
import org.gangway.incentive.Schedule;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Percentage;
import org.gangway.uikit.NumberText;
import org.jspecify.annotations.Nullable;

/** Asks for the incentive schedule: what is at risk, who has which share of it, and what exceeding earns. */
class ScheduleDialog extends ProposalDialog {

    private static final Handlings USUAL = new Handlings(Handling.SKIP, Handling.SKIP, Handling.NEUTRAL);

    private final NumberText atRisk = NumberText.needed(Msg.agreement_schedule_at_risk_percent());
    private final NumberText cap = NumberText.needed(Msg.agreement_schedule_cap_percent());
    private final NumberText bonusCap = NumberText.needed(Msg.agreement_schedule_bonus_cap_percent());
    private final Select<BonusGate> gate = new Select<>();
    private final List<LevelShareFields> shares;
    private final Currency currency;
    private final Optional<Schedule> before;

    ScheduleDialog(Currency currency, List<ServiceLevelTerms> levels, @Nullable Schedule schedule, Proposal proposal) {
        super(proposal);
        this.currency = currency;
        this.before = Optional.ofNullable(schedule);
        gate.setLabel(say(Msg.agreement_schedule_gate()));
        gate.setItems(BonusGate.values());
        gate.setItemLabelGenerator(one -> say(Text.of(one)));
        gate.setValue(before.map(it -> it.bonus().gate()).orElse(BonusGate.NO_DEFAULT));
        atRisk.show(before.map(it -> it.amountAtRisk().value()).orElse(BigDecimal.valueOf(12)));
        cap.show(monthCap().map(it -> it.percent().value()).orElse(BigDecimal.TEN));
        bonusCap.show(before.map(it -> it.bonus().cap().value()).orElse(BigDecimal.ZERO));
        shares = levels.stream()
                .map(level -> new LevelShareFields(level, incentive(level)))
                .toList();
        add(new FormLayout(atRisk, cap, bonusCap, gate));
        shares.forEach(this::add);
        add(message());
    }

    private @Nullable LevelIncentive incentive(ServiceLevelTerms level) {
        return before.stream()
                .flatMap(schedule -> schedule.serviceLevels().stream())
                .filter(one -> one.serviceLevel().equals(level.id()))
                .findFirst()
                .orElse(null);
    }

    private Optional<CreditCap.PerMonth> monthCap() {
        return caps().filter(CreditCap.PerMonth.class::isInstance)
                .map(CreditCap.PerMonth.class::cast)
                .findFirst();
    }

    private Stream<CreditCap> caps() {
        return before.stream().flatMap(schedule -> schedule.caps().stream());
    }

    @Override
    boolean isComplete() {
        var sound = atRisk.isSound() & cap.isSound() & bonusCap.isSound();
        return shares.stream().map(LevelShareFields::isComplete).reduce(sound, Boolean::logicalAnd);
    }

    @Override
    TermValue value() {
        var basis = monthCap().map(CreditCap.PerMonth::basis).orElse(Basis.FEE);
        return new IncentiveTerms(new Schedule(
                currency,
                atRisk.percentage(),
                before.map(Schedule::pool).orElse(Percentage.HUNDRED),
                shares.stream().flatMap(share -> share.incentive().stream()).toList(),
                Stream.concat(
                                Stream.of(new CreditCap.PerMonth(cap.percentage(), basis)),
                                caps().filter(cap -> !(cap instanceof CreditCap.PerMonth)))
                        .toList(),
                bonusTerms(),
                before.map(Schedule::rounding).orElse(Rounding.HALF_UP_EACH_LINE),
                before.map(Schedule::handling).orElse(USUAL),
                before.map(Schedule::further).orElse(FurtherTerms.NONE)));
    }

    /** Caps that only another tool can write are kept as they are. */
    private BonusTerms bonusTerms() {
        return before.map(Schedule::bonus)
                .map(it -> new BonusTerms(gate.getValue(), bonusCap.percentage(), it.yearCap(), it.contractCap()))
                .orElseGet(() -> new BonusTerms(gate.getValue(), bonusCap.percentage()));
    }
}
