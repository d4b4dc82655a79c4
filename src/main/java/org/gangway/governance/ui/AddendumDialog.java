package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.governance.minutes.Addendum;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;

/** Asks what locked minutes should say in addition, or instead. */
class AddendumDialog extends InputDialog {

    AddendumDialog(SerializableConsumer<String> onSave) {
        setHeaderTitle(say(Msg.governance_addendum_title()));
        setWidth("min(36rem, 96vw)");
        var words = new TextArea(say(Msg.governance_addendum_words()));
        words.setWidthFull();
        refusedAt(words, "governance.addendum-length");
        words.setMaxLength(Addendum.MAX_LENGTH);
        words.setHelperText(say(Msg.governance_addendum_help()));
        add(words);
        var save = new Button(say(Msg.governance_addendum_submit()), _ -> {
            if (RequiredFields.check(words)) {
                onSave.accept(words.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
