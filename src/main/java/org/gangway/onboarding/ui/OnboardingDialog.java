package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.BooleanSupplier;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;

/** A dialog with one step; it stays open while the step cannot be taken. */
abstract class OnboardingDialog extends InputDialog {

    OnboardingDialog(Text title, String width) {
        setHeaderTitle(say(title));
        setWidth("min(" + width + ", 96vw)");
    }

    /** @param step takes the step, and says whether it could */
    final void step(Text action, BooleanSupplier step) {
        var go = new Button(say(action), _ -> {
            if (step.getAsBoolean()) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), go);
    }
}
