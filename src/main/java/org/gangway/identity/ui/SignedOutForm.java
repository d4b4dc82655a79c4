package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import org.gangway.identity.account.Password;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;

/** A form before sign-in: fields below each other, one button, and the error where it belongs. */
abstract class SignedOutForm extends Div implements HasDynamicTitle {

    private final Text title;
    private final Paragraph problem = new Paragraph();

    SignedOutForm(Text title, Text purpose) {
        this.title = title;
        addClassName("gangway-entrance");
        problem.addClassName("gangway-problem");
        problem.getElement().setAttribute("role", "alert");
        add(new H1(say(title)), new Paragraph(say(purpose)));
    }

    static PasswordField newPassword() {
        var field = new PasswordField(say(Msg.identity_new_password()));
        field.setHelperText(say(Msg.identity_password_help(Password.MIN_LENGTH)));
        field.getElement().setAttribute("autocomplete", "new-password");
        return field;
    }

    static TextField text(Text label) {
        return new TextField(say(label));
    }

    void fields(Component... fields) {
        add(fields);
    }

    void submit(Text action, Runnable step) {
        var button = new Button(say(action), _ -> attempt(step));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        add(problem, button);
    }

    private void attempt(Runnable step) {
        problem.setText("");
        try {
            step.run();
        } catch (RuleViolation violation) {
            problem.setText(say(Text.rule(violation)));
        }
    }

    @Override
    public String getPageTitle() {
        return say(title) + " · Gangway";
    }
}
