package org.gangway.identity;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.gangway.calendar.WorkingHours;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves to those they work with.
 *
 * @param name as its owner writes it
 * @param called what to call them; empty where the name says it
 * @param sortName what lists go by; empty where the name does
 * @param email where they get mail, if not at the address with which they sign in
 * @param telephones as written
 * @param languages that they speak, the best first
 * @param zone in which they work
 */
public record PersonDetails(
        String name,
        String called,
        String sortName,
        String title,
        @Nullable String email,
        List<String> telephones,
        List<Locale> languages,
        @Nullable ZoneId zone,
        WorkingHours hours) {

    public PersonDetails {
        telephones = List.copyOf(telephones);
        languages = List.copyOf(languages);
    }

    /** Nothing but a name. */
    public static PersonDetails of(String name) {
        return new PersonDetails(name, "", "", "", null, List.of(), List.of(), null, WorkingHours.UNKNOWN);
    }
}
