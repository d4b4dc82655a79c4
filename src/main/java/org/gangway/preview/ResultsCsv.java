package org.gangway.preview;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gangway.incentive.LevelResult;
import org.gangway.reading.ColumnKind;
import org.gangway.reading.FileProbe;
import org.gangway.reading.Mapping;
import org.gangway.reading.ProbedFile;
import org.gangway.reading.Row;
import org.gangway.reading.RowReader;
import org.gangway.reading.TargetField;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Results as a table file. */
final class ResultsCsv {

    private static final BigDecimal MOST_INCIDENTS = BigDecimal.valueOf(LevelResult.MOST_INCIDENTS);
    private static final List<TargetField> COLUMNS = List.of(
            TargetField.required("period", "preview.column.period", ColumnKind.TEXT),
            TargetField.required("service_level", "preview.column.service-level", ColumnKind.TEXT),
            TargetField.optional("numerator", "preview.column.numerator", ColumnKind.DECIMAL),
            TargetField.optional("denominator", "preview.column.denominator", ColumnKind.DECIMAL),
            TargetField.optional("value", "preview.column.value", ColumnKind.DECIMAL),
            TargetField.optional("incidents", "preview.column.incidents", ColumnKind.WHOLE),
            TargetField.optional("cause", "preview.column.cause", ColumnKind.TEXT),
            TargetField.optional("status", "preview.column.status", ColumnKind.TEXT));

    private final Place place;
    private final List<PreviewFault> faults;
    private final List<ResultRow> rows = new ArrayList<>();

    private ResultsCsv(Place place, List<PreviewFault> faults) {
        this.place = place;
        this.faults = faults;
    }

    /** Rows that can be read; what cannot is added to the faults. */
    static List<ResultRow> read(byte[] file, Place place, List<PreviewFault> faults) {
        var reading = new ResultsCsv(place, faults);
        try {
            reading.read(file);
        } catch (RuleViolation unreadable) {
            faults.add(PreviewFault.of(place, unreadable));
        }
        return reading.rows;
    }

    private void read(byte[] file) {
        var probe = new FileProbe().look(new ByteArrayInputStream(file));
        var mapping = new DecimalMarks(probe, new String(file, StandardCharsets.ISO_8859_1))
                .decide(Mapping.suggest(COLUMNS, probe));
        refuseUnknownColumns(probe, mapping);
        mapping.faults(probe)
                .forEach(fault -> faults.add(new PreviewFault(
                        place, fault.rule(), fault.facts(fault.field().name()))));
        if (faults.isEmpty()) {
            new RowReader()
                    .read(
                            new ByteArrayInputStream(file),
                            probe.format(),
                            mapping,
                            this::take,
                            problem -> faults.add(new PreviewFault(
                                    place.line(problem.line(), problem.column()), problem.rule(), problem.facts())));
        }
    }

    private void refuseUnknownColumns(ProbedFile probe, Mapping mapping) {
        for (var column : probe.columns()) {
            if (mapping.fields().stream().noneMatch(field -> field.column().equals(column.name()))) {
                var known = String.join(
                        ", ", COLUMNS.stream().map(TargetField::name).toList());
                faults.add(new PreviewFault(
                        place.line(1, column.name()),
                        "preview.column-unknown",
                        Map.of("column", column.name(), "known", known)));
            }
        }
    }

    private void take(Row row) {
        var period = period(row);
        var status = status(row);
        if (period.isPresent() && status.isPresent()) {
            rows.add(new ResultRow(
                    place.line(row.line(), ""),
                    period.get(),
                    Objects.requireNonNull(row.text("service_level")),
                    row.number("numerator"),
                    row.number("denominator"),
                    row.number("value"),
                    incidents(row),
                    row.text("cause"),
                    status.get()));
        }
    }

    private @Nullable Integer incidents(Row row) {
        var number = row.number("incidents");
        if (number == null) {
            return null;
        }
        var isCount = number.signum() >= 0 && number.compareTo(MOST_INCIDENTS) <= 0;
        if (!isCount) {
            add(row, "incidents", LevelResult.COUNT_RULE, LevelResult.countFacts(number));
        }
        return isCount ? number.intValueExact() : 0;
    }

    private Optional<YearMonth> period(Row row) {
        var text = Objects.requireNonNull(row.text("period"));
        try {
            return Optional.of(TellingMonths.parse(text));
        } catch (RuleViolation notAMonth) {
            add(row, "period", notAMonth.rule(), notAMonth.facts());
            return Optional.empty();
        }
    }

    private Optional<ReportStatus> status(Row row) {
        var word = row.text("status");
        if (word == null) {
            return Optional.of(ReportStatus.REPORTED);
        }
        var status = ReportStatus.of(word);
        if (status.isEmpty()) {
            add(row, "status", "preview.status-unknown", Map.of("status", word, "known", ReportStatus.words()));
        }
        return status;
    }

    private void add(Row row, String column, String rule, Map<String, ?> facts) {
        faults.add(new PreviewFault(place.line(row.line(), column), rule, facts));
    }
}
