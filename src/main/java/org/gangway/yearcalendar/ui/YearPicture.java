package org.gangway.yearcalendar.ui;

import static org.gangway.uikit.ScreenTexts.say;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.Svg;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.CalendarSheet;

/**
 * Draws a year: a row for each month, a place for each day with a strip of either side, and a letter for what happens. The table with the
 * same entries must stand beside it.
 */
final class YearPicture {

    private static final int LEFT = 86;
    private static final int TOP = 22;
    private static final int DAY = 32;
    private static final int DAYS = 31;
    private static final int STRIP = 13;
    private static final int MIDDLE = 15;
    private static final int ROW = 2 * STRIP + MIDDLE + 5;
    private static final int MONTHS = 12;
    private static final int SIGNS = 2;
    private static final int SPOKEN = 8;

    private final CalendarSheet sheet;
    private final Side own;
    private final int year;
    private final LocalDate today;
    private final Map<LocalDate, List<CalendarEntry>> byDay;
    private final long ownSites;
    private final long otherSites;

    YearPicture(CalendarSheet sheet, Side own, int year, LocalDate today) {
        this.sheet = sheet;
        this.own = own;
        this.year = year;
        this.today = today;
        this.byDay = sheet.byDay(ScreenTexts.formats().zone(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        this.ownSites = sites(own);
        this.otherSites = sites(own.other());
    }

    /** How many sites of a side close at all in that year. */
    private long sites(Side side) {
        return sheet.entries().stream()
                .filter(it -> it.kind().isClosing()
                        && it.place().side().filter(side::equals).isPresent())
                .map(it -> it.place().of())
                .distinct()
                .count();
    }

    String svg() {
        var svg = Svg.picture(LEFT + DAYS * DAY, TOP + MONTHS * ROW).with("aria-hidden", "true");
        svg.add(pattern());
        IntStream.rangeClosed(1, DAYS)
                .forEach(day -> svg.add(Svg.styled("text", "day-name")
                        .at(LEFT + (day - 1) * DAY + DAY / 2, TOP - 8)
                        .with("text-anchor", "middle")
                        .text(Integer.toString(day))));
        for (int month = 1; month <= MONTHS; month++) {
            svg.add(month(YearMonth.of(year, month), TOP + (month - 1) * ROW));
        }
        return svg.toString();
    }

    /** For days on which some sites of a side are closed and others not. */
    private static Svg pattern() {
        return Svg.of("defs")
                .add(Svg.of("pattern")
                        .with("id", "gangway-some-sites")
                        .with("width", 5)
                        .with("height", 5)
                        .with("patternUnits", "userSpaceOnUse")
                        .with("patternTransform", "rotate(45)")
                        .add(Svg.box("hatch", 0, 0, 2, 5)));
    }

    private Svg month(YearMonth month, int y) {
        var row = Svg.of("g")
                .add(Svg.styled("text", "month-name")
                        .at(0, y + STRIP + MIDDLE - 4)
                        .text(ScreenTexts.formats().monthName(month.getMonth())));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            row.add(day(month.atDay(day), LEFT + (day - 1) * DAY, y));
        }
        return row;
    }

    private Svg day(LocalDate day, int x, int y) {
        var entries = byDay.getOrDefault(day, List.of());
        var place = Svg.styled("g", day.equals(today) ? "day today" : "day");
        if (!entries.isEmpty()) {
            place.add(Svg.of("title").text(said(day, entries)));
        }
        place.add(Svg.box("frame", x, y, DAY - 2, 2 * STRIP + MIDDLE));
        strip(place, day, entries, own, x, y);
        strip(place, day, entries, own.other(), x, y + STRIP + MIDDLE);
        var signs = entries.stream()
                .filter(it -> isMarked(it, day))
                .map(CalendarEntry::kind)
                .filter(it -> !it.isClosing() && it != CalendarEntryKind.BANK_CLOSED)
                .distinct()
                .toList();
        if (!signs.isEmpty()) {
            place.add(letter(
                    "sign",
                    x,
                    y + STRIP + MIDDLE - 3,
                    signs.stream().limit(SIGNS).map(CalendarWording::sign).collect(Collectors.joining(" "))
                            + (signs.size() > SIGNS ? "+" : "")));
        }
        return place;
    }

    /** A task that takes weeks has its sign on the days on which it begins and ends, or it would hide all others. */
    private static boolean isMarked(CalendarEntry entry, LocalDate day) {
        var zone = ScreenTexts.formats().zone();
        return entry.kind() != CalendarEntryKind.ONBOARDING_TASK
                || entry.time().firstDay(zone).equals(day)
                || entry.time().lastDay(zone).equals(day);
    }

    private void strip(Svg place, LocalDate day, List<CalendarEntry> entries, Side side, int x, int y) {
        var closed = entries.stream()
                .filter(it -> it.kind().isClosing() || it.kind() == CalendarEntryKind.BANK_CLOSED)
                .filter(it -> it.place().side().filter(side::equals).isPresent())
                .toList();
        if (closed.isEmpty()) {
            if (sheet.isDayOff(side, day)) {
                place.add(Svg.box("off", x, y, DAY - 2, STRIP));
            }
            return;
        }
        var kind = closed.getFirst().kind();
        place.add(Svg.box(style(kind, closed, side), x, y, DAY - 2, STRIP));
        place.add(letter(
                kind.isClosing() && isAll(closed, side) ? "closed-name" : "some-name",
                x,
                y + STRIP - 3,
                CalendarWording.sign(kind)));
    }

    private boolean isAll(List<CalendarEntry> closed, Side side) {
        return closed.size() >= (side == own ? ownSites : otherSites);
    }

    private String style(CalendarEntryKind kind, List<CalendarEntry> closed, Side side) {
        if (kind == CalendarEntryKind.BANK_CLOSED) {
            return "bank";
        }
        if (!isAll(closed, side)) {
            return "some";
        }
        return kind == CalendarEntryKind.HALF_DAY ? "half" : "closed";
    }

    private static Svg letter(String style, int x, int y, String sign) {
        return Svg.styled("text", style)
                .at(x + DAY / 2 - 1, y)
                .with("text-anchor", "middle")
                .text(sign);
    }

    private String said(LocalDate day, List<CalendarEntry> entries) {
        var words = entries.stream()
                .limit(SPOKEN)
                .map(it -> {
                    var title = sheet.say(it.title(), ScreenTexts.reader().language(), ScreenTexts::say);
                    var of = CalendarWording.whose(it);
                    return of.isEmpty() ? title : of + ": " + title;
                })
                .toList();
        return say(Msg.yearcalendar_several_days(day, ScreenTexts.formats().list(words)));
    }
}
