package org.gangway.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.shared.Period;

/** How one reader writes numbers, money, days and lists; halves are always rounded up (away from zero). */
public final class Formats {

    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2026, 3, 25);
    private static final LocalTime EXAMPLE_TIME = LocalTime.of(14, 30);
    private static final int MAX_DECIMALS = 10;
    private static final int MAX_PERCENT_DECIMALS = 10;

    private final Locale locale;
    private final ZoneId zone;
    private final NumberFormats numberFormats;
    private final DateFormats dateFormats;

    Formats(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.numberFormats = new NumberFormats(locale);
        this.dateFormats = new DateFormats(locale);
    }

    /** With the decimals it needs, at most ten. */
    public String number(BigDecimal number) {
        return number(number, 0, MAX_DECIMALS);
    }

    public String number(BigDecimal number, int minDecimals, int maxDecimals) {
        return numberFormats.format(number, minDecimals, maxDecimals).toString();
    }

    /** With the decimals it needs, at most ten. */
    public String percent(Percentage percentage) {
        return numberFormats.percent(percentage, 0, MAX_PERCENT_DECIMALS);
    }

    /** With exactly so many decimals. */
    public String percent(Percentage percentage, int decimals) {
        return numberFormats.percent(percentage, decimals, decimals);
    }

    /** With its currency and all digits of the currency's minor unit. */
    public String money(Money money) {
        return numberFormats.money(money);
    }

    /** Without its currency, for a column of a table that names the currency once. */
    public String amount(Money money) {
        var digits = money.amount().scale();
        return number(money.amount(), digits, digits);
    }

    /** In the unit that leaves one to three digits before the decimal mark: 12.3 MB. */
    public String bytes(long count) {
        return numberFormats.bytes(count);
    }

    /** What lists of this reader go by, of a name whose parts are known. */
    public String sortedName(String given, String additional, String family) {
        return new PersonNames(locale).sorted(given, additional, family);
    }

    /** Of a name whose parts are known. */
    public String initials(String given, String additional, String family) {
        return new PersonNames(locale).initials(given, additional, family);
    }

    /** With the month in short letters, which no region can read as another day: 5. mar. 2026. */
    public String date(LocalDate day) {
        return dateFormats.day(day, "yMMMd");
    }

    /** In figures, as it is typed into a field: 5.3.2026. */
    public String dateInFigures(LocalDate day) {
        return dateFormats.day(day, "yMd");
    }

    /** With the month in letters: 5. marts 2026. */
    public String dateLong(LocalDate day) {
        return dateFormats.day(day, "yMMMMd");
    }

    /** marts 2026. */
    public String month(YearMonth month) {
        return dateFormats.day(month.atDay(1), "yMMMM");
    }

    /** First and last day, without saying twice what they share: 3.–14. marts 2026. */
    public String period(Period period) {
        return dateFormats.between(period);
    }

    /** In the reader's zone, which is named: 5. mar. 2026, 14.05 CET. */
    public String dateTime(Instant moment) {
        return dateFormats.moment(moment, "yMMMdjmz", zone);
    }

    /** In the reader's zone, which is not named. */
    public String time(Instant moment) {
        return dateFormats.moment(moment, "jm", zone);
    }

    /** The same clock time for everybody. */
    public String time(LocalTime time) {
        return dateFormats.time(time, "jm");
    }

    public String dayOfWeek(DayOfWeek day) {
        return dateFormats.name(day);
    }

    public String shortDayOfWeek(DayOfWeek day) {
        return dateFormats.shortName(day);
    }

    /** The day that calendars of this reader begin with. */
    public DayOfWeek firstDayOfWeek() {
        return dateFormats.firstDayOfWeek();
    }

    /** How a date is typed, in the letters of Unicode's date patterns with a four-digit year. */
    public String datePattern() {
        return dateFormats.pattern();
    }

    /** What the reader calls the country with this ISO 3166 code. */
    public String country(String code) {
        return ULocale.forLocale(new Locale.Builder().setRegion(code).build())
                .getDisplayCountry(ULocale.forLocale(locale));
    }

    /** The city by which the reader knows a time zone. */
    public String city(ZoneId zone) {
        return CountryZones.city(zone, locale);
    }

    public String monthName(Month month) {
        return dateFormats.name(month);
    }

    /** a, b og c. */
    public String list(List<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    /** What the reader calls a language. */
    public String languageName(Locale language) {
        return ULocale.forLocale(language).getDisplayNameWithDialect(ULocale.forLocale(locale));
    }

    /** The languages of the world that the reader has a name for, in the order of those names. */
    public List<Locale> languages() {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .filter(language -> !languageName(language).equals(language.getLanguage()))
                .sorted(Comparator.comparing(this::languageName, alphabetical()))
                .toList();
    }

    /** The order of the reader's telephone book: in Danish Å comes last, and Aabenraa with it. */
    public Comparator<String> alphabetical() {
        return Collator.getInstance(locale).freeze()::compare;
    }

    /**
     * What the reader typed, whole or not at all.
     *
     * @throws org.gangway.shared.RuleViolation {@code language.not-a-number} when it can be read in another way or not
     *     at all, such as 1.5 by a Dane
     */
    public BigDecimal parseNumber(String typed) {
        return numberFormats.parse(typed);
    }

    /**
     * The day that the reader typed, in figures in the order of their region, in ISO, or with the month in words.
     *
     * @throws org.gangway.shared.RuleViolation {@code language.not-a-date} when it cannot be read so
     */
    public LocalDate parseDate(String typed) {
        return new DateParser(dateFormats, locale).read(typed, dateInFigures(EXAMPLE_DAY));
    }

    /**
     * The time of day that the reader typed, with or without a mark between hours and minutes, in 24 hours or with am and
     * pm.
     *
     * @throws org.gangway.shared.RuleViolation {@code language.not-a-time} when it cannot be read so, and {@code
     *     language.time-without-half} when the reader counts to 12 and did not say which half of the day is meant
     */
    public LocalTime parseTime(String typed) {
        return new TimeParser(time(EXAMPLE_TIME).contains("14")).read(typed, time(EXAMPLE_TIME));
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }

    NumberFormats numbers() {
        return numberFormats;
    }
}
