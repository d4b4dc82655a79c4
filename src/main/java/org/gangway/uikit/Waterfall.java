package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/**
 * The way from one amount to another, step by step; each bar opens what is behind it by click, Enter or space.
 *
 * <p>Drawn on the server, upright for wide screens and lying for narrow ones. The table with the same figures must stand
 * beside it.
 */
@Tag("figure")
public class Waterfall extends HtmlContainer {

    private static final String BAR = "event.target.closest('[data-bar]')?.dataset.bar ?? ''";

    /** How a bar changes the amount. */
    public enum BarKind {
        /** Stands on the ground: where the way begins or ends. */
        TOTAL("total"),
        LESS("less"),
        MORE("more");

        private final String style;

        BarKind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /**
     * One step.
     *
     * @param amount for a total the amount itself, else the change, negative for {@link BarKind#LESS}
     * @param explain what happens when the bar is chosen
     */
    public record Bar(String name, BarKind kind, BigDecimal amount, Runnable explain) {}

    private final List<Bar> bars;

    /** {@code format} writes an amount without its currency, which the caption names. */
    public Waterfall(Text caption, List<Bar> bars, Function<BigDecimal, String> format) {
        this.bars = List.copyOf(bars);
        addClassName("gangway-waterfall");
        var steps =
                WaterfallStep.of(this.bars, format, name -> say(Msg.common_waterfall_bar(name.name(), name.said())));
        var scale = WaterfallScale.of(steps);
        var words = say(caption);
        getElement()
                .appendChild(
                        picture("upright", words, new WaterfallColumns(steps, scale).svg()),
                        picture("lying", words, new WaterfallRows(steps, scale).svg()),
                        below(words, scale, format));
    }

    private Element picture(String style, String words, String svg) {
        var picture = new Div();
        picture.addClassNames("gangway-waterfall-" + style, "gangway-table-scroll");
        var element = picture.getElement();
        element.setAttribute("role", "group");
        element.setAttribute("aria-label", words);
        element.setProperty("innerHTML", svg);
        element.addEventListener("click", this::open).addEventData(BAR).setFilter("(" + BAR + ") !== ''");
        element.addEventListener("keydown", this::open)
                .addEventData(BAR)
                .setFilter("(event.key === 'Enter' || event.key === ' ') && (" + BAR
                        + ") !== '' && (event.preventDefault(), true)");
        return element;
    }

    private static Element below(String words, WaterfallScale scale, Function<BigDecimal, String> format) {
        var below = new Element("figcaption");
        below.setText(
                scale.isBroken() ? words + " " + say(Msg.common_waterfall_broken(format.apply(scale.low()))) : words);
        return below;
    }

    private void open(DomEvent event) {
        var chosen = event.getEventData().path(BAR).asString("");
        if (chosen.matches("\\d{1,4}") && Integer.parseInt(chosen) < bars.size()) {
            bars.get(Integer.parseInt(chosen)).explain().run();
        }
    }
}
