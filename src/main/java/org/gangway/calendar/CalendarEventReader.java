package org.gangway.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.util.Strings;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Collects the events of a calendar file; what stands inside an event, such as a reminder, is not of it. */
final class CalendarEventReader implements ContentHandler {

    private static final int MOST_DAYS = 31;
    private static final String EVENT = "VEVENT";
    /** What may stand on several lines of one event. */
    private static final Set<String> LISTS = Set.of("EXDATE", "RDATE");

    private static final int YEARS_AHEAD = 2;
    private static final String CALENDAR_ZONE = "X-WR-TIMEZONE";

    /** One property of an event with its parameters. */
    record Property(String value, Map<String, String> parameters) {}

    private final ZoneId site;
    private final LocalDate today;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Map<String, Property>> events = new ArrayList<>();
    private Map<String, Property> event = new LinkedHashMap<>();
    private Map<String, String> parameters = new LinkedHashMap<>();
    private String value = "";
    private String method = "";
    private @Nullable ZoneId calendarZone;

    /** Repeating events are read as far as people plan, counted from that day. */
    CalendarEventReader(ZoneId site, LocalDate today) {
        this.site = site;
        this.today = today;
    }

    /** What the file is for, such as REQUEST or REPLY; empty where it does not say. */
    String method() {
        return method;
    }

    List<Map<String, Property>> events() {
        return List.copyOf(events);
    }

    List<ClosedDay> days() {
        return events.stream().flatMap(it -> days(it).stream()).toList();
    }

    private List<ClosedDay> days(Map<String, Property> properties) {
        var start = properties.get("DTSTART");
        var summary = properties.get("SUMMARY");
        if (start == null || summary == null) {
            return List.of();
        }
        var name = Strings.unescape(summary.value()).replaceAll("\\s+", " ").strip();
        if (name.isEmpty()) {
            return List.of();
        }
        var time = new CalendarEventTime(start, properties.get("DTEND"), properties.get("DURATION"));
        var days = time.days(site, calendarZone);
        if (days.first().plusDays(MOST_DAYS).isBefore(days.after())) {
            throw new RuleViolation("calendar.file-event-too-long", Map.of("name", name, "max", MOST_DAYS));
        }
        var length = days.first().until(days.after());
        return beginnings(properties, days.first()).stream()
                .flatMap(first -> first.datesUntil(first.plus(length)))
                .map(day -> new ClosedDay(day, name, ClosedDayKind.PUBLIC_HOLIDAY))
                .toList();
    }

    /** Of an event that repeats, those of this year and the next ones. */
    private List<LocalDate> beginnings(Map<String, Property> properties, LocalDate first) {
        var rule = properties.get("RRULE");
        if (rule == null) {
            return List.of(first);
        }
        var found = new TreeSet<>(CalendarRepetition.days(
                rule.value(),
                first,
                today.withDayOfYear(1),
                today.plusYears(YEARS_AHEAD + 1).withDayOfYear(1).minusDays(1)));
        found.addAll(listed(properties.get("RDATE")));
        found.removeAll(listed(properties.get("EXDATE")));
        found.removeAll(replaced(properties.get("UID")));
        return List.copyOf(found);
    }

    /** The days of a repeating event in place of which the file has an event of its own. */
    private List<LocalDate> replaced(@Nullable Property uid) {
        return events.stream()
                .filter(it -> uid != null
                        && it.containsKey("UID")
                        && it.get("UID").value().equals(uid.value()))
                .flatMap(it -> listed(it.get("RECURRENCE-ID")).stream())
                .toList();
    }

    private List<LocalDate> listed(@Nullable Property property) {
        return property == null
                ? List.of()
                : Pattern.compile(",")
                        .splitAsStream(property.value())
                        .map(text -> new CalendarEventTime(new Property(text, property.parameters()), null, null))
                        .map(time -> time.days(site, calendarZone).first())
                        .toList();
    }

    @Override
    public void startCalendar() {
        open.clear();
    }

    @Override
    public void endCalendar() {
        open.clear();
    }

    @Override
    public void startComponent(String name) {
        open.push(name.toUpperCase(Locale.ROOT));
        if (isInEvent()) {
            event = new LinkedHashMap<>();
        }
    }

    @Override
    public void endComponent(String name) {
        if (isInEvent()) {
            events.add(event);
        }
        open.poll();
    }

    private boolean isInEvent() {
        return open.size() == 1 && EVENT.equals(open.peek());
    }

    @Override
    public void startProperty(String name) {
        parameters = new LinkedHashMap<>();
        value = "";
    }

    @Override
    public void parameter(String name, String said) {
        parameters.put(name.toUpperCase(Locale.ROOT), said);
    }

    @Override
    public void propertyValue(String said) {
        value = said;
    }

    @Override
    public void endProperty(String name) {
        var property = name.toUpperCase(Locale.ROOT);
        if (isInEvent()) {
            event.merge(
                    property,
                    new Property(value, parameters),
                    (before, more) -> LISTS.contains(property)
                            ? new Property(before.value() + "," + more.value(), before.parameters())
                            : before);
        } else if (open.isEmpty() && property.equals(CALENDAR_ZONE)) {
            calendarZone = CalendarEventTime.zone(value);
        } else if (open.isEmpty() && property.equals("METHOD")) {
            method = value.strip().toUpperCase(Locale.ROOT);
        }
    }
}
