package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;

/** Asks what is wrong with circulated minutes. */
class ObjectionDialog extends InputDialog {

    ObjectionDialog(SerializableConsumer<String> onSave) {
        setHeaderTitle(say(Msg.governance_object_title()));
        setWidth("min(36rem, 96vw)");
        var words = new TextArea(say(Msg.governance_object_words()));
        words.setWidthFull();
        refusedAt(words, "governance.objection-empty");
        add(words);
        var save = new Button(say(Msg.governance_object_action()), _ -> {
            if (RequiredFields.check(words)) {
                onSave.accept(words.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
