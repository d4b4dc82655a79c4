package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gangway.contact.card.ContactCard;
import org.gangway.contact.map.MapGap;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.contact.touchpoint.Touchpoint;
import org.gangway.document.DownloadFile;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;

/** What the buttons of a map do. */
final class PairSteps {

    private final ContactFacade desk;
    private final EngagementId id;
    private final MapOnPage page;
    private final Side own;
    private final SerializableRunnable changed;

    PairSteps(ContactFacade desk, MapOnPage page, SerializableRunnable changed) {
        this.desk = desk;
        this.id = page.map().engagement();
        this.page = page;
        this.own = page.own();
        this.changed = changed;
    }

    void draw() {
        new DrawPairDialog(desk.tiers().tiers(id), desk.maps().candidates(id), own, drawn -> {
                    desk.counterparts().draw(id, drawn);
                    done();
                })
                .open();
    }

    void mend(MapGap gap, MapPair pair) {
        var person = Optional.ofNullable(gap.person());
        switch (gap.kind()) {
            case NOBODY_OPPOSITE, LEFT, LEAVES_SOON ->
                name(pair, Optional.ofNullable(gap.side()).orElse(own));
            case NO_DEPUTY, DEPUTY_AWAY_TOO -> person.ifPresent(it -> deputy(it, pair));
            case CADENCE_OVERDUE -> talk(pair);
            case NOT_CONFIRMED -> person.ifPresent(this::confirm);
        }
    }

    private void name(MapPair pair, Side side) {
        new ChoosePersonDialog(
                        Msg.contact_name_title(),
                        desk.maps().candidates(id).getOrDefault(side, List.of()),
                        pair.person(side).map(it -> it.id()),
                        chosen -> {
                            desk.counterparts().name(id, pair.id(), side, chosen);
                            done();
                        })
                .open();
    }

    private void deputy(PersonId person, MapPair pair) {
        var name = pair.people().values().stream()
                .filter(it -> it.id().equals(person))
                .findFirst()
                .orElseThrow()
                .name();
        new ChoosePersonDialog(
                        Msg.contact_deputy_title(name),
                        desk.deputies().candidates(id, person),
                        Optional.empty(),
                        chosen -> {
                            desk.deputies().name(id, person, Optional.of(chosen));
                            done();
                            sayWhatIsMissing(person, name, chosen);
                        })
                .open();
    }

    /** A deputy without a role can read what waits, and not do it. */
    private void sayWhatIsMissing(PersonId person, String name, PersonId deputy) {
        var missing = desk.deputies().missing(id, person, deputy);
        if (!missing.isEmpty()) {
            var roles = ScreenTexts.formats()
                    .list(missing.stream().map(it -> say(Text.of(it))).toList());
            Notices.warning(Msg.contact_deputy_lacks(desk.name(deputy), name, roles));
        }
    }

    private void confirm(PersonId person) {
        desk.maps().confirm(id, person);
        done();
    }

    /** Notes a talk that was held. */
    void talk(MapPair pair) {
        new TalkDialog(pair, page.presences(), true, desk.clock(), _ -> List.of(), (talk, outcome) -> {
                    desk.talks().note(id, talk, outcome);
                    done();
                })
                .open();
    }

    void plan(MapPair pair) {
        new TalkDialog(
                        pair,
                        page.presences(),
                        false,
                        desk.clock(),
                        start -> desk.warnings(id, pair, start),
                        (talk, _) -> {
                            desk.talks().plan(id, talk);
                            done();
                        })
                .open();
    }

    void hold(Touchpoint talk) {
        new OutcomeDialog(outcome -> {
                    desk.talks().hold(id, talk.id(), outcome);
                    done();
                })
                .open();
    }

    void drop(Touchpoint talk) {
        desk.talks().drop(id, talk.id());
        done();
    }

    void change(MapPair pair) {
        new ChangePairDialog(
                        pair,
                        desk.tiers().tiers(id),
                        (tier, weeks) -> {
                            desk.counterparts().arrange(id, pair.id(), tier, weeks);
                            done();
                        },
                        () -> {
                            desk.counterparts().end(id, pair.id());
                            done();
                        })
                .open();
    }

    void history(MapPair pair) {
        new HistoryDialog(pair, desk, id).open();
    }

    void tiers() {
        new TiersDialog(desk.tiers(), id, changed).open();
    }

    /** Those of a pair, with how they get mail. */
    List<ContactCard> cardsOf(MapPair pair) {
        return desk.cards()
                .cards(pair.people().values().stream().map(MapPerson::id).toList());
    }

    Instant now() {
        return desk.clock().instant();
    }

    /** Everybody on the map, for address books. */
    DownloadFile cards() {
        var people = page.map().pairs().stream()
                .flatMap(it -> it.people().values().stream())
                .map(MapPerson::id)
                .distinct()
                .toList();
        return desk.files().group("urn:uuid:" + id.value(), page.map().engagementName(), people);
    }

    private void done() {
        Notices.success(Msg.contact_saved());
        changed.run();
    }
}
