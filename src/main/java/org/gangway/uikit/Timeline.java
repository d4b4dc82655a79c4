package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.gangway.language.Text;

/**
 * What stands on which days, in lanes below each other. Drawn on the server: names beside the bars on wide screens, above them on narrow
 * ones. The table with the same days must stand beside it.
 */
@Tag("figure")
public class Timeline extends HtmlContainer {

    /** How far something is; each tone has a shape of its own, so that colour is never alone. */
    public enum TimelineTone {
        DONE("done"),
        RUNNING("running"),
        AHEAD("ahead"),
        LATE("late"),
        DROPPED("dropped");

        private final String style;

        TimelineTone(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /**
     * Something from a day to a day, both included.
     *
     * @param said with its days and how far it is, for who hovers over it
     */
    public record TimelineBar(String name, String said, LocalDate from, LocalDate to, TimelineTone tone) {}

    public record TimelineLane(String name, List<TimelineBar> bars) {

        public TimelineLane {
            bars = List.copyOf(bars);
        }
    }

    /** A day that stands out, such as today. */
    public record TimelineMark(LocalDate day, String name, boolean strong) {}

    /** {@code month} writes a month briefly. */
    public Timeline(
            Text caption, List<TimelineLane> lanes, List<TimelineMark> marks, Function<YearMonth, String> month) {
        addClassName("gangway-timeline");
        var words = say(caption);
        getElement()
                .appendChild(
                        picture("wide", words, TimelinePicture.wide(lanes, marks, month)),
                        picture("narrow", words, TimelinePicture.narrow(lanes, marks, month)),
                        new Element("figcaption").setText(words));
    }

    private static Element picture(String style, String words, String svg) {
        var picture = new Div();
        picture.addClassName("gangway-timeline-" + style);
        var element = picture.getElement();
        element.setAttribute("role", "img");
        element.setAttribute("aria-label", words);
        element.setProperty("innerHTML", svg);
        return element;
    }
}
