package org.gangway.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The VTIMEZONE of a meeting, made from Java's own zone rules.
 *
 * <p>The definitions that come with the calendar library are not used: they call Copenhagen "Europe/Berlin", so that the
 * meeting would name a zone which the file does not define.
 */
final class ZoneDefinition {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneDefinition() {}

    static VTimeZone around(ZonedDateTime meeting) {
        var definition = new VTimeZone();
        definition.add(new TzId(meeting.getZone().getId()));
        observances(meeting).forEach(definition::add);
        return definition;
    }

    private static List<Observance> observances(ZonedDateTime meeting) {
        var rules = meeting.getZone().getRules();
        var yearly = ClockChangeRule.of(rules, meeting.getYear() - 1);
        if (!yearly.isEmpty()) {
            return yearly.stream()
                    .map(rule -> {
                        var observance = observance(rules, rule.first());
                        observance.add(new RRule<>(rule.recurrence()));
                        return observance;
                    })
                    .toList();
        }
        var known = transitionsAround(rules, meeting);
        return known.isEmpty()
                ? List.of(fixed(meeting.getOffset()))
                : known.stream().map(it -> observance(rules, it)).toList();
    }

    /** The change before the meeting and the two after it; without one before, the first offset stands for ever. */
    private static List<ZoneOffsetTransition> transitionsAround(ZoneRules rules, ZonedDateTime meeting) {
        var before = rules.previousTransition(meeting.toInstant().plusNanos(1));
        var next = rules.nextTransition(meeting.toInstant());
        if (next == null || before == null) {
            return Stream.of(before).filter(Objects::nonNull).toList();
        }
        var afterNext = rules.nextTransition(next.getInstant());
        return Stream.of(before, next, afterNext).filter(Objects::nonNull).toList();
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
        var observance = rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(change.getDateTimeBefore()));
        observance.add(new TzOffsetFrom(change.getOffsetBefore()));
        observance.add(new TzOffsetTo(change.getOffsetAfter()));
        return observance;
    }

    private static Observance fixed(ZoneOffset offset) {
        var observance = new Standard();
        observance.add(new DtStart<>(LONG_AGO));
        observance.add(new TzOffsetFrom(offset));
        observance.add(new TzOffsetTo(offset));
        return observance;
    }
}
