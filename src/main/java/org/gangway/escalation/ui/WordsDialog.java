package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.escalation.course.PaperPart;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;

/** Asks for words that both sides will read. */
class WordsDialog extends InputDialog {

    private final Div explanation = new Div();

    WordsDialog(Text title, Text label, Text action, String words, SerializableConsumer<String> step) {
        setHeaderTitle(say(title));
        setWidth("min(40rem, 96vw)");
        var field = new TextArea(say(label));
        field.setMaxLength(PaperPart.MAX_LENGTH);
        field.setWidthFull();
        field.setMinRows(4);
        field.setRequiredIndicatorVisible(true);
        field.setValue(words);
        refusedAt(field, "escalation.words-length");
        add(explanation, field);
        var save = new Button(say(action), _ -> {
            if (RequiredFields.check(field)) {
                step.accept(field.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    final WordsDialog explain(Component... sentences) {
        explanation.add(sentences);
        return this;
    }
}
