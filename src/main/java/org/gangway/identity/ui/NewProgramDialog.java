package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Set;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.program.NewProgramToken;
import org.gangway.identity.program.ProgramScope;
import org.gangway.identity.program.ProgramTokenService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;

/** Lets a program in: what it is called, as whom it acts, what it may do at most, for how long. */
class NewProgramDialog extends InputDialog {

    private static final int USUAL_DAYS = 90;

    private final TextField name = new TextField(say(Msg.identity_program_name()));
    private final ComboBox<PersonSummary> actsAs = new ComboBox<>(say(Msg.identity_program_acts_as()));
    private final MultiSelectComboBox<ProgramScope> scopes =
            new MultiSelectComboBox<>(say(Msg.identity_program_scopes()));
    private final IntegerField days = new IntegerField(say(Msg.identity_program_days()));

    NewProgramDialog(ProgramTokenService programs, SerializableRunnable done) {
        setHeaderTitle(say(Msg.identity_program_let_in()));
        setWidth("min(44rem, 96vw)");
        name.setHelperText(say(Msg.identity_program_name_help()));
        actsAs.setItems(programs.candidates());
        actsAs.setItemLabelGenerator(PersonSummary::name);
        actsAs.setHelperText(say(Msg.identity_program_acts_as_help()));
        scopes.setItems(ProgramScope.values());
        scopes.setItemLabelGenerator(scope -> say(Text.of(scope)));
        scopes.setValue(Set.of(ProgramScope.READ));
        days.setValue(USUAL_DAYS);
        days.setHelperText(say(Msg.identity_program_days_help(NewProgramToken.MOST_DAYS)));
        var refusals = new RuleFields()
                .at(name, "identity.program-name-length")
                .at(scopes, "identity.program-scopes-missing")
                .at(days, "identity.program-days");
        add(
                new Paragraph(say(Msg.identity_program_once())),
                new FormLayout(name, actsAs, scopes, days),
                refusals.problem());
        var save = new Button(say(Msg.identity_program_let_in()), _ -> {
            if (RequiredFields.check(name, actsAs, scopes, days) && refusals.attempt(() -> issue(programs))) {
                close();
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void issue(ProgramTokenService programs) {
        var token = programs.issue(
                new NewProgramToken(name.getValue(), actsAs.getValue().id(), scopes.getValue(), days.getValue()));
        new ProgramSecretDialog(name.getValue(), token).open();
    }
}
