package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.gangway.language.Text;

/** Chooses a country by its ISO 3166 code, named in the reader's language. */
public class CountryField extends ComboBox<String> {

    public CountryField(Text label) {
        super(say(label));
        var formats = ScreenTexts.formats();
        setItems(Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(formats::country, formats.alphabetical()))
                .toList());
        setItemLabelGenerator(formats::country);
    }
}
