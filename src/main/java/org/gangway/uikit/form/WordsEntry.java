package org.gangway.uikit.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import org.gangway.language.Text;
import org.gangway.uikit.RequiredFields;

/** A name. */
public final class WordsEntry implements FormEntry {

    private static final int MAX_LENGTH = 120;

    private final TextField field;

    public WordsEntry(Text label, String before) {
        field = new TextField(say(label));
        field.setMaxLength(MAX_LENGTH);
        field.setRequiredIndicatorVisible(true);
        field.setValue(before);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public boolean isSound() {
        return RequiredFields.check(field);
    }

    public String words() {
        return field.getValue().strip();
    }
}
