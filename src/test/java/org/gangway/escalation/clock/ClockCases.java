package org.gangway.escalation.clock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import tools.jackson.databind.JsonNode;

/** Sites of written cases, in the two ways in which cases write them. */
final class ClockCases {

    private ClockCases() {}

    /** Cases that lie beside the project on some machines and are never part of it. */
    static Optional<Path> shared() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("shared/cases/people/escalation.json");
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    static SiteHours site(JsonNode site) {
        var closed = new TreeSet<LocalDate>();
        var half = new TreeMap<LocalDate, LocalTime>();
        site.path("closed").forEach(day -> closed.add(LocalDate.parse(day.asString())));
        site.path("half")
                .properties()
                .forEach(day -> half.put(
                        LocalDate.parse(day.getKey()),
                        LocalTime.parse(day.getValue().asString())));
        site.path("closedDays").forEach(day -> {
            var date = LocalDate.parse(day.get("day").asString());
            switch (day.get("kind").asString()) {
                case "BANK_CLOSED" -> {}
                case "HALF_DAY" ->
                    half.put(date, LocalTime.parse(day.get("until").asString()));
                default -> closed.add(date);
            }
        });
        return new SiteHours(
                ZoneId.of(site.get("zone").asString()),
                hours(site.get("hours")),
                days(site.get("weekend")),
                closed,
                half);
    }

    private static WorkingHours hours(JsonNode hours) {
        if (hours.isString()) {
            return WorkingHours.parse(hours.asString());
        }
        var days = new EnumMap<DayOfWeek, List<WorkingSpan>>(DayOfWeek.class);
        hours.properties()
                .forEach(day -> days.put(
                        DayOfWeek.valueOf(day.getKey()),
                        day.getValue().valueStream().map(ClockCases::span).toList()));
        return new WorkingHours(new java.util.LinkedHashMap<>(days));
    }

    private static WorkingSpan span(JsonNode span) {
        return new WorkingSpan(
                LocalTime.parse(span.get(0).asString()),
                LocalTime.parse(span.get(1).asString()));
    }

    private static Set<DayOfWeek> days(JsonNode names) {
        return new LinkedHashSet<>(Arrays.asList(names.valueStream()
                .map(day -> DayOfWeek.valueOf(day.asString()))
                .toArray(DayOfWeek[]::new)));
    }
}
