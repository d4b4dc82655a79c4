package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;

/** Asks for the number of a credit note, an invoice or a payment. */
class ReferenceDialog extends InputDialog {

    ReferenceDialog(Text title, Text consequence, Text label, Text action, SerializableConsumer<String> onSave) {
        setHeaderTitle(say(title));
        setWidth("min(32rem, 96vw)");
        var number = new TextField(say(label));
        refusedAt(number, "settlement.reference-length");
        number.setMaxLength(120);
        number.setWidthFull();
        var form = new VerticalLayout(new Paragraph(say(consequence)), number);
        form.setPadding(false);
        add(form);
        var save = new Button(say(action), _ -> {
            if (RequiredFields.check(number)) {
                onSave.accept(number.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
