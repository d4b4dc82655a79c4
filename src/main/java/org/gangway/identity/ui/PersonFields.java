package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonName;
import org.gangway.language.Msg;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.WorkingHoursField;

/** What is kept of somebody: how they are called and reached, which languages they speak, where and when they work. */
final class PersonFields {

    private final TextField name = new TextField(say(Msg.identity_person_name()));
    private final TextField called = new TextField(say(Msg.identity_person_called()));
    private final TextField sortName = new TextField(say(Msg.identity_person_sort_name()));
    private final TextField title = new TextField(say(Msg.identity_person_title()));
    private final EmailField email = new EmailField(say(Msg.identity_person_mail()));
    private final TextArea telephones = new TextArea(say(Msg.identity_person_telephones()));
    private final MultiSelectComboBox<Locale> languages =
            new MultiSelectComboBox<>(say(Msg.identity_person_languages()));
    private final ComboBox<ZoneId> zone = new ComboBox<>(say(Msg.identity_person_zone()));
    private final WorkingHoursField hours;

    PersonFields(PersonDetails shown) {
        name.setValue(shown.name());
        name.setHelperText(say(Msg.identity_person_name_help()));
        called.setValue(shown.called());
        called.setHelperText(say(Msg.identity_person_called_help()));
        sortName.setValue(shown.sortName());
        title.setValue(shown.title());
        email.setValue(shown.email() == null ? "" : shown.email());
        telephones.setValue(String.join("\n", shown.telephones()));
        telephones.setHelperText(say(Msg.identity_person_telephones_help()));
        languages.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        languages.setItems(ScreenTexts.formats().languages());
        languages.setValue(shown.languages());
        zone.setItemLabelGenerator(ScreenTexts.formats()::city);
        zone.setItems(zones());
        zone.setValue(shown.zone());
        hours = new WorkingHoursField(shown.hours());
    }

    private static List<ZoneId> zones() {
        var cities = ScreenTexts.formats();
        return new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .filter(id -> id.matches(
                                "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                        .map(ZoneId::of)
                        .sorted(Comparator.comparing(cities::city, cities.alphabetical()))
                        .toList();
    }

    Component form() {
        var hoursDetails = new Details(say(Msg.identity_person_hours()), hours);
        hoursDetails.setOpened(hours.value().areKnown());
        var form = new FormLayout(name, title, called, sortName, email, zone, languages, telephones);
        form.setColspan(languages, 2);
        return new com.vaadin.flow.component.html.Div(form, hoursDetails);
    }

    TextField name() {
        return name;
    }

    HasValidation email() {
        return email;
    }

    TextArea telephones() {
        return telephones;
    }

    MultiSelectComboBox<Locale> languages() {
        return languages;
    }

    boolean isSound() {
        var named = RequiredFields.check(name)
                && org.gangway.uikit.RuleFields.accepts(name, () -> new PersonName(name.getValue()));
        var readable = hours.isSound();
        return named && readable;
    }

    PersonDetails value() {
        return new PersonDetails(
                name.getValue(),
                called.getValue(),
                sortName.getValue(),
                title.getValue(),
                email.isEmpty() ? null : email.getValue(),
                telephones.getValue().lines().toList(),
                List.copyOf(languages.getValue()),
                zone.getValue(),
                hours.value());
    }
}
