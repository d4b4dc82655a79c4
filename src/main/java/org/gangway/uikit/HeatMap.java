package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.gangway.language.Text;

/**
 * Many things by months, each cell a colour, a figure and words: picture and table in one, so that nobody needs the colours to
 * read it. Written on the server as one piece, because thousands of components would be slow.
 */
public final class HeatMap extends Div {

    /**
     * A month of one thing.
     *
     * @param shown a short figure
     * @param words what it means, for whoever points at it or hears it
     * @param address where it is explained
     */
    public record Cell(StatusTone tone, String shown, String words, String address) {}

    /**
     * One thing.
     *
     * @param state how it stands, in a word
     * @param cells one for each column
     */
    public record Row(String name, String address, StatusTone tone, String state, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public HeatMap(Text caption, List<String> columns, List<Row> rows) {
        addClassNames("gangway-heat", "gangway-table-scroll");
        getElement().setProperty("innerHTML", new HeatPicture(say(caption), columns, rows).html());
    }
}
