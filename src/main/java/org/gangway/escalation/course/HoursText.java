package org.gangway.escalation.course;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gangway.calendar.WorkingHours;
import org.gangway.escalation.clock.CommonHours;
import org.gangway.escalation.clock.SiteHours;
import org.gangway.json.FactText;
import org.jspecify.annotations.Nullable;

/** The hours of two sites as one line of text: what a level keeps of the calendars by which it was called. */
final class HoursText {

    private HoursText() {}

    static String write(CommonHours hours) {
        var sites = new LinkedHashMap<String, Object>();
        sites.put("client", write(hours.client()));
        sites.put("vendor", write(hours.vendor()));
        return FactText.write(sites);
    }

    private static Map<String, Object> write(SiteHours site) {
        var half = new LinkedHashMap<String, Object>();
        site.halfDays().forEach((day, until) -> half.put(day.toString(), until.toString()));
        var written = new LinkedHashMap<String, Object>();
        written.put("zone", site.zone());
        written.put("hours", site.hours().text());
        written.put("rests", List.copyOf(site.rests()));
        written.put("closed", List.copyOf(site.closed()));
        written.put("half", half);
        return written;
    }

    static CommonHours read(String text) {
        var sites = FactText.read(text);
        return new CommonHours(site(sites.get("client")), site(sites.get("vendor")));
    }

    private static SiteHours site(@Nullable Object written) {
        var site = (Map<?, ?>) Objects.requireNonNull(written);
        var rests = new TreeSet<DayOfWeek>();
        ((List<?>) Objects.requireNonNull(site.get("rests"))).forEach(day -> rests.add((DayOfWeek) day));
        var closed = new TreeSet<LocalDate>();
        ((List<?>) Objects.requireNonNull(site.get("closed"))).forEach(day -> closed.add((LocalDate) day));
        var half = new TreeMap<LocalDate, LocalTime>();
        ((Map<?, ?>) Objects.requireNonNull(site.get("half")))
                .forEach((day, until) ->
                        half.put(LocalDate.parse(String.valueOf(day)), LocalTime.parse(String.valueOf(until))));
        return new SiteHours(
                (ZoneId) Objects.requireNonNull(site.get("zone")),
                WorkingHours.parse((String) Objects.requireNonNull(site.get("hours"))),
                rests,
                closed,
                half);
    }
}
