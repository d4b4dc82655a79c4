package org.gangway.preview;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.json.Codec;
import org.gangway.json.FieldFault;
import org.gangway.json.JsonForm;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Results and events as lists of JSON objects, and from them; the same for the same, however it was written. */
final class PreviewCodec {

    static final String RESULTS = "results";
    static final String EVENTS = "events";

    private static final Map<Class<?>, JsonForm<?>> FORMS = Map.of(
            YearMonth.class, JsonForm.text(YearMonth::toString, MonthParser::parse, MonthParser.PATTERN),
            ZoneId.class, JsonForm.text(ZoneId::getId, PreviewCodec::zone),
            ReportStatus.class, JsonForm.words(ReportStatus::word, ReportStatus::parse, ReportStatus.values()));
    static final Codec<ResultRow> ROW = Codec.ofDocuments(ResultRow.class, FORMS);
    static final Codec<ReportedEvent> EVENT = Codec.ofDocuments(ReportedEvent.class, FORMS);

    private PreviewCodec() {}

    static List<Map<String, Object>> rows(List<ResultRow> rows) {
        return rows.stream().map(ROW::write).toList();
    }

    /** Those that can be read. */
    static List<ResultRow> readRows(@Nullable Object json, InputPlace inputPlace, List<PreviewFault> faults) {
        return each(ROW, json, RESULTS, inputPlace, faults);
    }

    /** Those that can be read. */
    static List<ReportedEvent> readEvents(@Nullable Object json, InputPlace inputPlace, List<PreviewFault> faults) {
        return each(EVENT, json, EVENTS, inputPlace, faults);
    }

    /** A document of its own that has events and nothing else. */
    static List<ReportedEvent> readEventsDocument(
            Map<String, Object> document, InputPlace inputPlace, List<PreviewFault> faults) {
        var events = readEvents(document.get(EVENTS), inputPlace, faults);
        refuseOthers(document, List.of(EVENTS), inputPlace, faults);
        return events;
    }

    static void refuseOthers(
            Map<String, ?> document, List<String> known, InputPlace inputPlace, List<PreviewFault> faults) {
        document.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        faults.add(new PreviewFault(inputPlace.at(name), "json.field-unknown", Map.of("field", name))));
    }

    private static <T> List<T> each(
            Codec<T> codec, @Nullable Object json, String field, InputPlace inputPlace, List<PreviewFault> faults) {
        var found = new ArrayList<FieldFault>();
        var read = codec.readEach(json, field, inputPlace::at, found);
        found.forEach(fault -> faults.add(PreviewFault.of(inputPlace, fault)));
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
