package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangway.contact.ContactRoutes;
import org.gangway.contact.card.CardChannel;
import org.gangway.contact.card.CardParagraphs;
import org.gangway.contact.card.ContactCard;
import org.gangway.contact.exchange.CardForm;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.FactList;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;
import org.gangway.uikit.WorkingHoursText;

/** What somebody says of themselves to those they work with, and whether they can be reached now. */
@Route(ContactRoutes.CARD)
@RolesAllowed(Roles.MEMBER)
class ContactCardView extends Page implements BeforeEnterObserver {

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+=*");

    private final ContactFacade desk;
    private final Paragraphs paragraphs;
    private PersonId id = new PersonId(new UUID(0, 0));
    private Optional<EngagementId> within = Optional.empty();

    ContactCardView(ContactFacade desk, Paragraphs paragraphs) {
        super(Msg.contact_card_title());
        this.desk = desk;
        this.paragraphs = paragraphs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ContactRoutes.person(event.getRouteParameters()::get);
        within = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ContactRoutes.WITHIN)
                .filter(it -> it.matches("[0-9a-f-]{36}"))
                .map(it -> new EngagementId(UUID.fromString(it)));
        show();
    }

    private void show() {
        removeAll();
        var card = desk.cards().card(id);
        add(top(card), now(), facts(card), channels(card), howIWork(card), downloads());
    }

    private Component top(ContactCard card) {
        var heading = new Div(new H1(card.details().name()));
        heading.addClassName("gangway-heading");
        photo(card).ifPresent(heading::addComponentAsFirst);
        if (card.mine()) {
            var edit = new Button(
                    say(Msg.contact_card_edit()), _ -> new ContactCardDialog(card, desk.cards(), this::show).open());
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            var actions = new Div(edit);
            actions.addClassName("gangway-actions");
            heading.add(actions);
        }
        return heading;
    }

    /** Of a kind that every browser draws; the picture came with a file, so nothing else is put on the page. */
    private static Optional<Image> photo(ContactCard card) {
        return Optional.ofNullable(card.card().photo())
                .filter(it -> PICTURES.contains(it.type())
                        && BASE64.matcher(it.base64()).matches())
                .map(it -> {
                    var photo = new Image(
                            "data:" + it.type() + ";base64," + it.base64(),
                            say(Msg.contact_card_photo(card.details().name())));
                    photo.addClassName("gangway-photo");
                    return photo;
                });
    }

    private Component now() {
        var line = new Div();
        var presence = desk.presences().of(List.of(id), Map.of()).get(id);
        if (presence != null) {
            var clock = new Span(say(PresenceWords.clock(presence)));
            clock.addClassName("gangway-quiet");
            line.add(new StatusBadge(PresenceWords.of(presence), PresenceWords.tone(presence)), new Span(" "), clock);
        }
        return line;
    }

    private Component facts(ContactCard card) {
        var details = card.details();
        var own = card.card();
        var formats = ScreenTexts.formats();
        var facts = new FactList();
        add(facts, Msg.contact_card_pronounced(), own.pronounced());
        add(facts, Msg.contact_card_called(), details.called());
        add(facts, Msg.contact_card_job(), details.title());
        add(facts, Msg.contact_company(), card.company());
        add(facts, Msg.contact_card_unit(), own.unit());
        add(facts, Msg.contact_tier(), tiers());
        add(facts, Msg.contact_card_languages(), formats.list(languages(card)));
        add(facts, Msg.contact_card_zone(), details.zone() == null ? "" : formats.city(details.zone()));
        add(facts, Msg.contact_card_hours(), String.join("; ", WorkingHoursText.lines(details.hours())));
        add(facts, Msg.contact_card_address(), own.postalAddress().lines().collect(Collectors.joining(", ")));
        add(facts, Msg.contact_from(), own.from() == null ? "" : formats.date(own.from()));
        add(facts, Msg.contact_until(), card.until() == null ? "" : formats.date(card.until()));
        if (own.parts().areKnown()) {
            var parts = own.parts();
            add(
                    facts,
                    Msg.contact_card_sorted(),
                    formats.sortedName(parts.given(), parts.additional(), parts.family()));
            add(
                    facts,
                    Msg.contact_card_initials(),
                    formats.initials(parts.given(), parts.additional(), parts.family()));
        }
        return facts;
    }

    private static void add(FactList facts, Text name, String value) {
        if (!value.isEmpty()) {
            facts.add(name, value);
        }
    }

    /** On which tiers of the map they stand; never guessed from a title. */
    private String tiers() {
        return within.map(engagement -> ScreenTexts.formats()
                        .list(desk.maps().map(engagement).pairs().stream()
                                .filter(it -> it.has(id))
                                .map(it -> say(it.tier().title()))
                                .distinct()
                                .toList()))
                .orElse("");
    }

    private static List<String> languages(ContactCard card) {
        return card.details().languages().stream()
                .map(language -> {
                    var name = ScreenTexts.formats().languageName(language);
                    var level = card.card().levels().get(language);
                    return level == null ? name : say(Msg.contact_card_language(name, Text.of(level)));
                })
                .toList();
    }

    private static Component channels(ContactCard card) {
        var section = new Div();
        section.addClassName("gangway-section");
        if (!card.channels().isEmpty()) {
            section.add(new H2(say(Msg.contact_card_channels())));
            card.channels().forEach(it -> section.add(channel(it)));
        }
        return section;
    }

    private static Component channel(CardChannel channel) {
        var kind = new Span(channel.label().isEmpty() ? say(Text.of(channel.kind())) : channel.label());
        kind.addClassName("gangway-quiet");
        var line = new Div(new Span(channel.address()), new Span(" "), kind);
        if (channel.preferred()) {
            line.add(new Span(" "), new StatusBadge(Msg.contact_card_preferred(), StatusTone.GOOD));
        }
        return line;
    }

    private Component howIWork(ContactCard card) {
        var section = new Div();
        section.addClassName("gangway-section");
        var words = card.card().howIWork();
        if (!words.isEmpty()) {
            section.add(new H2(say(Msg.contact_card_how())));
            section.add(within.<Component>map(engagement ->
                            paragraphs.on(engagement, CardParagraphs.of(card)).show(CardParagraphs.of(id)))
                    .orElseGet(() -> LanguageMark.on(new Paragraph(words.words()), words.locale())));
        }
        return section;
    }

    private Component downloads() {
        var row = new Div(
                new DownloadLink(Msg.contact_card_vcard(), () -> desk.files().person(id, CardForm.VCARD_4)),
                new DownloadLink(Msg.contact_card_vcard_3(), () -> desk.files().person(id, CardForm.VCARD_3)),
                new DownloadLink(Msg.contact_card_jcard(), () -> desk.files().person(id, CardForm.JCARD)));
        row.addClassName("gangway-actions");
        return row;
    }
}
