package org.gangway.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangway.shared.RuleViolation;

/**
 * Reads a day that somebody typed: as the reader's region writes it in figures, in ISO, or with the month in words.
 *
 * <p>Figures are only read in the order of the region; a day that makes sense in another order alone is refused, since
 * the next one might make sense in both.
 */
final class DateParser {

    private static final int MAX_LENGTH = 40;
    private static final int SHORTEST_MONTH = 3;
    private static final int CENTURY = 2000;
    private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{2}|\\d{4})\\.?");
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s.,\\u00a0\\u202f]+|(?<=[a-z])-(?=\\d)|(?<=\\d)-(?=[a-z])");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Set<String> FILLERS = Set.of("of", "the", "den", "d");

    private final Map<Month, List<String>> months = new EnumMap<>(Month.class);
    private final List<String> weekdays;
    private final boolean monthFirst;

    DateParser(DateFormats formats, Locale locale) {
        for (var month : Month.values()) {
            months.put(month, monthNames(formats, month, locale));
        }
        weekdays = Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Stream.of(formats.name(day), name(day)))
                .map(it -> it.toLowerCase(locale))
                .toList();
        var pattern = formats.pattern();
        monthFirst = pattern.indexOf('M') < pattern.indexOf('d');
    }

    private static List<String> monthNames(DateFormats formats, Month month, Locale locale) {
        var first = LocalDate.of(CENTURY, month, 1);
        return Stream.of(
                        formats.name(month),
                        formats.day(first, "MMMMd"),
                        formats.day(first, "MMMd"),
                        DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH).format(month))
                .flatMap(NOT_LETTERS::splitAsStream)
                .filter(word -> word.length() >= SHORTEST_MONTH)
                .map(word -> word.toLowerCase(locale))
                .distinct()
                .toList();
    }

    private static String name(DayOfWeek day) {
        return DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH).format(day);
    }

    LocalDate read(String typed, String example) {
        var bare = typed.strip().toLowerCase(Locale.ROOT);
        if (bare.length() <= MAX_LENGTH) {
            try {
                var day = inFigures(bare).or(() -> inWords(bare));
                if (day.isPresent()) {
                    return day.get();
                }
            } catch (DateTimeException _) {
                throw notADate(typed, example);
            }
        }
        throw notADate(typed, example);
    }

    private Optional<LocalDate> inFigures(String bare) {
        var iso = ISO.matcher(bare);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        var figures = FIGURES.matcher(bare);
        if (!figures.matches()) {
            return Optional.empty();
        }
        var first = number(figures.group(1));
        var second = number(figures.group(2));
        var year = year(figures.group(3));
        return Optional.of(monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
    }

    private Optional<LocalDate> inWords(String bare) {
        var numbers = new ArrayList<String>();
        var words = new ArrayList<String>();
        BETWEEN.splitAsStream(bare).filter(part -> !part.isEmpty()).forEach(part -> {
            var ordinal = ORDINAL.matcher(part);
            if (ordinal.matches()) {
                numbers.add(ordinal.group(1));
            } else if (part.chars().allMatch(Character::isDigit)) {
                numbers.add(part);
            } else if (!FILLERS.contains(part) && !isWeekday(part)) {
                words.add(part);
            }
        });
        if (words.size() != 1
                || numbers.size() != 2
                || numbers.get(1).length() != 4
                || numbers.get(0).length() > 2) {
            return Optional.empty();
        }
        return month(words.getFirst())
                .map(month -> LocalDate.of(number(numbers.get(1)), month, number(numbers.get(0))));
    }

    private boolean isWeekday(String word) {
        return word.length() >= SHORTEST_MONTH && weekdays.stream().anyMatch(name -> name.startsWith(word));
    }

    /** Shortened as far as only one month begins so. */
    private Optional<Month> month(String word) {
        var meant = Arrays.stream(Month.values())
                .filter(month -> months.getOrDefault(month, List.of()).stream().anyMatch(name -> isMeant(name, word)))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static boolean isMeant(String name, String word) {
        return name.equals(word) || (word.length() >= SHORTEST_MONTH && name.startsWith(word));
    }

    private static int year(String digits) {
        return digits.length() == 2 ? CENTURY + number(digits) : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static RuleViolation notADate(String typed, String example) {
        return new RuleViolation("language.not-a-date", Map.of("typed", typed.strip(), "example", example));
    }
}
