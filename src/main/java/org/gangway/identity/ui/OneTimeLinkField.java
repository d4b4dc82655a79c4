package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import org.gangway.language.Msg;
import org.gangway.uikit.Notices;

/** A one-time link, to be copied and passed on. */
class OneTimeLinkField extends TextField {

    /** Browsers keep their clipboard from pages without TLS; there the old way is left. */
    private static final String COPY = """
        const link = $0, field = $1;
        if (navigator.clipboard) { navigator.clipboard.writeText(link); return; }
        field.inputElement.select();
        document.execCommand('copy');
        """;

    /** @param path relative to the portal's own address */
    OneTimeLinkField(String path) {
        super(say(Msg.identity_link_label()));
        setWidthFull();
        setReadOnly(true);
        setAutoselect(true);
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(url -> setValue(url.toString().replaceFirst("(https?://[^/]+)/.*", "$1/") + path));
    }

    Button copyButton() {
        var copy = new Button(say(Msg.identity_link_copy()), _ -> {
            getElement().executeJs(COPY, getValue(), getElement());
            Notices.success(Msg.identity_link_copied());
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        return copy;
    }
}
