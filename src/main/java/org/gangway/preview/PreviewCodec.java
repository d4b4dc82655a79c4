package org.gangway.preview;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.json.Codec;
import org.gangway.json.FieldFault;
import org.gangway.json.Form;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Results and events as lists of JSON objects, and from them; the same for the same, however it was written. */
final class PreviewCodec {

    static final String RESULTS = "results";
    static final String EVENTS = "events";

    private static final Map<Class<?>, Form<?>> FORMS = Map.of(
            YearMonth.class, Form.text(YearMonth::toString, TellingMonths::parse),
            ZoneId.class, Form.text(ZoneId::getId, PreviewCodec::zone),
            ReportStatus.class, Form.text(ReportStatus::word, ReportStatus::parse));
    static final Codec<ResultRow> ROW = Codec.ofDocuments(ResultRow.class, FORMS);
    static final Codec<Event> EVENT = Codec.ofDocuments(Event.class, FORMS);

    private PreviewCodec() {}

    static List<Map<String, Object>> rows(List<ResultRow> rows) {
        return rows.stream().map(ROW::write).toList();
    }

    /** Those that can be read. */
    static List<ResultRow> readRows(@Nullable Object json, Place place, List<PreviewFault> faults) {
        return each(ROW, json, RESULTS, place, faults);
    }

    /** Those that can be read. */
    static List<Event> readEvents(@Nullable Object json, Place place, List<PreviewFault> faults) {
        return each(EVENT, json, EVENTS, place, faults);
    }

    /** A document of its own that has events and nothing else. */
    static List<Event> readEventsDocument(Map<String, Object> document, Place place, List<PreviewFault> faults) {
        var events = readEvents(document.get(EVENTS), place, faults);
        refuseOthers(document, List.of(EVENTS), place, faults);
        return events;
    }

    static void refuseOthers(
            Map<String, ?> document, List<String> known, Place place, List<PreviewFault> faults) {
        document.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(
                        new PreviewFault(place.at(name), "json.field-unknown", Map.of("field", name))));
    }

    private static <T> List<T> each(
            Codec<T> codec, @Nullable Object json, String field, Place place, List<PreviewFault> faults) {
        var found = new ArrayList<FieldFault>();
        var read = codec.readEach(json, field, place::at, found);
        found.forEach(fault -> faults.add(PreviewFault.of(place, fault)));
        return read;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            throw new RuleViolation("preview.zone-unknown", Map.of("zone", name));
        }
    }
}
