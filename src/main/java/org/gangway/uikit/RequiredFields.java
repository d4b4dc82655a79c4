package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Optional;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;

/** Marks the fields that were left empty or cannot be read, and moves to the first of them. */
public final class RequiredFields {

    private RequiredFields() {}

    /** Whether every field has a value; one that holds words which are none says so, and not that it is empty. */
    public static boolean check(HasValueAndElement<?, ?>... fields) {
        var complete = true;
        for (var field : fields) {
            var empty = isEmpty(field);
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(empty);
                validated.setErrorMessage(empty ? say(complaint(field)) : "");
            }
            if (empty && complete && field instanceof AbstractField<?, ?> first) {
                first.getElement().callJsFunction("focus");
            }
            complete &= !empty;
        }
        return complete;
    }

    /** Whether what stands in each of the fields is a number; an empty one may stay so. */
    public static boolean checkNumbers(TextField... fields) {
        var sound = true;
        for (var field : fields) {
            try {
                if (field.isVisible() && !field.getValue().isBlank()) {
                    ScreenTexts.formats().parseNumber(field.getValue());
                }
            } catch (RuleViolation unreadable) {
                field.setInvalid(true);
                field.setErrorMessage(say(Text.rule(unreadable)));
                if (sound) {
                    field.focus();
                }
                sound = false;
            }
        }
        return sound;
    }

    /** Whether none of the fields holds words that cannot be read; an empty one may stay so. */
    public static boolean checkReadable(Collection<? extends Component> fields) {
        var readable = true;
        for (var field : fields) {
            var complaint = field instanceof TypedInput typed ? typed.complaint() : Optional.<Text>empty();
            if (field instanceof HasValidationProperties validated && complaint.isPresent()) {
                validated.setInvalid(true);
                validated.setErrorMessage(say(complaint.get()));
                readable = false;
            }
        }
        return readable;
    }

    private static Text complaint(HasValue<?, ?> field) {
        return field instanceof TypedInput typed
                ? typed.complaint().orElse(Msg.common_required())
                : Msg.common_required();
    }

    private static boolean isEmpty(HasValue<?, ?> field) {
        return field.isEmpty() || (field.getValue() instanceof String text && text.isBlank());
    }
}
