package org.gangway.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar that programs subscribe to (RFC 5545 and 7986). Moments are written in UTC, whole days as dates, so that it needs no
 * definitions of zones.
 *
 * @param name what calendar programs call it
 */
public record PublishedCalendar(String name, List<PublishedEvent> events) {

    private static final Duration REFRESH = Duration.ofHours(4);

    public PublishedCalendar {
        events = List.copyOf(events);
    }

    /** The text of an {@code .ics} file, to be sent as UTF-8; depends on nothing but what this holds. */
    public String toIcs() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Gangway//Calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", InvitationWriter.printable(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        events.forEach(event -> calendar.add(component(event)));
        var text = new StringWriter();
        try {
            // a calendar in which nothing stands is one too
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return CalendarLineFolding.refold(text.toString());
    }

    private static VEvent component(PublishedEvent published) {
        var event = new VEvent(false);
        event.add(new Uid(published.uid()));
        event.add(new Sequence(published.sequence()));
        event.add(new DtStamp(published.changedAt()));
        event.add(new LastModified(published.changedAt()));
        switch (published.time()) {
            case EventTime.WholeDays(var first, var last) -> {
                event.add(new DtStart<>(first));
                event.add(new DtEnd<>(last.plusDays(1)));
            }
            case EventTime.Moments(var start, var end) -> {
                event.add(new DtStart<>(start));
                event.add(new DtEnd<>(end));
            }
        }
        event.add(new Summary(InvitationWriter.printable(published.summary())));
        if (!published.description().isBlank()) {
            event.add(new Description(InvitationWriter.printable(published.description())));
        }
        event.add(new Categories(InvitationWriter.printable(published.category())));
        event.add(new Url(URI.create(published.address())));
        event.add(published.busy() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        return event;
    }
}
