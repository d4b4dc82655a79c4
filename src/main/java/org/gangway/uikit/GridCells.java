package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cells of long lists, laid out by the browser: a component for each would be most of the page's work on the server. */
public final class GridCells {

    private static final String LINK =
            "<a href=\"${item.address}\" lang=\"${item.lang}\" dir=\"${item.dir}\">${item.words}</a>";

    private static final String BADGE = "<span class=\"gangway-badge ${item.tone}\" ?hidden=\"${item.absent}\">"
            + "<vaadin-icon icon=\"${item.icon}\" aria-hidden=\"true\"></vaadin-icon>"
            + "<span>${item.words}</span></span>";

    private GridCells() {}

    /**
     * A link in words of people.
     *
     * @param words the name of the row
     * @param language of the words
     */
    public static <T> LitRenderer<T> link(
            ValueProvider<T, String> address, ValueProvider<T, String> words, ValueProvider<T, Locale> language) {
        return LitRenderer.<T>of(LINK)
                .withProperty("address", address)
                .withProperty("words", words)
                .withProperty("lang", row -> language.apply(row).toLanguageTag())
                .withProperty("dir", row -> LanguageMark.direction(language.apply(row)));
    }

    /** The same, in the reader's language. */
    public static <T> LitRenderer<T> link(ValueProvider<T, String> address, ValueProvider<T, String> words) {
        return link(address, words, _ -> ScreenTexts.reader().language());
    }

    /** A line, and a quieter one below it. */
    public static <T> LitRenderer<T> lines(ValueProvider<T, String> first, ValueProvider<T, String> second) {
        return LitRenderer.<T>of("<div>${item.first}</div><div class=\"gangway-second-line\">${item.second}</div>")
                .withProperty("first", first)
                .withProperty("second", second);
    }

    /** A badge; nothing where the row has no status. */
    public static <T> LitRenderer<T> badge(ValueProvider<T, @Nullable StatusWords> status) {
        return LitRenderer.<T>of(BADGE)
                .withProperty("absent", row -> status.apply(row) == null)
                .withProperty("words", row -> {
                    var words = status.apply(row);
                    return words == null ? "" : say(words.text());
                })
                .withProperty("tone", row -> {
                    var words = status.apply(row);
                    return words == null ? "" : words.tone().className();
                })
                .withProperty("icon", row -> {
                    var words = status.apply(row);
                    return name(
                            words == null
                                    ? StatusTone.NEUTRAL.icon()
                                    : words.tone().icon());
                });
    }

    private static String name(VaadinIcon icon) {
        return "vaadin:" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
