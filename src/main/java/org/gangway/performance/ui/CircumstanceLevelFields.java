package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.CircumstanceSubjects;
import org.gangway.performance.circumstances.NewCircumstance;
import org.gangway.performance.circumstances.ReliefGround;
import org.gangway.performance.evaluation.ExcludedQuantity;
import org.gangway.uikit.ScreenTexts;

/** What is asked to report something of service levels. */
final class CircumstanceLevelFields {

    private CircumstanceLevelFields() {}

    /** Which of them were missed from one cause. */
    static final class OfCause implements CircumstanceDialog.ContentFields {

        private final TextField cause = new TextField(say(Msg.performance_circumstance_cause()));
        private final CheckboxGroup<String> levels = new CheckboxGroup<>(say(Msg.performance_circumstance_levels()));

        OfCause(CircumstanceSubjects terms) {
            cause.setMaxLength(NewCircumstance.LONGEST_CAUSE);
            levels.setItems(terms.serviceLevels().keySet());
            levels.setItemLabelGenerator(terms::serviceLevel);
        }

        @Override
        public List<Component> all() {
            return List.of(cause, levels);
        }

        @Override
        public List<HasValueAndElement<?, ?>> needed() {
            return List.of(cause, levels);
        }

        @Override
        public CircumstanceContent matter() {
            return new CircumstanceContent.CommonCauseReport(cause.getValue(), List.copyOf(levels.getValue()));
        }
    }

    /** Which credit of a common cause is given. */
    static final class OfChoice implements CircumstanceDialog.ContentFields {

        private final Select<CircumstanceContent.CommonCauseReport> cause = new Select<>();
        private final Select<String> level = new Select<>();

        OfChoice(CircumstanceSubjects terms, List<CircumstanceContent.CommonCauseReport> causes) {
            cause.setLabel(say(Msg.performance_circumstance_cause()));
            cause.setItemLabelGenerator(CircumstanceContent.CommonCauseReport::cause);
            cause.setItems(causes);
            level.setLabel(say(Msg.performance_circumstance_level()));
            level.setItemLabelGenerator(terms::serviceLevel);
            cause.addValueChangeListener(
                    change -> level.setItems(change.getValue().serviceLevels()));
            cause.setValue(causes.getFirst());
        }

        @Override
        public List<Component> all() {
            return List.of(cause, level);
        }

        @Override
        public List<HasValueAndElement<?, ?>> needed() {
            return List.of(cause, level);
        }

        @Override
        public CircumstanceContent matter() {
            return new CircumstanceContent.CreditedLevelChoice(cause.getValue().cause(), level.getValue());
        }
    }

    /** Which result is to be relieved, and on what ground. */
    static final class OfRelief implements CircumstanceDialog.ContentFields {

        private final Select<String> level = new Select<>();
        private final Select<ReliefGround> ground = new Select<>();
        private final Checkbox part = new Checkbox(say(Msg.performance_circumstance_only_a_part()));
        private final TextField numerator = new TextField(say(Msg.performance_circumstance_off_numerator()));
        private final TextField denominator = new TextField(say(Msg.performance_circumstance_off_denominator()));

        OfRelief(CircumstanceSubjects terms) {
            level.setLabel(say(Msg.performance_circumstance_level()));
            level.setItemLabelGenerator(terms::serviceLevel);
            level.setItems(terms.serviceLevels().keySet());
            ground.setLabel(say(Msg.performance_circumstance_ground()));
            ground.setItemLabelGenerator(it -> say(Text.of(it)));
            ground.setItems(ReliefGround.values());
            numerator.setHelperText(say(Msg.performance_circumstance_off_numerator_help()));
            denominator.setHelperText(say(Msg.performance_circumstance_off_denominator_help()));
            part.addValueChangeListener(_ -> showPart());
            showPart();
        }

        @Override
        public List<Component> all() {
            return List.of(level, ground, part, numerator, denominator);
        }

        @Override
        public List<HasValueAndElement<?, ?>> needed() {
            return List.of(level, ground);
        }

        @Override
        public CircumstanceContent matter() {
            var excludedQuantity =
                    part.getValue() ? new ExcludedQuantity(number(numerator), number(denominator)) : null;
            return new CircumstanceContent.ReliefRequest(level.getValue(), ground.getValue(), excludedQuantity);
        }

        private void showPart() {
            numerator.setVisible(part.getValue());
            denominator.setVisible(part.getValue());
        }

        /** An empty field leaves nothing out. */
        private static BigDecimal number(TextField field) {
            return field.isEmpty() ? BigDecimal.ZERO : ScreenTexts.formats().parseNumber(field.getValue());
        }
    }
}
