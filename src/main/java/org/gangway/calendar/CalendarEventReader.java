package org.gangway.calendar;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.util.Strings;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Collects the events of a calendar file; what stands inside an event, such as a reminder, is not of it. */
final class CalendarEventReader implements ContentHandler {

    private static final int MOST_DAYS = 31;
    private static final String EVENT = "VEVENT";
    private static final String CALENDAR_ZONE = "X-WR-TIMEZONE";

    /** One property of an event with its parameters. */
    record Property(String value, Map<String, String> parameters) {}

    private final ZoneId site;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Map<String, Property>> events = new ArrayList<>();
    private Map<String, Property> event = new LinkedHashMap<>();
    private Map<String, String> parameters = new LinkedHashMap<>();
    private String value = "";
    private String method = "";
    private @Nullable ZoneId calendarZone;

    CalendarEventReader(ZoneId site) {
        this.site = site;
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
        return days.first()
                .datesUntil(days.after())
                .map(day -> new ClosedDay(day, name, ClosedDayKind.PUBLIC_HOLIDAY))
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
            event.putIfAbsent(property, new Property(value, parameters));
        } else if (open.isEmpty() && property.equals(CALENDAR_ZONE)) {
            calendarZone = CalendarEventTime.zone(value);
        } else if (open.isEmpty() && property.equals("METHOD")) {
            method = value.strip().toUpperCase(Locale.ROOT);
        }
    }
}
