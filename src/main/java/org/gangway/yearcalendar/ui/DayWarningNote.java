package org.gangway.yearcalendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gangway.language.Text;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** What speaks against the day that somebody is choosing in a dialog; it is said at once, and nothing is refused. */
public class DayWarningNote extends Div {

    public DayWarningNote() {
        getElement().setAttribute("aria-live", "polite");
        addClassName("gangway-day-warnings");
    }

    public void show(List<Text> warnings) {
        removeAll();
        warnings.forEach(warning -> add(new Paragraph(new StatusBadge(warning, StatusTone.WARNING))));
    }
}
