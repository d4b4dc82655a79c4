package org.gangway.preview;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.incentive.Fields;

/** Events as a list of JSON objects. */
final class EventsJson {

    static final String FIELD = "events";

    private EventsJson() {}

    /** A document of its own; what cannot be read is added to the faults. */
    static List<Event> read(Map<String, ?> document, Place place, List<PreviewFault> faults) {
        var fields = Fields.root(document);
        var events = read(fields, place);
        fields.done();
        fields.faults().forEach(fault -> faults.add(PreviewFault.of(place, fault)));
        return events;
    }

    /** Those that can be read; what cannot stands in the faults of the fields. */
    static List<Event> read(Fields fields, Place place) {
        return fields.each(FIELD, event -> event(event, place)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Event> event(Fields fields, Place place) {
        var faultsBefore = fields.faults().size();
        var period = RowsJson.month(fields, "period").orElse(YearMonth.of(1, 1));
        var at = place.at(fields.path());
        var kind = fields.text("kind");
        Optional<Event> event = switch (kind) {
            case Event.HandOver.KIND -> Optional.of(handOver(fields, at, period));
            case Event.Cause.KIND -> Optional.of(cause(fields, at, period));
            case Event.Relief.KIND -> Optional.of(new Event.Relief(at, period, fields.text("serviceLevel")));
            default -> {
                fields.unknownKind(kind);
                yield Optional.empty();
            }
        };
        fields.done();
        return fields.faults().size() > faultsBefore ? Optional.empty() : event;
    }

    private static Event handOver(Fields fields, Place at, YearMonth period) {
        return new Event.HandOver(
                at,
                period,
                fields.text("deliverable"),
                fields.instant("due"),
                fields.has("handedOver") ? fields.instant("handedOver") : null,
                zone(fields),
                fields.yesIfAny("excused"));
    }

    private static ZoneId zone(Fields fields) {
        var name = fields.has("zone") ? fields.text("zone") : "";
        if (!fields.hasText("zone")) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            fields.refuse("zone", "preview.zone-unknown", Map.of("zone", name));
            return ZoneOffset.UTC;
        }
    }

    private static Event cause(Fields fields, Place at, YearMonth period) {
        return new Event.Cause(
                at,
                period,
                fields.text("cause"),
                fields.texts("serviceLevels"),
                fields.has("chosen") ? fields.text("chosen") : null);
    }
}
