package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A figure over months, with lines for what is expected and what is the minimum.
 *
 * <p>Drawn on the server: it needs no script, prints well, and is only a picture of a table that must stand beside it.
 */
@Tag("figure")
public class TrendChart extends HtmlContainer {

    /** One month of the picture; no value where nothing was reported. */
    public record Point(YearMonth month, @Nullable BigDecimal value, boolean missed) {}

    public TrendChart(
            Text caption,
            List<Point> points,
            BigDecimal expected,
            @Nullable BigDecimal minimum,
            Function<BigDecimal, String> format) {
        addClassName("gangway-trend");
        var words = say(caption);
        var picture = new Div();
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        new TrendPicture(points, expected, minimum, format, ScreenTexts.formats()::month).svg(words));
        var below = new Element("figcaption");
        below.setText(words);
        getElement().appendChild(picture.getElement(), below);
    }
}
