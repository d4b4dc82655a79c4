package org.gangway.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Folding of iCalendar lines after at most 75 octets of UTF-8, never inside a character (RFC 5545, 3.1). */
final class CalendarLineFolding {

    private static final int MAX_OCTETS = 75;
    private static final String BREAK = "\r\n ";

    private CalendarLineFolding() {}

    /** The calendar library counts characters, which are up to three octets each; so its folds are undone first. */
    static String refold(String text) {
        return text.replace(BREAK, "")
                .lines()
                .map(CalendarLineFolding::foldLine)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String foldLine(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MAX_OCTETS) {
                folded.append(BREAK);
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
