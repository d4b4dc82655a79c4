package org.gangway.preview;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.incentive.Fields;
import org.gangway.incentive.LevelResult;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Results as a list of JSON objects. */
final class RowsJson {

    private RowsJson() {}

    /** Rows that can be read; what cannot stands in the faults of the fields. */
    static List<ResultRow> read(Fields fields, String field, Place place) {
        return fields.each(field, row -> read(row, place)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ResultRow> read(Fields fields, Place place) {
        var faultsBefore = fields.faults().size();
        var period = month(fields, "period");
        var level = fields.text("serviceLevel");
        var row = new ResultRow(
                place.at(fields.path()),
                period.orElse(YearMonth.of(1, 1)),
                level,
                fields.numberIfAny("numerator"),
                fields.numberIfAny("denominator"),
                fields.numberIfAny("value"),
                incidents(fields),
                fields.has("cause") ? fields.text("cause") : null,
                status(fields));
        fields.done();
        return fields.faults().size() > faultsBefore ? Optional.empty() : Optional.of(row);
    }

    private static @Nullable Integer incidents(Fields fields) {
        if (!fields.has("incidents")) {
            return null;
        }
        var failures = fields.whole("incidents");
        if (!LevelResult.isCount(failures)) {
            fields.refuse("incidents", LevelResult.COUNT_RULE, LevelResult.countFacts(failures));
        }
        return failures;
    }

    static Optional<YearMonth> month(Fields fields, String field) {
        var text = fields.text(field);
        if (!fields.hasText(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(TellingMonths.parse(text));
        } catch (RuleViolation notAMonth) {
            fields.refuse(field, notAMonth.rule(), notAMonth.facts());
            return Optional.empty();
        }
    }

    private static ReportStatus status(Fields fields) {
        if (!fields.has("status")) {
            return ReportStatus.REPORTED;
        }
        var word = fields.text("status");
        var status = ReportStatus.of(word);
        if (status.isEmpty() && !word.isEmpty()) {
            fields.refuse("status", "preview.status-unknown", Map.of("status", word, "known", ReportStatus.words()));
        }
        return status.orElse(ReportStatus.REPORTED);
    }
}
