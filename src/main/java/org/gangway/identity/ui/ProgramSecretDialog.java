package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.gangway.identity.program.IssuedToken;
import org.gangway.language.Msg;

/** The secret of a program, this once. */
class ProgramSecretDialog extends Dialog {

    ProgramSecretDialog(String program, IssuedToken token) {
        setHeaderTitle(say(Msg.identity_program_secret_title(program)));
        setWidth("min(44rem, 96vw)");
        var secret = new TextField(say(Msg.identity_program_secret()));
        secret.setWidthFull();
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.setValue(token.secret());
        add(new Paragraph(say(Msg.identity_program_secret_help())), secret);
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
    }
}
