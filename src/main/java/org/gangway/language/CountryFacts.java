package org.gangway.language;

import com.ibm.icu.text.PersonName.NameField;
import com.ibm.icu.text.PersonNameFormatter;
import com.ibm.icu.text.PersonNameFormatter.DisplayOrder;
import com.ibm.icu.text.PersonNameFormatter.Formality;
import com.ibm.icu.text.PersonNameFormatter.Length;
import com.ibm.icu.text.PersonNameFormatter.Usage;
import com.ibm.icu.text.SimplePersonName;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * What Unicode's data of languages knows of the customs of a country, written as people there write it.
 *
 * @param language that most people of the country speak, as written there
 * @param firstDay which weeks begin with
 * @param number an example of a large number with decimals
 * @param dateInFigures an example of a day
 * @param dateInWords the same day
 * @param time an example of a time in the afternoon
 */
public record CountryFacts(
        Locale language, DayOfWeek firstDay, String number, String dateInFigures, String dateInWords, String time) {

    private static final BigDecimal LARGE = new BigDecimal("1234567.89");
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 3, 25);

    /**
     * Of one country.
     *
     * @param country two letters of ISO 3166
     */
    public static CountryFacts of(String country) {
        var locale = ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + country));
        var language = Locale.forLanguageTag(locale.getLanguage() + "-" + country);
        var formats = new Formats(language, ZoneOffset.UTC);
        return new CountryFacts(
                language,
                firstDay(country),
                formats.number(LARGE),
                formats.dateInFigures(EXAMPLE),
                formats.dateLong(EXAMPLE),
                formats.time(AFTERNOON));
    }

    private static DayOfWeek firstDay(String country) {
        var sundayIsOne = Calendar.getWeekDataForRegion(country).firstDayOfWeek;
        return sundayIsOne == Calendar.SUNDAY ? DayOfWeek.SUNDAY : DayOfWeek.of(sundayIsOne - 1);
    }

    /** The day of {@link #dateInFigures}, for readers who write it otherwise. */
    public static LocalDate exampleDay() {
        return EXAMPLE;
    }

    /** How somebody is written of formally there, of these two names. */
    public String formalName(String given, String family) {
        return name(given, family, DisplayOrder.DEFAULT);
    }

    /** How they stand in a list that is sorted by names. */
    public String sortedName(String given, String family) {
        return name(given, family, DisplayOrder.SORTING);
    }

    private String name(String given, String family, DisplayOrder order) {
        return PersonNameFormatter.builder()
                .setLocale(language)
                .setLength(Length.LONG)
                .setUsage(Usage.REFERRING)
                .setFormality(Formality.FORMAL)
                .setDisplayOrder(order)
                .build()
                .formatToString(SimplePersonName.builder()
                        .setLocale(language)
                        .addField(NameField.GIVEN, null, given)
                        .addField(NameField.SURNAME, null, family)
                        .build());
    }
}
