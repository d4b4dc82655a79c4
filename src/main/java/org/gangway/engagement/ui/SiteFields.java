package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangway.calendar.WeekendDefaults;
import org.gangway.engagement.NewSite;
import org.gangway.engagement.Site;
import org.gangway.engagement.SiteName;
import org.gangway.identity.Side;
import org.gangway.language.CountryZones;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.CountryField;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.UnsentWords;
import org.jspecify.annotations.Nullable;

/** Asks for the site of one party; clock and week-end follow the country until somebody changes them. */
class SiteFields {

    private final Side side;
    private final String place;
    private final TextField name;
    private final CountryField country;
    private final ComboBox<ZoneId> zone = new ComboBox<>(say(Msg.engagement_site_zone()));
    private final MultiSelectComboBox<DayOfWeek> weekend;
    private boolean countryChosen;

    /** @param place under which what is entered is kept until it is sent */
    SiteFields(Side side, String place) {
        this.side = side;
        this.place = place;
        var whose = Text.of(side);
        name = new TextField(say(Msg.engagement_site_of(whose)));
        name.setHelperText(say(Msg.engagement_site_help()));
        country = new CountryField(Msg.engagement_site_country(whose));
        weekend = new MultiSelectComboBox<>(say(Msg.engagement_site_weekend_of(whose)));
        zone.setItemLabelGenerator(ScreenTexts.formats()::city);
        zone.setHelperText(say(Msg.engagement_site_zone_help()));
        zone.setVisible(false);
        weekend.setItems(DayOfWeek.values());
        weekend.setItemLabelGenerator(ScreenTexts.formats()::dayOfWeek);
        country.addValueChangeListener(event -> {
            countryChosen |= event.isFromClient();
            follow(event.getValue());
        });
        keep();
    }

    private void keep() {
        UnsentWords.keep(name, place + "name");
        UnsentWords.keep(country, place + "country", code -> code, code -> {
            countryChosen = true;
            return Optional.of(code);
        });
        UnsentWords.keep(zone, place + "zone", ZoneId::getId, id -> Optional.of(ZoneId.of(id)));
        UnsentWords.keep(
                weekend,
                place + "weekend",
                days -> days.stream().map(DayOfWeek::name).collect(Collectors.joining(",")),
                days -> Optional.of(Arrays.stream(days.split(","))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)))));
    }

    /** The country that the site is in unless somebody says otherwise. */
    void suggest(String usual) {
        if (!countryChosen) {
            country.setValue(usual);
        }
    }

    /** As people of that company sat before. */
    void suggest(Site known) {
        if (!countryChosen && name.isEmpty()) {
            name.setValue(known.name());
            country.setValue(known.country());
            zone.setValue(known.zone());
            weekend.setValue(known.weekend());
        }
    }

    /** The clocks and the week of the country; several clocks are for the user to choose from. */
    private void follow(@Nullable String chosen) {
        var zones = chosen == null ? List.<ZoneId>of() : CountryZones.of(chosen);
        zone.setItems(zones.stream()
                .sorted(Comparator.comparing(
                        ScreenTexts.formats()::city, ScreenTexts.formats().alphabetical()))
                .toList());
        zone.setValue(zones.size() == 1 ? zones.getFirst() : null);
        zone.setVisible(zones.size() != 1);
        if (chosen != null) {
            weekend.setValue(WeekendDefaults.of(chosen));
        }
    }

    boolean isSound() {
        var filled = RequiredFields.check(name, country, zone, weekend);
        return filled && RuleFields.accepts(name, () -> new SiteName(name.getValue()));
    }

    List<Component> fields() {
        return List.of(name, country, zone);
    }

    TextField nameField() {
        return name;
    }

    /** What was entered was sent. */
    void forget() {
        UnsentWords.forget(place);
    }

    /** What is rarely changed. */
    MultiSelectComboBox<DayOfWeek> weekend() {
        return weekend;
    }

    NewSite site() {
        return new NewSite(
                side, name.getValue(), country.getValue(), zone.getValue().getId(), weekend.getValue());
    }
}
