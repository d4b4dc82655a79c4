package org.gangway.contact.card;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.contact.exchange.CardPhoto;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What a card says besides who somebody is.
 *
 * @param uid by which an address book that they came from calls them; empty where none did
 * @param pronounced how their name is spoken, in a line
 * @param levels how well they speak which language
 * @param from their first day with the company
 * @param howIWork how they like to work; empty words where they wrote nothing
 * @param channels how they are reached
 */
public record CardDetails(
        String uid,
        NameParts parts,
        String pronounced,
        String unit,
        Map<Locale, LanguageLevel> levels,
        String postalAddress,
        @Nullable LocalDate from,
        @Nullable CardPhoto photo,
        OriginalText howIWork,
        List<CardChannel> channels) {

    public static final int MAX_WORDS = 2_000;
    static final int MAX_POSTAL_ADDRESS = 500;
    static final int MAX_UID = 200;
    static final int MOST_CHANNELS = 20;
    public static final CardDetails NOTHING = new CardDetails(
            "", NameParts.NONE, "", "", Map.of(), "", null, null, OriginalText.of("", Locale.ENGLISH), List.of());

    public CardDetails {
        pronounced = NameParts.line(pronounced);
        unit = NameParts.line(unit);
        postalAddress = WrittenText.words(postalAddress);
        levels = Ordered.copyOf(levels);
        channels = List.copyOf(channels);
        uid = uid.length() > MAX_UID ? "" : uid;
        if (postalAddress.length() > MAX_POSTAL_ADDRESS) {
            throw new RuleViolation("contact.card-address-length", Map.of("max", MAX_POSTAL_ADDRESS));
        }
        if (howIWork.words().length() > MAX_WORDS) {
            throw new RuleViolation("contact.card-words-length", Map.of("max", MAX_WORDS));
        }
        if (channels.size() > MOST_CHANNELS) {
            throw new RuleViolation("contact.channels-too-many", Map.of("max", MOST_CHANNELS));
        }
    }

    /** The same with these words about how they like to work; a changed text is the next revision. */
    CardDetails written(OriginalText words) {
        return new CardDetails(uid, parts, pronounced, unit, levels, postalAddress, from, photo, words, channels);
    }

    static Map<Locale, LanguageLevel> levels(String stored) {
        var levels = new LinkedHashMap<Locale, LanguageLevel>();
        stored.lines()
                .map(line -> line.split(" ", 2))
                .filter(it -> it.length == 2)
                .forEach(it -> levels.put(Locale.forLanguageTag(it[0]), LanguageLevel.valueOf(it[1])));
        return levels;
    }

    String storedLevels() {
        var lines = new StringBuilder();
        levels.forEach((language, level) -> lines.append(language.toLanguageTag())
                .append(' ')
                .append(level.name())
                .append('\n'));
        return lines.toString();
    }
}
