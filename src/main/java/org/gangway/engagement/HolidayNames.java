package org.gangway.engagement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/**
 * The holidays that the portal can name in the reader's language; all others keep the words they were entered with.
 *
 * <p>A calendar keeps the English name, as the proposals have it, so that a day somebody typed under the same name is
 * translated too.
 */
final class HolidayNames {

    /** Between the names of two holidays that fall on one day. */
    static final String AND = " · ";

    private static final Set<String> KNOWN = Set.of(
            "all-saints",
            "all-souls",
            "araw-ng-kagitingan-day-of-valor",
            "assumption-day",
            "bonifacio-day",
            "boxing-day",
            "children-s-day",
            "christmas",
            "christmas-eve",
            "constitution-day",
            "currency-change-day",
            "saints-cyril-and-methodius-day",
            "defender-of-ukraine-day",
            "early-may-bank-holiday",
            "education-culture-and-literature-day",
            "epiphany",
            "1st-christmas-day",
            "foundation-day",
            "freedom-and-democracy-day",
            "gandhi-jayanti",
            "ghandis-birthday",
            "jan-hus-day",
            "immaculate-conception-day",
            "independence-day",
            "international-women-s-day",
            "johannis-day",
            "kings-birthday",
            "king-s-coronation",
            "labour-day",
            "liberation-day",
            "midsummer-day",
            "midsummer-eve",
            "national-day",
            "national-heroes-day",
            "national-uprising",
            "navy-day",
            "new-year-s-day",
            "new-year-s-eve",
            "ninoy-aquino-day",
            "republic-day",
            "day-of-remembrance-and-victory",
            "day-of-restoration-of-independence",
            "rizal-day",
            "2nd-christmas-day",
            "spring-bank-holiday",
            "summer-bank-holiday",
            "the-spring-day",
            "statehood-day",
            "st-stephen-s-day",
            "st-andrew-s-day",
            "st-george-day",
            "st-john-s-day",
            "unification-day",
            "german-unity-day",
            "victory-day",
            "virgin-mary-day",
            "st-wenceslas-day",
            "ascension-day",
            "day-after-ascension-day",
            "corpus-christi",
            "easter",
            "easter-monday",
            "easter-saturday",
            "good-friday",
            "maundy-thursday",
            "pentecost",
            "pentecost-monday",
            "whit-monday",
            "whit-sunday",
            "great-prayer-day",
            "general-prayer-day",
            "eid-ul-fitr",
            "eid-ul-adha",
            "diwali",
            "holi");

    private HolidayNames() {}

    static Text of(String name) {
        return Arrays.stream(name.split(AND, -1))
                .map(HolidayNames::one)
                .reduce(Msg::calendar_two_holidays)
                .orElseGet(() -> Text.user(name));
    }

    private static Text one(String name) {
        var word = word(name);
        return KNOWN.contains(word) ? new Text("calendar.holiday." + word) : Text.user(name);
    }

    static boolean knows(String name) {
        return KNOWN.contains(word(name));
    }

    static Set<String> known() {
        return KNOWN;
    }

    /** "1st Christmas day" is kept as {@code 1st-christmas-day}. */
    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-").replaceAll("^-|-$", "");
    }
}
