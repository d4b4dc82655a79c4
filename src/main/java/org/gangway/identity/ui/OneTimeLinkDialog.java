package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.gangway.identity.recovery.ResetLink;
import org.gangway.identity.registration.InvitationLink;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Notices;

/** Shows a one-time link once, to be copied and passed on. */
class OneTimeLinkDialog extends Dialog {

    /** Browsers keep their clipboard from pages without TLS; there the old way is left. */
    private static final String COPY = """
        const link = $0, field = $1;
        if (navigator.clipboard) { navigator.clipboard.writeText(link); return; }
        field.inputElement.select();
        document.execCommand('copy');
        """;

    private OneTimeLinkDialog(Text title, Text words, String path) {
        setHeaderTitle(say(title));
        setWidth("min(40rem, 96vw)");
        var field = new TextField(say(Msg.identity_link_label()));
        field.setWidthFull();
        field.setReadOnly(true);
        field.setAutoselect(true);
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        url -> field.setValue(url.toString().replaceFirst("(https?://[^/]+)/.*", "$1/") + path));
        add(new Paragraph(say(words)), field);
        var copy = new Button(say(Msg.identity_link_copy()), _ -> {
            field.getElement().executeJs(COPY, field.getValue(), field.getElement());
            Notices.success(Msg.identity_link_copied());
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()), copy);
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
