package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.CountedCalendars;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Bound;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.FigureRounding;
import org.gangway.measure.Level;
import org.gangway.measure.Metric;
import org.gangway.measure.MinimumVolume;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.uikit.LocalizedNumberField;
import org.gangway.uikit.RequiredFields;
import org.jspecify.annotations.Nullable;

/** Asks for a service level from the metric library. */
public class ServiceLevelDialog extends TermDialog {

    private final ComboBox<Metric> metric = new ComboBox<>(say(Msg.agreement_level_metric()));
    private final Paragraph about = new Paragraph();
    private final TextField name = new TextField(say(Msg.agreement_level_name()));
    private final LocalizedNumberField expected = LocalizedNumberField.needed(Msg.agreement_level_expected());
    private final LocalizedNumberField minimum = LocalizedNumberField.optional(Msg.agreement_level_minimum());
    private final Select<Bound> bound = new Select<>();
    private final IntegerField decimals = new IntegerField(say(Msg.agreement_level_decimals()));
    private final Checkbox compareRounded = new Checkbox(say(Msg.agreement_level_compare_rounded()));
    private final LocalizedNumberField volume = LocalizedNumberField.optional(Msg.agreement_level_volume());
    private final IntegerField due = new IntegerField(say(Msg.agreement_level_due()));
    private final Select<CountedCalendars> dueBy = new Select<>();
    private final TextField segment = new TextField(say(Msg.agreement_level_segment()));
    private final String id;
    private final MinimumVolume.LowVolumeMonths lowVolumeMonths;
    private final RoundingMode mode;
    private final EvaluationRuleFields evaluationRules;
    private final ImprovementFields improvement;

    public ServiceLevelDialog(@Nullable ServiceLevelTerms before, TermDialogPurpose termDialogPurpose) {
        super(termDialogPurpose);
        id = before == null ? ServiceLevelTerms.nextId() : before.id();
        lowVolumeMonths = before == null
                ? MinimumVolume.ANY.lowVolumeMonths()
                : before.volume().lowVolumeMonths();
        mode = before == null ? RoundingMode.HALF_UP : before.rounding().mode();
        evaluationRules = new EvaluationRuleFields(before == null ? EvaluationTerms.USUAL : before.evaluationRules());
        improvement = new ImprovementFields(before == null ? null : before.improvement());
        prepare();
        if (before != null) {
            show(before);
        }
        var form =
                new FormLayout(name, expected, minimum, bound, decimals, volume, due, dueBy, segment, compareRounded);
        form.add(evaluationRules.components());
        add(metric, about, form, improvement.component(), message());
    }

    private void prepare() {
        metric.setItems(Metric.values());
        metric.setItemLabelGenerator(one -> say(Text.of(one)));
        metric.setWidthFull();
        metric.addValueChangeListener(_ -> explain());
        name.setMaxLength(ServiceLevelTerms.MAX_NAME_LENGTH);
        bound.setLabel(say(Msg.agreement_level_bound()));
        bound.setItems(Bound.values());
        bound.setItemLabelGenerator(one -> say(Text.of(one)));
        bound.setValue(Bound.INCLUSIVE);
        minimum.setHelperText(say(Msg.agreement_level_minimum_help()));
        segment.setHelperText(say(Msg.agreement_level_segment_help()));
        due.setHelperText(say(Msg.agreement_level_due_help()));
        due.setValue(5);
        dueBy.setLabel(say(Msg.agreement_level_due_by()));
        dueBy.setItems(CountedCalendars.values());
        dueBy.setItemLabelGenerator(one -> say(Text.of(one)));
        dueBy.setValue(CountedCalendars.BOTH);
    }

    private void explain() {
        var chosen = metric.getValue();
        if (chosen == null) {
            return;
        }
        evaluationRules.showFor(chosen);
        about.setText(say(Msg.agreement_level_about(
                new Text(chosen.descriptionKey()),
                new Text(chosen.formulaKey()),
                Text.of(chosen.unit()),
                Text.of(chosen.direction()),
                Text.of(chosen.counted()))));
        if (name.isEmpty()) {
            name.setValue(say(Text.of(chosen)));
        }
        decimals.setValue(chosen.decimals());
    }

    private void show(ServiceLevelTerms before) {
        name.setValue(before.name());
        metric.setValue(before.metric());
        metric.setReadOnly(true);
        expected.show(before.levels().expected().value());
        bound.setValue(before.levels().expected().bound());
        var lowest = before.levels().minimum();
        minimum.show(lowest == null ? null : lowest.value());
        decimals.setValue(before.rounding().scale());
        compareRounded.setValue(before.rounding().compareRounded());
        volume.show(
                before.volume().minimum().signum() == 0 ? null : before.volume().minimum());
        due.setValue(before.reportingDueBusinessDays());
        dueBy.setValue(before.reportingCalendars());
        segment.setValue(before.segment().whole() ? "" : before.segment().name());
    }

    @Override
    boolean isComplete() {
        // each is asked, so that each can mark what is missing
        var numbersAreSound = Stream.of(expected, minimum, volume)
                .map(LocalizedNumberField::isSound)
                .reduce(true, Boolean::logicalAnd);
        var improvementIsSound = improvement.isSound();
        var casesAreSound = evaluationRules.isSound();
        var isFilled = RequiredFields.check(metric, name, decimals, due);
        return numbersAreSound && improvementIsSound && casesAreSound && isFilled;
    }

    @Override
    TermValue value() {
        return new ServiceLevelTerms(
                id,
                name.getValue(),
                metric.getValue(),
                new AgreedLevels(
                        new Level(expected.numberOr(BigDecimal.ZERO), bound.getValue()),
                        minimum.number()
                                .map(value -> new Level(value, bound.getValue()))
                                .orElse(null)),
                new FigureRounding(decimals.getValue(), mode, compareRounded.getValue()),
                new MinimumVolume(volume.numberOr(BigDecimal.ZERO), lowVolumeMonths),
                due.getValue(),
                dueBy.getValue(),
                segment.getValue().isBlank()
                        ? ReceivablesSegment.ALL
                        : ReceivablesSegment.of(segment.getValue().strip()),
                evaluationRules.value(metric.getValue()),
                improvement.value(metric.getValue().direction()));
    }
}
