package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.gangway.contact.ContactRoutes;
import org.gangway.contact.map.MapGap;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.MoreMenu;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;

/** The pairs of a map, row by row: who they are, how it stands with them, and what is missing with what mends it. */
final class PairTable {

    private final MapOnPage page;
    private final PairSteps steps;

    PairTable(MapOnPage page, PairSteps steps) {
        this.page = page;
        this.steps = steps;
    }

    FigureTable table() {
        var table = new FigureTable(Msg.contact_map_table())
                .words(Msg.contact_tier())
                .words(Msg.contact_of(page.parties().getOrDefault(Side.CLIENT, "")))
                .words(Msg.contact_of(page.parties().getOrDefault(Side.VENDOR, "")))
                .words(Msg.contact_cadence_column())
                .words(Msg.contact_gaps())
                .actions(Msg.common_actions());
        return table.rows(page.map().pairs(), this::row);
    }

    private Component[] row(MapPair pair) {
        return new Component[] {
            new Span(say(pair.tier().title())),
            person(pair, Side.CLIENT),
            person(pair, Side.VENDOR),
            talks(pair),
            gaps(pair),
            actions(pair)
        };
    }

    private Component person(MapPair pair, Side side) {
        return pair.person(side).map(this::person).orElseGet(() -> new Span(say(Msg.contact_nobody())));
    }

    private Component person(MapPerson person) {
        var cell = new Div(new Anchor(ContactRoutes.card(person.id(), page.map().engagement()), person.name()));
        cell.addClassName("gangway-person");
        page.presence(person).ifPresent(it -> {
            var clock = new Span(say(PresenceWords.clock(it)));
            clock.addClassName("gangway-quiet");
            cell.add(new Div(clock), new StatusBadge(PresenceWords.of(it), PresenceWords.tone(it)));
        });
        person.deputy().ifPresent(it -> {
            var deputy = new Div(new Span(say(Msg.contact_deputy_is(it.name()))));
            deputy.addClassName("gangway-quiet");
            cell.add(deputy);
        });
        return cell;
    }

    private static Component talks(MapPair pair) {
        var cell = new Div(new Span(say(Msg.contact_every(pair.cadenceWeeks()))));
        var last = new Div(new Span(pair.spoken()
                .map(day -> say(Msg.contact_spoken(day)))
                .orElseGet(() -> say(Msg.contact_never_spoken()))));
        last.addClassName("gangway-quiet");
        cell.add(last);
        return cell;
    }

    private Component gaps(MapPair pair) {
        var cell = new Div();
        cell.addClassName("gangway-gaps");
        if (pair.gaps().isEmpty()) {
            cell.add(new StatusBadge(Msg.contact_whole(), org.gangway.uikit.StatusTone.GOOD));
        }
        pair.gaps().forEach(gap -> cell.add(gap(gap, pair)));
        return cell;
    }

    private Component gap(MapGap gap, MapPair pair) {
        var words = GapWords.of(gap, pair, page.parties());
        var line = new Div(new StatusBadge(words, GapWords.tone(gap.kind())));
        if (page.mayMend(gap, pair)) {
            var mend = new Button(say(GapWords.mending(gap.kind())), _ -> steps.mend(gap, pair));
            mend.addThemeVariants(ButtonVariant.TERTIARY);
            mend.setAriaLabel(say(Msg.contact_mend_of(GapWords.mending(gap.kind()), words)));
            line.add(mend);
        }
        return line;
    }

    private Component actions(MapPair pair) {
        var actions = new Div();
        actions.addClassName("gangway-actions");
        var names = ScreenTexts.formats()
                .list(pair.people().values().stream().map(MapPerson::name).toList());
        var more = new MoreMenu(Msg.contact_pair_more(), Msg.contact_step_of(Msg.contact_pair_more(), names));
        if (pair.people().size() == Side.values().length && (page.mayDraw() || pair.has(page.reader()))) {
            more.step(Msg.contact_talk_note(), () -> steps.talk(pair));
            more.step(Msg.contact_talk_plan(), () -> steps.plan(pair));
        }
        more.step(Msg.contact_pair_history(), () -> steps.history(pair));
        if (page.mayDraw()) {
            more.step(Msg.contact_pair_change(), () -> steps.change(pair));
        }
        actions.add(more);
        return actions;
    }
}
