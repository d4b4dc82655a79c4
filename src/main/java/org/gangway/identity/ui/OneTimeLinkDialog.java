package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.gangway.identity.recovery.ResetLink;
import org.gangway.identity.registration.InvitationLink;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Shows a one-time link once, to be copied and passed on. */
class OneTimeLinkDialog extends Dialog {

    private OneTimeLinkDialog(Text title, Text words, String path) {
        setHeaderTitle(say(title));
        setWidth("min(40rem, 96vw)");
        var field = new OneTimeLinkField(path);
        add(new Paragraph(say(words)), field);
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()), field.copyButton());
    }

    static OneTimeLinkDialog of(InvitationLink link) {
        return new OneTimeLinkDialog(
                Msg.identity_link_title(), Msg.identity_link_text(link.email(), link.expiresAt()), link.path());
    }

    static OneTimeLinkDialog of(ResetLink link) {
        return new OneTimeLinkDialog(
                Msg.identity_reset_link_title(), Msg.identity_link_text(link.email(), link.expiresAt()), link.path());
    }
}
