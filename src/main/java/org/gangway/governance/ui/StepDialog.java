package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.BooleanSupplier;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;

/** Asks for the one thing that a step with an action needs. */
class StepDialog extends InputDialog {

    /**
     * @param below what is said of what was chosen
     * @param step takes the step, and says whether it could
     */
    StepDialog(Text title, Component field, Component below, BooleanSupplier step) {
        setHeaderTitle(say(title));
        setWidth("min(28rem, 96vw)");
        if (field instanceof HasValidationProperties validated) {
            refusedAt(validated, "governance.cannot-own", "governance.due-in-the-past", "governance.action-length");
        }
        add(field, below);
        var save = new Button(say(Msg.common_save()), _ -> {
            if (step.getAsBoolean()) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
