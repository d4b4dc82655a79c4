package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import org.gangway.identity.account.Password;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** A form before sign-in: fields below each other, one button, and the error where it belongs. */
abstract class SignedOutForm extends Main implements HasDynamicTitle {

    private final Text title;
    private final IdentityRules rules = new IdentityRules();
    private final List<Component> parts = new ArrayList<>();

    SignedOutForm(Text title, Text purpose) {
        this.title = title;
        addClassName("gangway-entrance");
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

    /** Where what rules refuse is said. */
    IdentityRules rules() {
        return rules;
    }

    void fields(Component... fields) {
        add(fields);
        parts.addAll(List.of(fields));
    }

    void submit(Text action, Runnable step) {
        var button = new Button(say(action), _ -> rules.fields().attempt(step));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        add(rules.fields().problem(), button);
        parts.add(button);
    }

    /** Says that it is done, in place of the form. */
    void done(Text result) {
        parts.forEach(part -> part.setVisible(false));
        rules.fields().problem().setVisible(false);
        var words = new Paragraph(say(result));
        words.getElement().setAttribute("role", "status");
        add(words);
    }

    @Override
    public String getPageTitle() {
        return say(title) + " · Gangway";
    }
}
