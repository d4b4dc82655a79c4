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

    /** Throws {@link RefusedPreview} with every fault. */
    public static SettlementPreview preview(Map<String, ?> body, InputPlace inputPlace) {
        var faults = new ArrayList<PreviewFault>();
        var sources = sources(body.get("terms"), inputPlace, faults);
        var rows = PreviewCodec.readRows(body.get(PreviewCodec.RESULTS), inputPlace, faults);
        var events = body.get(PreviewCodec.EVENTS) == null
                ? List.<ReportedEvent>of()
                : PreviewCodec.readEvents(body.get(PreviewCodec.EVENTS), inputPlace, faults);
        var period = period(body.get(PERIOD), inputPlace.at(PERIOD), faults);
        PreviewCodec.refuseOthers(
                body, List.of("terms", PreviewCodec.RESULTS, PreviewCodec.EVENTS, PERIOD), inputPlace, faults);
        return preview(sources, rows, events, inputPlace.at("results"), faults, period);
    }

    /** Faults of the terms come first; results are held against terms only where these are sound. */
    static SettlementPreview preview(
            List<PreviewVersions.Source> sources,
            List<ResultRow> rows,
            List<ReportedEvent> events,
            InputPlace results,
            List<PreviewFault> found,
            @Nullable YearMonth period) {
        if (sources.isEmpty()) {
            throw new RefusedPreview(found);
        }
        try {
            var versions = PreviewVersions.read(sources);
            var checked = ResultsCheck.check(versions, rows, events, results, found);
            return SettlementPreview.of(versions, checked, period);
        } catch (RefusedPreview refused) {
            var faults = new ArrayList<>(refused.faults());
            found.stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
            throw new RefusedPreview(faults);
        }
    }

    private static @Nullable YearMonth period(@Nullable Object json, InputPlace at, List<PreviewFault> faults) {
        if (json == null) {
            return null;
        }
        try {
            if (json instanceof String text) {
                return MonthParser.parse(text);
            }
            faults.add(new PreviewFault(at, "json.field-unreadable", Map.of("value", json.toString())));
        } catch (RuleViolation notAMonth) {
            faults.add(PreviewFault.of(at, notAMonth));
        }
        return null;
    }

    private static List<PreviewVersions.Source> sources(
            @Nullable Object terms, InputPlace inputPlace, List<PreviewFault> faults) {
        var sources = new ArrayList<PreviewVersions.Source>();
        if (terms instanceof Map<?, ?> one) {
            sources.add(new PreviewVersions.Source(inputPlace.at("terms"), strings(one)));
        } else if (terms instanceof List<?> several && !several.isEmpty()) {
            for (int i = 0; i < several.size(); i++) {
                var at = inputPlace.at("terms[" + i + "]");
                if (several.get(i) instanceof Map<?, ?> document) {
                    sources.add(new PreviewVersions.Source(at, strings(document)));
                } else {
                    faults.add(new PreviewFault(at, "preview.terms-missing", Map.of()));
                }
            }
        } else {
            faults.add(new PreviewFault(inputPlace.at("terms"), "preview.terms-missing", Map.of()));
        }
        return sources;
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are strings
    private static Map<String, Object> strings(Map<?, ?> json) {
        return (Map<String, Object>) json;
    }
}
