package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.contact.ContactRoutes;
import org.gangway.contact.map.CounterpartMap;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.contact.presence.Presence;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.identity.PersonId;
import org.gangway.identity.Roles;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.KeyFigures;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Everybody on the maps of all engagements that the reader sees: where they are now, and what is missing. */
@Route(ContactRoutes.CONTACTS)
@Menu(title = "contact.contacts-title", icon = "vaadin:exchange", order = 15)
@RolesAllowed(Roles.MEMBER)
class ContactsView extends Page {

    /** A place that somebody holds on some map. */
    private record PlaceOnMap(CounterpartMap map, MapPair pair) {

        private long gaps(PersonId person) {
            return pair.gaps().stream()
                    .filter(it -> it.person() == null || person.equals(it.person()))
                    .count();
        }
    }

    private final Map<PersonId, Presence> presences;

    ContactsView(ContactFacade desk) {
        super(Msg.contact_contacts_title());
        var maps = desk.maps().maps();
        presences = MapOnPage.presences(maps, desk);
        var people = people(maps);
        add(desk.cards().mayBringIn() ? heading(bringIn()) : heading());
        if (people.isEmpty()) {
            add(new EmptyState(VaadinIcon.EXCHANGE, Msg.contact_contacts_empty()));
            return;
        }
        add(figures(maps));
        for (var side : Side.values()) {
            var of = people.entrySet().stream()
                    .filter(it -> it.getKey().side() == side)
                    .toList();
            if (!of.isEmpty()) {
                add(new H2(say(side == Side.CLIENT ? Msg.contact_of_clients() : Msg.contact_of_vendors())));
                add(table(side, of));
            }
        }
    }

    private static Component bringIn() {
        return new Anchor(ContactRoutes.IMPORT, say(Msg.contact_import_action()));
    }

    /** Each once, whatever places they hold; by name. */
    private static Map<MapPerson, List<PlaceOnMap>> people(List<CounterpartMap> maps) {
        var places = new LinkedHashMap<PersonId, List<PlaceOnMap>>();
        var named = new LinkedHashMap<PersonId, MapPerson>();
        maps.forEach(map -> map.pairs()
                .forEach(pair -> pair.people().values().forEach(person -> {
                    named.putIfAbsent(person.id(), person);
                    places.computeIfAbsent(person.id(), _ -> new ArrayList<>()).add(new PlaceOnMap(map, pair));
                })));
        var sorted = new LinkedHashMap<MapPerson, List<PlaceOnMap>>();
        var order = ScreenTexts.formats().alphabetical();
        named.values().stream()
                .sorted((one, other) -> order.compare(one.name(), other.name()))
                .forEach(it -> sorted.put(it, places.getOrDefault(it.id(), List.of())));
        return sorted;
    }

    private Component figures(List<CounterpartMap> maps) {
        var gaps = maps.stream().flatMap(CounterpartMap::gaps).count();
        return new KeyFigures()
                .add(
                        Msg.contact_figure_reachable(),
                        say(Msg.contact_figure_of(
                                Math.toIntExact(presences.values().stream()
                                        .filter(Presence::isReachable)
                                        .count()),
                                presences.size())),
                        StatusTone.NEUTRAL)
                .add(
                        Msg.contact_figure_gaps(),
                        ScreenTexts.formats().number(BigDecimal.valueOf(gaps)),
                        gaps == 0 ? StatusTone.GOOD : StatusTone.WARNING)
                .add(
                        Msg.contact_figure_pairs(),
                        say(Msg.contact_figure_of(
                                Math.toIntExact(maps.stream()
                                        .mapToLong(CounterpartMap::whole)
                                        .sum()),
                                maps.stream().mapToInt(it -> it.pairs().size()).sum())),
                        StatusTone.NEUTRAL);
    }

    private Component table(Side side, List<Map.Entry<MapPerson, List<PlaceOnMap>>> people) {
        var table = new FigureTable(side == Side.CLIENT ? Msg.contact_of_clients() : Msg.contact_of_vendors())
                .words(Msg.contact_person())
                .words(Msg.contact_now())
                .words(Msg.contact_places())
                .figures(Msg.contact_figure_gaps());
        people.forEach(it -> table.row(
                name(it.getKey(), it.getValue()),
                now(it.getKey()),
                places(it.getValue()),
                new Span(ScreenTexts.formats()
                        .number(BigDecimal.valueOf(it.getValue().stream()
                                .mapToLong(place -> place.gaps(it.getKey().id()))
                                .sum())))));
        return table;
    }

    private static Component name(MapPerson person, List<PlaceOnMap> places) {
        var address = places.isEmpty()
                ? ContactRoutes.card(person.id())
                : ContactRoutes.card(person.id(), places.getFirst().map().engagement());
        var cell = new Div(new Anchor(address, person.name()));
        if (!person.title().isEmpty()) {
            var title = new Div(new Span(person.title()));
            title.addClassName("gangway-quiet");
            cell.add(title);
        }
        return cell;
    }

    private Component now(MapPerson person) {
        var presence = presences.get(person.id());
        if (presence == null) {
            return new Span();
        }
        var clock = new Span(say(PresenceWords.clock(presence)));
        clock.addClassName("gangway-quiet");
        return new Div(new StatusBadge(PresenceWords.of(presence), PresenceWords.tone(presence)), new Span(" "), clock);
    }

    private static Component places(List<PlaceOnMap> places) {
        var cell = new Div();
        places.forEach(place -> cell.add(new Div(new Anchor(
                EngagementRoutes.people(place.map().engagement()),
                say(Msg.contact_place(
                        place.map().engagementName(), place.pair().tier().title()))))));
        return cell;
    }
}
