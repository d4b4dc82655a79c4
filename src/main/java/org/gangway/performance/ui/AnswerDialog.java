package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.circumstances.NewCircumstance;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;

/** Asks for the words that go with an answer to what the other side reported. */
class AnswerDialog extends InputDialog {

    AnswerDialog(
            Text title,
            Text what,
            Text consequence,
            Text action,
            boolean wordsNeeded,
            SerializableConsumer<String> onAnswer) {
        setHeaderTitle(say(title));
        setWidth("min(36rem, 96vw)");
        var words = new TextArea(say(Msg.performance_circumstance_answer_words()));
        refusedAt(words, "performance.reason-length");
        words.setMaxLength(NewCircumstance.MAX_LENGTH);
        words.setRequiredIndicatorVisible(wordsNeeded);
        words.setWidthFull();
        add(new Paragraph(say(what)), new Paragraph(say(consequence)), words);
        var save = new Button(say(action), _ -> {
            if (!wordsNeeded || RequiredFields.check(words)) {
                onAnswer.accept(words.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
