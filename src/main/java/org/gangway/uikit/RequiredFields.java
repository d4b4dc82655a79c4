package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.gangway.language.Msg;

/** Marks the fields that were left empty, and moves to the first of them. */
public final class RequiredFields {

    private RequiredFields() {}

    /** Whether every field has a value. */
    public static boolean check(HasValueAndElement<?, ?>... fields) {
        var complete = true;
        for (var field : fields) {
            var empty = isEmpty(field);
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(empty);
                validated.setErrorMessage(empty ? say(Msg.common_required()) : "");
            }
            if (empty && complete && field instanceof AbstractField<?, ?> first) {
                first.getElement().callJsFunction("focus");
            }
            complete &= !empty;
        }
        return complete;
    }

    private static boolean isEmpty(HasValue<?, ?> field) {
        return field.isEmpty() || (field.getValue() instanceof String text && text.isBlank());
    }
}
