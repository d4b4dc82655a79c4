package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.DomEvent;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.language.Msg;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.KeyFigures;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusTone;

/** The map of an engagement: its figures, its picture, and the table behind it. */
class MapSection extends Div {

    private static final String PAIR = "event.target.closest('[data-pair]')?.dataset.pair ?? ''";

    private final MapOnPage page;
    private final PairSteps steps;

    MapSection(MapOnPage page, PairSteps steps) {
        this.page = page;
        this.steps = steps;
        addClassName("gangway-section");
        if (page.map().pairs().isEmpty()) {
            add(new EmptyState(VaadinIcon.EXCHANGE, Msg.contact_map_empty(), buttons()));
            return;
        }
        add(answer(), picture(), new PairTable(page, steps).table(), downloads());
    }

    private Component answer() {
        var row = new Div(figures(), buttons());
        row.addClassName("gangway-heading");
        return row;
    }

    private Component figures() {
        var gaps = page.map().gaps().count();
        return new KeyFigures()
                .add(
                        Msg.contact_figure_pairs(),
                        say(Msg.contact_figure_of(
                                Math.toIntExact(page.map().whole()),
                                page.map().pairs().size())),
                        StatusTone.NEUTRAL)
                .add(
                        Msg.contact_figure_gaps(),
                        ScreenTexts.formats().number(BigDecimal.valueOf(gaps)),
                        gaps == 0 ? StatusTone.GOOD : StatusTone.WARNING)
                .add(
                        Msg.contact_figure_reachable(),
                        say(Msg.contact_figure_of(Math.toIntExact(page.reachable()), Math.toIntExact(page.people()))),
                        StatusTone.NEUTRAL);
    }

    private Component buttons() {
        var row = new Div();
        row.addClassName("gangway-actions");
        if (page.mayDraw()) {
            var draw = new Button(say(Msg.contact_draw()), _ -> steps.draw());
            draw.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(new Button(say(Msg.contact_tiers_action()), _ -> steps.tiers()), draw);
        }
        return row;
    }

    private Component picture() {
        var picture = new Div();
        picture.addClassNames("gangway-counterparts");
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        drawn(this::isMendable)
                                .svg(say(Msg.contact_map_words(page.map().engagementName()))));
        picture.getElement()
                .addEventListener("click", this::mend)
                .addEventData(PAIR)
                .setFilter("(" + PAIR + ") !== ''");
        picture.getElement()
                .addEventListener("keydown", this::mend)
                .addEventData(PAIR)
                .setFilter("(event.key === 'Enter' || event.key === ' ') && (" + PAIR
                        + ") !== '' && (event.preventDefault(), true)");
        return picture;
    }

    private void mend(DomEvent event) {
        var chosen = event.getEventData().path(PAIR).asString("");
        var pairs = page.map().pairs();
        if (chosen.matches("\\d{1,4}") && Integer.parseInt(chosen) < pairs.size()) {
            var pair = pairs.get(Integer.parseInt(chosen));
            pair.gaps().stream()
                    .filter(gap -> page.mayMend(gap, pair))
                    .findFirst()
                    .ifPresent(gap -> steps.mend(gap, pair));
        }
    }

    private MapPicture drawn(Predicate<MapPair> mendable) {
        return new MapPicture(
                page.map(), page.parties(), ScreenTexts::say, this::state, say(Msg.contact_nobody()), mendable);
    }

    private boolean isMendable(MapPair pair) {
        return pair.gaps().stream().anyMatch(gap -> page.mayMend(gap, pair));
    }

    private String state(MapPerson person) {
        return page.presence(person)
                .map(it -> say(Msg.contact_presence_line(PresenceWords.clock(it), PresenceWords.of(it))))
                .orElse("");
    }

    private Component downloads() {
        var row = new Div(
                new DownloadLink(Msg.contact_map_svg(), () -> new MapFiles(page, drawn(_ -> false)).svg()),
                new DownloadLink(Msg.contact_map_pdf(), () -> new MapFiles(page, drawn(_ -> false)).pdf()),
                new DownloadLink(Msg.contact_vcard_group(), steps::cards));
        row.addClassName("gangway-actions");
        return row;
    }
}
