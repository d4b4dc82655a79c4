package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;

/** Asks how a company is called from now on. */
public final class CompanyNameDialog extends InputDialog {

    public CompanyNameDialog(String known, SerializableConsumer<String> rename, SerializableRunnable done) {
        setHeaderTitle(say(Msg.identity_company_rename()));
        setWidth("min(34rem, 96vw)");
        var name = new TextField(say(Msg.identity_company_name()));
        name.setWidthFull();
        name.setValue(known);
        var refusals = new RuleFields().at(name, "identity.party-name-", "text.invisible-character");
        add(new Paragraph(say(Msg.identity_company_rename_why())), name, refusals.problem());
        var save = new Button(say(Msg.common_save()), _ -> {
            if (RequiredFields.check(name) && refusals.attempt(() -> rename.accept(name.getValue()))) {
                close();
                Notices.success(Msg.identity_company_renamed(name.getValue()));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
