package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.gangway.language.Text;

/** Teaches what will stand here once there is something: one sentence, one picture, one button. */
public class EmptyState extends Div {

    public EmptyState(VaadinIcon picture, Text sentence, Component... actions) {
        addClassName("gangway-empty");
        var icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Paragraph(say(sentence)));
        add(actions);
    }
}
