package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.IntConsumer;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Which year is shown, and the way to the one before and the one after. */
class YearNavigation extends Div {

    YearNavigation(int year, IntConsumer turnTo) {
        addClassName("gangway-actions");
        add(
                button(VaadinIcon.ANGLE_LEFT, Msg.engagement_calendar_previous_year(), () -> turnTo.accept(year - 1)),
                new H3(say(Msg.engagement_calendar_year(Integer.toString(year)))),
                button(VaadinIcon.ANGLE_RIGHT, Msg.engagement_calendar_next_year(), () -> turnTo.accept(year + 1)));
    }

    private static Button button(VaadinIcon icon, Text label, Runnable step) {
        var button = new Button(icon.create(), _ -> step.run());
        button.setAriaLabel(say(label));
        return button;
    }
}
