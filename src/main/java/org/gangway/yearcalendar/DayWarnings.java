package org.gangway.yearcalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.engagement.WorkPlaces;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.AbsenceSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.stereotype.Component;

/** What speaks against a day for somebody whom it concerns; whoever plans is told so before anything is saved, and decides. */
@Component
public class DayWarnings {

    private static final Set<Side> BOTH = EnumSet.allOf(Side.class);

    private final WorkPlaces places;
    private final AbsenceService absences;

    DayWarnings(WorkPlaces places, AbsenceService absences) {
        this.places = places;
        this.absences = absences;
    }

    /** Of a moment, which is a day of its own at each site. */
    public List<Text> at(EngagementId engagement, Instant moment, Collection<PersonId> people) {
        return warnings(engagement, BOTH, site -> LocalDate.ofInstant(moment, site.zone()), people);
    }

    /** Of a day on which something is due of one side or of both. */
    public List<Text> on(EngagementId engagement, LocalDate day, Set<Side> sides, Collection<PersonId> people) {
        return warnings(engagement, sides, _ -> day, people);
    }

    private List<Text> warnings(
            EngagementId engagement,
            Set<Side> sides,
            Function<EngagementSite, LocalDate> day,
            Collection<PersonId> people) {
        var sites = places.of(engagement).stream()
                .filter(site -> sides.contains(site.side()))
                .toList();
        var days = sites.stream().map(day).distinct().sorted().toList();
        return Stream.concat(
                        sites.stream().flatMap(site -> closed(site, day.apply(site)).stream()),
                        days.isEmpty() ? Stream.empty() : away(people, days.getFirst(), days.getLast()))
                .toList();
    }

    /** One sentence for a site where that day is closed or half closed, or a weekly day off. */
    public static Optional<Text> closed(EngagementSite site, LocalDate day) {
        var calendar = site.calendar();
        var closed = calendar.closedOn(day).stream().min(Comparator.comparing(ClosedDay::kind));
        if (closed.isPresent()
                && closed.get().kind() != ClosedDayKind.BANK_CLOSED
                && closed.get().kind() != ClosedDayKind.HALF_DAY) {
            var why = SiteClosedDay.titleOf(closed.get());
            return Optional.of(
                    closed.get().kind() == ClosedDayKind.SHUTDOWN
                            ? Msg.yearcalendar_warning_shutdown(site.name(), day, why)
                            : Msg.yearcalendar_warning_closed(site.name(), day, why));
        }
        if (!calendar.isWorkingDay(day)) {
            return Optional.of(Msg.yearcalendar_warning_weekend(site.name(), day));
        }
        return closed.map(it -> it.until() == null
                ? Msg.yearcalendar_warning_half_closed(site.name(), day, SiteClosedDay.titleOf(it))
                : Msg.yearcalendar_warning_half_day(site.name(), day, SiteClosedDay.titleOf(it), it.until()));
    }

    private Stream<Text> away(Collection<PersonId> people, LocalDate first, LocalDate last) {
        return absences.among(people, first, last).stream().map(DayWarnings::away);
    }

    private static Text away(AbsenceSummary absence) {
        var deputy = absence.deputy();
        return deputy == null
                ? Msg.yearcalendar_warning_away(absence.name(), absence.first(), absence.last())
                : Msg.yearcalendar_warning_away_deputy(absence.name(), absence.first(), absence.last(), deputy);
    }
}
