package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.gangway.calendar.WeekendDefaults;
import org.gangway.engagement.NewSite;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.CountryField;
import org.gangway.uikit.ScreenTexts;

/** Asks for the site of one party; the week-end follows the country until somebody changes it. */
class SiteFields {

    private final Side side;
    private final TextField name;
    private final CountryField country;
    private final ComboBox<String> zone = new ComboBox<>(say(Msg.engagement_site_zone()));
    private final MultiSelectComboBox<DayOfWeek> weekend =
            new MultiSelectComboBox<>(say(Msg.engagement_site_weekend()));

    SiteFields(Side side, String firstCountry, String firstZone) {
        this.side = side;
        var whose = Text.of(side);
        name = new TextField(say(Msg.engagement_site_of(whose)));
        country = new CountryField(Msg.engagement_site_country(whose));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                .sorted()
                .toList());
        zone.setValue(firstZone);
        weekend.setItems(DayOfWeek.values());
        weekend.setItemLabelGenerator(ScreenTexts.formats()::dayOfWeek);
        country.addValueChangeListener(event -> weekend.setValue(WeekendDefaults.of(event.getValue())));
        country.setValue(firstCountry);
    }

    List<Component> fields() {
        return List.of(name, country, zone, weekend);
    }

    NewSite site() {
        return new NewSite(side, name.getValue(), country.getValue(), zone.getValue(), weekend.getValue());
    }
}
