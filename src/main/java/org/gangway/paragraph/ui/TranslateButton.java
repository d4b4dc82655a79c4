package org.gangway.paragraph.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.language.Msg;

/** A quiet sign that opens the translations of a paragraph. */
class TranslateButton extends Button {

    /** @param inWords with its words, and not only in a hint */
    TranslateButton(boolean inWords, SerializableRunnable open) {
        super(VaadinIcon.GLOBE_WIRE.create(), _ -> open.run());
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        if (inWords) {
            setText(say(Msg.paragraph_translate()));
        } else {
            setAriaLabel(say(Msg.paragraph_translate()));
            setTooltipText(say(Msg.paragraph_translate()));
        }
    }
}
