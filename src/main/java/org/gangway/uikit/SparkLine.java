package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/** A few values in a row of a table, without axes: which way they go. */
public final class SparkLine extends Span {

    /**
     * @param words what the picture says, for whoever does not see it
     * @param values from 0 to 1, the oldest first; null where there is none
     */
    public SparkLine(Text words, List<@Nullable BigDecimal> values, StatusTone last) {
        addClassNames("gangway-spark", "gangway-tone-" + last.theme());
        var said = say(words);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", said);
        setTitle(said);
        getElement().setProperty("innerHTML", SparkPicture.svg(values));
    }
}
