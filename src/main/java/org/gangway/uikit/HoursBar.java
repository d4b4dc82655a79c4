package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.gangway.language.Text;

/** When people in several places work on one day, on one clock, and when all of them do; the words beside it say the same. */
@Tag("figure")
public final class HoursBar extends HtmlContainer {

    /** Minutes since midnight of the clock that is shown. */
    public record Stretch(int from, int until) {}

    /** One place. */
    public record Place(String name, List<Stretch> worked) {

        public Place {
            worked = List.copyOf(worked);
        }
    }

    /**
     * @param words what the picture says
     * @param common when everybody works
     */
    public HoursBar(Text words, List<Place> places, List<Stretch> common) {
        addClassName("gangway-hours");
        var picture = new Div();
        picture.getElement().setProperty("innerHTML", new HoursPicture(say(words), places, common).svg());
        var below = new Element("figcaption");
        below.setText(say(words));
        getElement().appendChild(picture.getElement(), below);
    }
}
