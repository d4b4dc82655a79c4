package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.gangway.calendar.WeekendDefaults;
import org.gangway.engagement.NewSite;
import org.gangway.identity.Side;
import org.gangway.language.CountryZones;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.CountryField;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** Asks for the site of one party; the week-end follows the country until somebody changes it. */
class SiteFields {

    private final Side side;
    private final TextField name;
    private final CountryField country;
    private final ComboBox<ZoneId> zone = new ComboBox<>(say(Msg.engagement_site_zone()));
    private final MultiSelectComboBox<DayOfWeek> weekend =
            new MultiSelectComboBox<>(say(Msg.engagement_site_weekend()));

    SiteFields(Side side, String firstCountry) {
        this.side = side;
        var whose = Text.of(side);
        name = new TextField(say(Msg.engagement_site_of(whose)));
        country = new CountryField(Msg.engagement_site_country(whose));
        zone.setItemLabelGenerator(ScreenTexts.formats()::city);
        zone.setHelperText(say(Msg.engagement_site_zone_help()));
        weekend.setItems(DayOfWeek.values());
        weekend.setItemLabelGenerator(ScreenTexts.formats()::dayOfWeek);
        country.addValueChangeListener(event -> follow(event.getValue()));
        country.setValue(firstCountry);
    }

    /** The clocks and the week of the country; several clocks are for the user to choose from. */
    private void follow(@Nullable String chosen) {
        var zones = chosen == null ? List.<ZoneId>of() : CountryZones.of(chosen);
        zone.setItems(zones.stream()
                .sorted(Comparator.comparing(
                        ScreenTexts.formats()::city, ScreenTexts.formats().alphabetical()))
                .toList());
        zone.setValue(zones.size() == 1 ? zones.getFirst() : null);
        if (chosen != null) {
            weekend.setValue(WeekendDefaults.of(chosen));
        }
    }

    boolean isSound() {
        return RequiredFields.check(name, country, zone, weekend);
    }

    List<Component> fields() {
        return List.of(name, country, zone, weekend);
    }

    NewSite site() {
        return new NewSite(
                side, name.getValue(), country.getValue(), zone.getValue().getId(), weekend.getValue());
    }
}
