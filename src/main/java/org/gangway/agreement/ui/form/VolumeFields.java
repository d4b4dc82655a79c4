package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.fee.CorrectedVolume;
import org.gangway.incentive.fee.FeeMinimum;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.incentive.fee.MinimumCovers;
import org.gangway.incentive.fee.MonthFee;
import org.gangway.incentive.fee.UnitFee;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.form.AmountEntry;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.EntryRows;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.ValueEntry;

/** Asks for the parts of a fee per unit and what goes with them, and shows what sample volumes would cost. */
final class VolumeFields extends Div {

    private final FeeRules before;
    private final SerializableSupplier<Optional<Money>> flat;
    private final List<UnitFeeFields> shown = new ArrayList<>();
    private final EntryRows<UnitFee> units;
    private final AmountEntry minimum;
    private final ChoiceEntry<MinimumCovers> covers;
    private final ChoiceEntry<CorrectedVolume> corrected;
    private final Div besides = new Div();
    private final Paragraph month = new Paragraph();
    private final Paragraph fault = new Paragraph();

    /**
     * @param levels those whose figure says a volume of each month, at least one
     * @param flat the flat part as it is typed; empty while it cannot be read
     */
    VolumeFields(
            FeeRules before,
            Money nothing,
            List<ServiceLevelTerms> levels,
            SerializableSupplier<Optional<Money>> flat) {
        this.before = before;
        this.flat = flat;
        var first = levels.getFirst();
        var usual = new UnitFee(say(Text.of(first.metric().counted())), first.id(), BigDecimal.ZERO);
        minimum = AmountEntry.optional(
                Msg.agreement_fee_minimum(),
                Optional.ofNullable(before.minimum()).map(FeeMinimum::amount).orElse(null),
                nothing.currency());
        covers = ChoiceEntry.of(
                Msg.agreement_fee_minimum_covers(),
                Optional.ofNullable(before.minimum()).map(FeeMinimum::covers).orElse(MinimumCovers.WHOLE_FEE));
        corrected = ChoiceEntry.of(Msg.agreement_fee_corrected(), before.correctedVolume());
        units = new EntryRows<>(
                Msg.agreement_fee_units(),
                Msg.agreement_fee_unit_add(),
                before.units(),
                usual,
                unit -> row(unit, levels));
        units.onChange(this::calculate);
        minimum.onChange(this::calculate);
        covers.onChange(this::calculate);
        besides.add(new FieldGroup<>(() -> before, minimum, covers, corrected).component());
        month.getElement().setAttribute("aria-live", "polite");
        fault.getElement().setAttribute("role", "alert");
        fault.addClassName("gangway-tone-error");
        setWidthFull();
        add(units.component(), besides, month, fault);
        calculate();
    }

    private ValueEntry<UnitFee> row(UnitFee unit, List<ServiceLevelTerms> levels) {
        var fields = new UnitFeeFields(unit, levels, this::calculate);
        shown.add(fields);
        return fields;
    }

    /** Anew from what stands there; nothing is shown while it cannot be read. */
    void calculate() {
        var standing = standing();
        besides.setVisible(!standing.isEmpty());
        var cost = cost(standing);
        for (int i = 0; i < standing.size(); i++) {
            var index = i;
            standing.get(i).show(cost.map(fee -> fee.unitAmount(index)));
        }
        month.setText(cost.filter(_ -> !standing.isEmpty())
                .map(fee -> say(Msg.agreement_fee_sample_month(fee.amount())))
                .orElse(""));
    }

    /** Those that were not removed. */
    private List<UnitFeeFields> standing() {
        return shown.stream().filter(units::contains).toList();
    }

    private Optional<MonthFee> cost(List<UnitFeeFields> standing) {
        try {
            var rules = rules();
            return flat.get()
                    .map(amount -> new MonthFee(
                            amount,
                            rules,
                            standing.stream().map(UnitFeeFields::sampleVolume).toList()));
        } catch (RuleViolation unreadable) {
            return Optional.empty();
        }
    }

    boolean isSound() {
        fault.setText("");
        var isMinimumSound = !besides.isVisible() || minimum.isSound();
        if (!units.isSound() || !isMinimumSound) {
            return false;
        }
        try {
            rules();
            return true;
        } catch (RuleViolation refused) {
            fault.setText(say(Text.rule(refused)));
            return false;
        }
    }

    /** With what is agreed of the fee besides kept. */
    FeeRules rules() {
        var values = units.values();
        var least = values.isEmpty()
                ? null
                : minimum.amountIfAny()
                        .map(amount -> new FeeMinimum(amount, covers.choice()))
                        .orElse(null);
        return before.withUnits(values, least).with(corrected.choice());
    }
}
