package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.contact.card.CardChannel;
import org.gangway.contact.card.CardDetails;
import org.gangway.contact.card.ChannelKind;
import org.gangway.contact.card.ContactCard;
import org.gangway.contact.card.ContactCardService;
import org.gangway.contact.card.LanguageLevel;
import org.gangway.contact.card.NameParts;
import org.gangway.identity.PersonDetails;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;

/** Writes a contact card. */
class ContactCardDialog extends InputDialog {

    private final ContactCard card;
    private final TextField name = new TextField(say(Msg.contact_card_name()));
    private final TextField pronounced = new TextField(say(Msg.contact_card_pronounced()));
    private final TextField called = new TextField(say(Msg.contact_card_called()));
    private final TextField title = new TextField(say(Msg.contact_card_job()));
    private final TextField given = new TextField(say(Msg.contact_card_given()));
    private final TextField family = new TextField(say(Msg.contact_card_family()));
    private final LocalizedDatePicker from = new LocalizedDatePicker(Msg.contact_from());
    private final MultiSelectComboBox<Locale> languages = new MultiSelectComboBox<>(say(Msg.contact_card_languages()));
    private final Div levels = new Div();
    private final Map<Locale, ComboBox<LanguageLevel>> levelOf = new LinkedHashMap<>();
    private final Div ways = new Div();
    private final List<ChannelRow> rows = new ArrayList<>();
    private final TextArea words = new TextArea(say(Msg.contact_card_how()));
    private final ComboBox<Locale> written = new ComboBox<>(say(Msg.contact_talk_language()));

    ContactCardDialog(ContactCard card, ContactCardService cards, SerializableRunnable done) {
        this.card = card;
        setHeaderTitle(say(Msg.contact_card_of(card.details().name())));
        setWidth("min(48rem, 96vw)");
        fill();
        refusedAt(name, "identity.person-name-");
        refusedAt(pronounced, "contact.card-line-length");
        refusedAt(languages, "identity.spoken-languages-");
        refusedAt(words, "contact.card-words-length");
        var more = new Button(say(Msg.contact_channel_add()), _ -> addRow(new ChannelRow(null, this::drop)));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(
                new FormLayout(name, pronounced, called, title, given, family, from, languages),
                levels,
                new H3(say(Msg.contact_card_channels())),
                ways,
                more,
                words,
                written);
        var save = new Button(say(Msg.common_save()), _ -> {
            if (RequiredFields.check(name, written)) {
                cards.write(card.person(), details(), changed(), words.getValue(), written.getValue());
                close();
                Notices.success(Msg.common_saved());
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void fill() {
        var details = card.details();
        var own = card.card();
        name.setValue(details.name());
        pronounced.setValue(own.pronounced());
        pronounced.setHelperText(say(Msg.contact_card_pronounced_help()));
        called.setValue(details.called());
        title.setValue(details.title());
        given.setValue(own.parts().given());
        given.setHelperText(say(Msg.contact_card_parts_help()));
        family.setValue(own.parts().family());
        from.setValue(own.from());
        var formats = ScreenTexts.formats();
        languages.setItemLabelGenerator(formats::languageName);
        languages.setItems(formats.languages());
        languages.setValue(details.languages());
        languages.addValueChangeListener(_ -> showLevels());
        showLevels();
        card.channels().forEach(it -> addRow(new ChannelRow(it, this::drop)));
        words.setValue(own.howIWork().words());
        words.setMaxLength(CardDetails.MAX_WORDS);
        words.setWidthFull();
        words.setHelperText(say(Msg.contact_card_how_help()));
        written.setItems(formats.languages());
        written.setItemLabelGenerator(formats::languageName);
        written.setValue(
                own.howIWork().isEmpty()
                        ? Locale.of(ScreenTexts.reader().language().getLanguage())
                        : own.howIWork().locale());
    }

    private void showLevels() {
        levels.removeAll();
        var form = new FormLayout();
        languages.getValue().forEach(language -> {
            var level = levelOf.computeIfAbsent(language, this::level);
            form.add(level);
        });
        levels.add(form);
    }

    private ComboBox<LanguageLevel> level(Locale language) {
        var level = new ComboBox<LanguageLevel>(
                say(Msg.contact_card_level(ScreenTexts.formats().languageName(language))));
        level.setItems(LanguageLevel.values());
        level.setItemLabelGenerator(it -> say(Text.of(it)));
        level.setValue(card.card().levels().get(language));
        return level;
    }

    private void addRow(ChannelRow row) {
        rows.add(row);
        ways.add(row);
        // one is preferred
        row.whenPreferred(it -> rows.stream().filter(other -> !other.equals(it)).forEach(other -> other.prefer(false)));
    }

    private void drop(ChannelRow row) {
        rows.remove(row);
        ways.remove(row);
    }

    private List<CardChannel> channels() {
        return rows.stream().flatMap(it -> it.value().stream()).toList();
    }

    private PersonDetails details() {
        var before = card.details();
        var ways = channels();
        return new PersonDetails(
                name.getValue(),
                called.getValue(),
                before.sortName(),
                title.getValue(),
                ways.stream()
                        .filter(it -> it.kind() == ChannelKind.MAIL)
                        .findFirst()
                        .map(CardChannel::address)
                        .orElse(null),
                ways.stream()
                        .filter(it -> it.kind() == ChannelKind.PHONE)
                        .map(CardChannel::address)
                        .toList(),
                List.copyOf(languages.getValue()),
                before.zone(),
                before.hours());
    }

    private CardDetails changed() {
        var own = card.card();
        var spoken = new LinkedHashMap<Locale, LanguageLevel>();
        languages.getValue().forEach(language -> {
            var level = levelOf.get(language);
            if (level != null && level.getValue() != null) {
                spoken.put(language, level.getValue());
            }
        });
        return new CardDetails(
                own.uid(),
                new NameParts(
                        given.getValue(),
                        own.parts().additional(),
                        family.getValue(),
                        own.parts().prefix(),
                        own.parts().suffix()),
                pronounced.getValue(),
                own.unit(),
                spoken,
                own.postalAddress(),
                from.getValue(),
                own.photo(),
                own.howIWork(),
                channels());
    }
}
