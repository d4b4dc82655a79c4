package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Explanation;
import org.gangway.uikit.ExplainDialog;

/** The button that opens how a number came about. */
final class Explain {

    private Explain() {}

    static Button button(Text line, Explanation... explanations) {
        var button = new Button(say(Msg.settlement_explain()), _ -> new ExplainDialog(line, explanations).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(say(Msg.settlement_explain_line(line)));
        return button;
    }
}
