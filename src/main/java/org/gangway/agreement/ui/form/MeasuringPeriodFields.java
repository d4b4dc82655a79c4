package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.gangway.agreement.ui.wording.EvaluationRuleWording;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.MeasuringPeriod;
import org.gangway.measure.MeasuringPeriodTerms;
import org.gangway.measure.WindowCombination;
import org.gangway.uikit.LocalizedDatePicker;

/** Asks over how long each figure is measured; of the rest, only what that period needs. */
final class MeasuringPeriodFields {

    private final Select<MeasuringPeriod> period = new Select<>();
    private final LocalizedDatePicker from = new LocalizedDatePicker(Msg.agreement_level_fortnights_from());
    private final Select<WindowCombination> several = new Select<>();
    private final Select<Integer> quarters = new Select<>();

    MeasuringPeriodFields(MeasuringPeriodTerms before) {
        period.setLabel(say(Msg.agreement_level_period()));
        period.setItems(MeasuringPeriod.values());
        period.setItemLabelGenerator(one -> say(Text.of(one)));
        period.setValue(before.period());
        period.addValueChangeListener(change -> ask(change.getValue()));
        from.setValue(before.firstFortnight());
        several.setLabel(say(Msg.agreement_level_several_windows()));
        several.setItems(WindowCombination.values());
        several.setItemLabelGenerator(one -> say(Text.of(one)));
        several.setValue(before.severalWindows());
        quarters.setLabel(say(Msg.agreement_level_quarters_from()));
        quarters.setItems(1, 2, 3);
        quarters.setItemLabelGenerator(month -> say(EvaluationRuleWording.quarters(month)));
        quarters.setValue((before.quartersFrom() - 1) % 3 + 1);
        ask(before.period());
    }

    private void ask(MeasuringPeriod chosen) {
        from.setVisible(chosen == MeasuringPeriod.TWO_WEEKS);
        several.setVisible(chosen == MeasuringPeriod.TWO_WEEKS);
        quarters.setVisible(chosen == MeasuringPeriod.QUARTER);
    }

    Component[] components() {
        return new Component[] {period, from, several, quarters};
    }

    MeasuringPeriodTerms value() {
        return switch (period.getValue()) {
            case MONTH -> MeasuringPeriodTerms.MONTHLY;
            case QUARTER -> MeasuringPeriodTerms.quarters(quarters.getValue());
            case TWO_WEEKS ->
                MeasuringPeriodTerms.fortnights(
                        Optional.ofNullable(from.getValue()).orElse(MeasuringPeriodTerms.FIRST_FORTNIGHT),
                        several.getValue());
        };
    }
}
