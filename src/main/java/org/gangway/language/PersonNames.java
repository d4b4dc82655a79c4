package org.gangway.language;

import com.ibm.icu.text.PersonName.NameField;
import com.ibm.icu.text.PersonNameFormatter;
import com.ibm.icu.text.PersonNameFormatter.DisplayOrder;
import com.ibm.icu.text.PersonNameFormatter.Formality;
import com.ibm.icu.text.PersonNameFormatter.Length;
import com.ibm.icu.text.PersonNameFormatter.Usage;
import com.ibm.icu.text.SimplePersonName;
import java.util.List;
import java.util.Locale;

/** What lists go by, and initials, of a name whose parts are known; never what is shown in place of the name as written. */
final class PersonNames {

    private final Locale locale;

    PersonNames(Locale locale) {
        this.locale = locale;
    }

    String sorted(String given, String additional, String family) {
        return formatter(DisplayOrder.SORTING, Usage.REFERRING).formatToString(name(given, additional, family));
    }

    String initials(String given, String additional, String family) {
        return formatter(DisplayOrder.DEFAULT, Usage.MONOGRAM).formatToString(name(given, additional, family));
    }

    private PersonNameFormatter formatter(DisplayOrder order, Usage usage) {
        return PersonNameFormatter.builder()
                .setLocale(locale)
                .setDisplayOrder(order)
                .setUsage(usage)
                .setLength(Length.LONG)
                .setFormality(Formality.FORMAL)
                .build();
    }

    private static SimplePersonName name(String given, String additional, String family) {
        var name = SimplePersonName.builder();
        if (!given.isEmpty()) {
            name.addField(NameField.GIVEN, List.of(), given);
        }
        if (!additional.isEmpty()) {
            name.addField(NameField.GIVEN2, List.of(), additional);
        }
        if (!family.isEmpty()) {
            name.addField(NameField.SURNAME, List.of(), family);
        }
        return name.build();
    }
}
