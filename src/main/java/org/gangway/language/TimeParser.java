package org.gangway.language;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangway.shared.RuleViolation;

/** Reads a time of day that somebody typed, whole or not at all: 14.30, 14:30, 1430, 930, 9, 2 pm, kl. 9. */
final class TimeParser {

    private static final int NOON = 12;
    private static final Pattern TIME = Pattern.compile(
            "(?:kl\\.?|at)?\\s*(?:(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2})(?:[:.]00)?)?|(\\d{1,2})(\\d{2}))\\s*(a|p)?(?:\\.?\\s?m\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF =
            Pattern.compile(".*\\d\\s*(?:am|pm|a\\.\\s?m\\.?|p\\.\\s?m\\.?)", Pattern.CASE_INSENSITIVE);

    private final boolean countsTo24;

    TimeParser(boolean countsTo24) {
        this.countsTo24 = countsTo24;
    }

    LocalTime read(String typed, String example) {
        var bare = typed.strip().replace('\u00a0', ' ').replace('\u202f', ' ').toLowerCase(Locale.ROOT);
        var half = HALF.matcher(bare).matches();
        var time = TIME.matcher(bare);
        var letters = bare.chars().filter(c -> c == 'm').count();
        if (!time.matches() || (letters > 0) != half) {
            throw notATime("language.not-a-time", typed, example);
        }
        return time(time, typed, example);
    }

    private LocalTime time(Matcher time, String typed, String example) {
        var written = time.group(1) == null ? time.group(3) : time.group(1);
        var hour = Integer.parseInt(written);
        var minute = minute(time);
        var half = time.group(5);
        if (half != null) {
            if (hour < 1 || hour > NOON) {
                throw notATime("language.not-a-time", typed, example);
            }
            hour = hour % NOON + (half.equals("p") ? NOON : 0);
        } else if (!countsTo24 && hour >= 1 && hour <= NOON && !written.startsWith("0")) {
            throw notATime("language.time-without-half", typed, example);
        }
        if (hour > 23 || minute > 59) {
            throw notATime("language.not-a-time", typed, example);
        }
        return LocalTime.of(hour, minute);
    }

    private static int minute(Matcher time) {
        var digits = time.group(1) == null ? time.group(4) : time.group(2);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static RuleViolation notATime(String rule, String typed, String example) {
        return new RuleViolation(rule, Map.of("typed", typed.strip(), "example", example));
    }
}
