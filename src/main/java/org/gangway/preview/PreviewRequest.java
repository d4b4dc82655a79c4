package org.gangway.preview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Terms and results in one JSON document: {@code {"terms": [..], "results": [..], "events": [..], "period": "2026-03"}}. */
public final class PreviewRequest {

    private static final String PERIOD = "period";

    private PreviewRequest() {}

    /** Throws {@link PreviewRefused} with every fault. */
    public static SettlementPreview preview(Map<String, ?> body, Place place) {
        var faults = new ArrayList<PreviewFault>();
        var sources = sources(body.get("terms"), place, faults);
        var rows = PreviewCodec.readRows(body.get(PreviewCodec.RESULTS), place, faults);
        var events = body.get(PreviewCodec.EVENTS) == null
                ? List.<Event>of()
                : PreviewCodec.readEvents(body.get(PreviewCodec.EVENTS), place, faults);
        var period = period(body.get(PERIOD), place.at(PERIOD), faults);
        PreviewCodec.refuseOthers(
                body, List.of("terms", PreviewCodec.RESULTS, PreviewCodec.EVENTS, PERIOD), place, faults);
        return preview(sources, rows, events, place.at("results"), faults, period);
    }

    /** Faults of the terms come first; results are held against terms only where these are sound. */
    static SettlementPreview preview(
            List<AgreedVersions.Source> sources,
            List<ResultRow> rows,
            List<Event> events,
            Place results,
            List<PreviewFault> found,
            @Nullable YearMonth period) {
        if (sources.isEmpty()) {
            throw new PreviewRefused(found);
        }
        try {
            var versions = AgreedVersions.read(sources);
            var checked = ResultsCheck.check(versions, rows, events, results, found);
            return SettlementPreview.of(versions, checked, period);
        } catch (PreviewRefused refused) {
            var faults = new ArrayList<>(refused.faults());
            found.stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
            throw new PreviewRefused(faults);
        }
    }

    private static @Nullable YearMonth period(@Nullable Object json, Place at, List<PreviewFault> faults) {
        if (json == null) {
            return null;
        }
        try {
            if (json instanceof String text) {
                return TellingMonths.parse(text);
            }
            faults.add(new PreviewFault(at, "json.field-unreadable", Map.of("value", json.toString())));
        } catch (RuleViolation notAMonth) {
            faults.add(PreviewFault.of(at, notAMonth));
        }
        return null;
    }

    private static List<AgreedVersions.Source> sources(@Nullable Object terms, Place place, List<PreviewFault> faults) {
        var sources = new ArrayList<AgreedVersions.Source>();
        if (terms instanceof Map<?, ?> one) {
            sources.add(new AgreedVersions.Source(place.at("terms"), strings(one)));
        } else if (terms instanceof List<?> several && !several.isEmpty()) {
            for (int i = 0; i < several.size(); i++) {
                var at = place.at("terms[" + i + "]");
                if (several.get(i) instanceof Map<?, ?> document) {
                    sources.add(new AgreedVersions.Source(at, strings(document)));
                } else {
                    faults.add(new PreviewFault(at, "preview.terms-missing", Map.of()));
                }
            }
        } else {
            faults.add(new PreviewFault(place.at("terms"), "preview.terms-missing", Map.of()));
        }
        return sources;
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are strings
    private static Map<String, Object> strings(Map<?, ?> json) {
        return (Map<String, Object>) json;
    }
}
