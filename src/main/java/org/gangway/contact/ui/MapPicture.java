package org.gangway.contact.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gangway.contact.map.CounterpartMap;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.identity.Side;
import org.gangway.language.Text;
import org.gangway.uikit.Svg;

/**
 * Draws a map: people of the two sides in two columns, a line between those who stand opposite one another, and what is missing in
 * words on the line. Somebody who stands opposite several people of a tier stands there once.
 */
final class MapPicture {

    private static final int WIDTH = 960;
    private static final int BOX = 300;
    private static final int HEIGHT = 46;
    private static final int STEP = 58;
    private static final int TITLE = 34;
    private static final int RIGHT = WIDTH - BOX;
    private static final int WORDS = 40;
    private static final int TOP = 30;

    private static final String OWN_STYLE = "text{font-family:sans-serif;font-size:13px;fill:#1b2026}"
            + ".quiet{fill:#545f6b;font-size:12px}.tier,.party{font-weight:600}.place{fill:#f7f9fa;stroke:#545f6b}"
            + ".empty{fill:none;stroke:#b3261e;stroke-dasharray:5 4}.tie{stroke:#0f5f8c;stroke-width:2;fill:none}"
            + ".open{stroke:#8a4b00;stroke-dasharray:6 4}.gap{fill:#8a4b00;font-size:12px;font-weight:600}";

    /** Where somebody stands, or nobody does. */
    private record Place(Side side, String key) {}

    private final CounterpartMap map;
    private final Map<Side, String> parties;
    private final Function<Text, String> say;
    private final Function<MapPerson, String> state;
    private final String nobody;
    private final Predicate<MapPair> mendable;
    private final List<Svg> drawn = new ArrayList<>();
    private int y = TOP;

    /**
     * @param state what is said below a name
     * @param mendable in which pairs the reader can mend something
     */
    MapPicture(
            CounterpartMap map,
            Map<Side, String> parties,
            Function<Text, String> say,
            Function<MapPerson, String> state,
            String nobody,
            Predicate<MapPair> mendable) {
        this.map = map;
        this.parties = parties;
        this.say = say;
        this.state = state;
        this.nobody = nobody;
        this.mendable = mendable;
    }

    String svg(String words) {
        return picture(words).toString();
    }

    /** With colours of its own, for a file that stands alone. */
    String file(String words) {
        var style = Svg.of("style").text(OWN_STYLE);
        drawn.clear();
        y = TOP;
        draw();
        return framed(words, "img")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .add(style)
                .add(drawn.toArray(Svg[]::new))
                .toString();
    }

    private Svg picture(String words) {
        drawn.clear();
        y = TOP;
        draw();
        return framed(words, "group").add(drawn.toArray(Svg[]::new));
    }

    private Svg framed(String words, String role) {
        return Svg.picture(WIDTH, Math.max(y, STEP)).with("role", role).with("aria-label", words);
    }

    private void draw() {
        for (var side : Side.values()) {
            drawn.add(text("party", left(side) + BOX / 2, TOP - 12, parties.getOrDefault(side, ""), "middle"));
        }
        map.tiers().forEach(tier -> {
            var pairs = map.on(tier);
            if (!pairs.isEmpty()) {
                drawn.add(text("tier", WIDTH / 2, y + 18, say.apply(tier.title()), "middle"));
                y += TITLE;
                draw(pairs);
            }
        });
    }

    private void draw(List<MapPair> pairs) {
        var places = new LinkedHashMap<Place, Integer>();
        var next = new LinkedHashMap<Side, Integer>();
        for (var pair : pairs) {
            for (var side : Side.values()) {
                var place = place(pair, side);
                if (!places.containsKey(place)) {
                    var at = next.getOrDefault(side, 0);
                    places.put(place, y + at * STEP);
                    next.put(side, at + 1);
                    drawn.add(box(pair, side, y + at * STEP));
                }
            }
        }
        var row = y;
        for (var pair : pairs) {
            tie(pair, places, row);
            row += STEP;
        }
        y += STEP
                * Math.max(
                        pairs.size(),
                        next.values().stream().max(Integer::compare).orElse(0));
    }

    private static Place place(MapPair pair, Side side) {
        return new Place(
                side, pair.person(side).map(it -> it.id().value().toString()).orElse("empty " + pair.id()));
    }

    private Svg box(MapPair pair, Side side, int top) {
        var person = pair.person(side);
        var group = Svg.of("g")
                .add(Svg.box(person.isPresent() ? "place" : "place empty", left(side), top, BOX, HEIGHT)
                        .with("rx", 8));
        var name = shortened(person.map(MapPerson::name).orElse(nobody));
        group.add(text("name", left(side) + 12, top + 19, name, "start"));
        person.ifPresent(
                it -> group.add(text("quiet", left(side) + 12, top + 37, shortened(state.apply(it)), "start")));
        return group;
    }

    /** The words stand where the line of the pair would be in a list, so that none covers another. */
    private void tie(MapPair pair, Map<Place, Integer> places, int row) {
        var from = places.getOrDefault(place(pair, Side.CLIENT), row) + HEIGHT / 2;
        var to = places.getOrDefault(place(pair, Side.VENDOR), row) + HEIGHT / 2;
        var middle = (BOX + RIGHT) / 2;
        var open = pair.gaps().isEmpty() ? "tie" : "tie open";
        drawn.add(Svg.styled("path", open)
                .with(
                        "d",
                        "M" + BOX + " " + from + "C" + middle + " " + from + " " + middle + " " + to + " " + RIGHT + " "
                                + to));
        var words = pair.gaps().stream()
                .map(it -> say.apply(GapWords.of(it, pair, parties)))
                .toList();
        if (!words.isEmpty()) {
            drawn.add(gaps(pair, words, middle, row + HEIGHT / 2));
        }
    }

    /** Two of them, all by pointing; chosen, they are mended where the reader can. */
    private Svg gaps(MapPair pair, List<String> words, int middle, int height) {
        var group = Svg.of("g").add(Svg.of("title").text(String.join("\n", words)));
        if (mendable.test(pair)) {
            group.with("class", "mend")
                    .with("data-pair", map.pairs().indexOf(pair))
                    .with("role", "button")
                    .with("tabindex", "0")
                    .with("aria-label", String.join(", ", words));
        }
        group.add(text("gap", middle, height - 6, shortened(words.getFirst()), "middle"));
        if (words.size() > 1) {
            group.add(text("gap", middle, height + 16, shortened(words.get(1)), "middle"));
        }
        return group;
    }

    private static int left(Side side) {
        return side == Side.CLIENT ? 0 : RIGHT;
    }

    private static String shortened(String words) {
        return words.length() > WORDS ? words.substring(0, WORDS - 1).strip() + "…" : words;
    }

    private static Svg text(String style, int x, int y, String words, String anchor) {
        return Svg.styled("text", style).at(x, y).with("text-anchor", anchor).text(words);
    }
}
