package org.gangway.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The corrections of {@code holidays/corrections.csv}: rules for any year, each with the law or office that says so.
 *
 * <p>They hold where libraries of holidays contradict each other or a law, for the countries that sites may be in.
 */
final class HolidayCorrections {

    private static final String FILE = "/holidays/corrections.csv";
    private static final List<HolidayCorrection> ALL = read();

    private HolidayCorrections() {}

    private static List<HolidayCorrection> read() {
        try (var in = Objects.requireNonNull(HolidayCorrections.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(HolidayCorrection::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int latestEdition() {
        return ALL.stream().mapToInt(HolidayCorrection::edition).max().orElse(0);
    }

    private static Stream<HolidayCorrection> of(String country, int year, int edition) {
        return ALL.stream()
                .filter(it -> it.country().equals(country)
                        && it.edition() <= edition
                        && it.years().contains(year));
    }

    /** What remains to be found out for the country. */
    static List<HolidayGap> gaps(String country, int year, int edition) {
        return of(country, year, edition)
                .filter(it -> it.change() == HolidayCorrection.Change.GAP)
                .map(it -> new HolidayGap(it.name(), it.authority()))
                .toList();
    }

    /** The days of the library as far as they hold, and what it lacks. */
    static List<PublicHoliday> applied(String country, int year, int edition, Collection<PublicHoliday> ofLibrary) {
        var days = new TreeSet<>(ofLibrary);
        of(country, year, edition).forEach(correction -> apply(correction, year, days));
        return List.copyOf(days);
    }

    private static void apply(HolidayCorrection correction, int year, Set<PublicHoliday> days) {
        var known = new TreeMap<LocalDate, PublicHoliday>();
        days.forEach(it -> known.putIfAbsent(it.day(), it));
        switch (correction.change()) {
            case ONLY -> days.clear();
            case ADD ->
                correction.daysIn(year, known.keySet()).forEach(day -> {
                    days.removeIf(it -> it.day().equals(day));
                    days.add(correction.on(day));
                });
            case DROP ->
                correction
                        .daysIn(year, known.keySet())
                        .forEach(day -> days.removeIf(it -> it.day().equals(day)));
            case KEEP ->
                correction.daysIn(year, known.keySet()).stream()
                        .filter(known::containsKey)
                        .map(known::get)
                        .forEach(it -> {
                            days.remove(it);
                            days.add(correction.confirming(it));
                        });
            case GAP -> {}
        }
    }
}
