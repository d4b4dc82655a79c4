package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.gangway.identity.registration.InvitationLink;
import org.gangway.language.Msg;

/** Shows a one-time link once, to be passed on. */
class InvitationLinkDialog extends Dialog {

    InvitationLinkDialog(InvitationLink link) {
        setHeaderTitle(say(Msg.identity_link_title()));
        setWidth("min(40rem, 96vw)");
        var field = new TextField(say(Msg.identity_link_label()));
        field.setWidthFull();
        field.setReadOnly(true);
        field.setAutoselect(true);
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        url -> field.setValue(url.toString().replaceFirst("(https?://[^/]+)/.*", "$1/") + link.path()));
        add(new Paragraph(say(Msg.identity_link_text(link.email(), link.expiresAt()))), field);
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
    }
}
