package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.gangway.contact.touchpoint.TalkOutcome;
import org.gangway.contact.touchpoint.TouchpointLine;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;

/** Asks what came of a planned talk that was held. */
class OutcomeDialog extends InputDialog {

    OutcomeDialog(SerializableConsumer<TalkOutcome> told) {
        setHeaderTitle(say(Msg.contact_talk_held()));
        setWidth("min(36rem, 96vw)");
        var words = new TextArea(say(Msg.contact_talk_words()));
        words.setMaxLength(TouchpointLine.MAX_LENGTH);
        words.setWidthFull();
        words.setHelperText(say(Msg.contact_talk_words_help()));
        var language = new ComboBox<Locale>(say(Msg.contact_talk_language()));
        language.setItems(ScreenTexts.formats().languages());
        language.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        language.setValue(Locale.of(ScreenTexts.reader().language().getLanguage()));
        var ownSide = new Checkbox(say(Msg.contact_talk_own_side()));
        refusedAt(words, "contact.talk-");
        add(words, new FormLayout(language, ownSide));
        var save = new Button(say(Msg.contact_talk_held()), _ -> {
            if (RequiredFields.check(language)) {
                told.accept(new TalkOutcome(words.getValue(), language.getValue(), ownSide.getValue()));
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
