package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.fee.BandReading;
import org.gangway.incentive.fee.CountedVolume;
import org.gangway.incentive.fee.PriceBand;
import org.gangway.incentive.fee.StepRounding;
import org.gangway.incentive.fee.UnitFee;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.EntryRows;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FormSection;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.WordsEntry;

/** Asks for one part of a fee per unit, and shows what a volume would cost by it. */
final class UnitFeeFields implements ValueEntry<UnitFee> {

    private static final BigDecimal USUAL_SAMPLE = new BigDecimal(1000);

    private final Div all = new Div();
    private final WordsEntry unit;
    private final ChoiceEntry<ServiceLevelTerms> level;
    private final EntryRows<PriceBand> prices;
    private final ChoiceEntry<CountedVolume> counted;
    private final ChoiceEntry<BandReading> reading;
    private final NumberEntry step;
    private final ChoiceEntry<RoundingMode> mode;
    private final FormSection more;
    private final NumberEntry sample;
    private final Paragraph result = new Paragraph();

    /** @param levels those whose figure says a volume of each month, at least one */
    UnitFeeFields(UnitFee before, List<ServiceLevelTerms> levels, SerializableRunnable changed) {
        unit = new WordsEntry(Msg.agreement_fee_unit_name(), before.unit());
        level = new ChoiceEntry<>(
                Msg.agreement_fee_unit_level(),
                levels,
                one -> Text.user(one.name()),
                levels.stream()
                        .filter(one -> one.id().equals(before.serviceLevel()))
                        .findFirst()
                        .orElse(levels.getFirst()));
        prices = new EntryRows<>(
                Msg.agreement_fee_unit_prices(),
                Msg.agreement_fee_price_add(),
                before.prices(),
                new PriceBand(null, BigDecimal.ZERO),
                band -> price(band, changed));
        counted = ChoiceEntry.of(Msg.agreement_fee_unit_counted(), before.counted());
        reading = ChoiceEntry.of(Msg.agreement_fee_unit_reading(), before.reading());
        step = NumberEntry.optional(
                Msg.agreement_fee_unit_step(), before.rounding().step());
        mode = ChoiceEntry.rounding(
                Msg.agreement_fee_unit_mode(), before.rounding().mode());
        more = new FormSection(Msg.agreement_fee_unit_more(), reading, counted, step, mode);
        sample = NumberEntry.optional(Msg.agreement_fee_sample_volume(), sample(before));
        prices.onChange(changed);
        reading.onChange(changed);
        step.onChange(changed);
        mode.onChange(changed);
        sample.onChange(changed);
        result.getElement().setAttribute("aria-live", "polite");
        all.addClassName("gangway-section");
        all.add(
                new FieldGroup<>(this::value, unit, level).component(),
                prices.component(),
                more,
                sample.component(),
                result);
    }

    /** So many that every band has a part in it. */
    private static BigDecimal sample(UnitFee before) {
        return before.prices().stream()
                .flatMap(band -> Optional.ofNullable(band.upTo()).stream())
                .reduce((_, last) -> last)
                .map(last -> last.add(last.divide(BigDecimal.TWO)))
                .orElse(USUAL_SAMPLE);
    }

    private static ValueEntry<PriceBand> price(PriceBand before, SerializableRunnable changed) {
        var upTo = NumberEntry.optional(Msg.agreement_fee_band_up_to(), before.upTo());
        var price = NumberEntry.of(Msg.agreement_fee_band_price(), before.price());
        upTo.onChange(changed);
        price.onChange(changed);
        return new FieldGroup<>(() -> new PriceBand(upTo.numberIfAny(), price.number()), upTo, price);
    }

    /** What somebody wants to see the price of. */
    BigDecimal sampleVolume() {
        return Optional.ofNullable(sample.numberIfAny()).orElse(BigDecimal.ZERO);
    }

    void show(Optional<Money> cost) {
        result.setText(cost.map(amount -> say(Msg.agreement_fee_sample(unit.words(), sampleVolume(), amount)))
                .orElse(""));
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public boolean isSound() {
        var sound = new ArrayList<Boolean>();
        sound.add(unit.isSound());
        sound.add(prices.isSound());
        sound.add(more.isSound());
        sound.add(sample.isSound());
        return !sound.contains(false);
    }

    @Override
    public void clear() {
        prices.clear();
    }

    @Override
    public UnitFee value() {
        return new UnitFee(
                unit.words(),
                level.choice().id(),
                counted.choice(),
                new StepRounding(step.numberIfAny(), mode.choice()),
                reading.choice(),
                prices.values());
    }
}
