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
import org.gangway.incentive.statement.LevelResult;
import org.gangway.reading.ColumnKind;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.FileProbe;
import org.gangway.reading.FileRow;
import org.gangway.reading.ProbedFile;
import org.gangway.reading.RowReader;
import org.gangway.reading.TargetField;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Results as a table file. */
final class ResultsCsv {

    private static final BigDecimal MOST_INCIDENTS = BigDecimal.valueOf(LevelResult.MOST_INCIDENTS);
    private static final List<TargetField> COLUMNS = List.of(
            TargetField.required("period", "preview.column.period", ColumnKind.TEXT),
            TargetField.optional("window_end", "preview.column.window-end", ColumnKind.DATE),
            TargetField.required("service_level", "preview.column.service-level", ColumnKind.TEXT),
            TargetField.optional("numerator", "preview.column.numerator", ColumnKind.DECIMAL),
            TargetField.optional("denominator", "preview.column.denominator", ColumnKind.DECIMAL),
            TargetField.optional("value", "preview.column.value", ColumnKind.DECIMAL),
            TargetField.optional("incidents", "preview.column.incidents", ColumnKind.WHOLE),
            TargetField.optional("cause", "preview.column.cause", ColumnKind.TEXT),
            TargetField.optional("status", "preview.column.status", ColumnKind.TEXT));

    private final InputPlace inputPlace;
    private final List<PreviewFault> faults;
    private final List<ResultRow> rows = new ArrayList<>();

    private ResultsCsv(InputPlace inputPlace, List<PreviewFault> faults) {
        this.inputPlace = inputPlace;
        this.faults = faults;
    }

    /** Rows that can be read; what cannot is added to the faults. */
    static List<ResultRow> read(byte[] file, InputPlace inputPlace, List<PreviewFault> faults) {
        var reading = new ResultsCsv(inputPlace, faults);
        try {
            reading.read(file);
        } catch (RuleViolation unreadable) {
            faults.add(PreviewFault.of(inputPlace, unreadable));
        }
        return reading.rows;
    }

    private void read(byte[] file) {
        var probe = new FileProbe().look(new ByteArrayInputStream(file));
        var columnMapping = new ResultDecimalMarks(probe, new String(file, StandardCharsets.ISO_8859_1))
                .decide(ColumnMapping.suggest(COLUMNS, probe));
        refuseUnknownColumns(probe, columnMapping);
        columnMapping
                .faults(probe)
                .forEach(fault -> faults.add(new PreviewFault(
                        inputPlace, fault.rule(), fault.facts(fault.field().name()))));
        if (faults.isEmpty()) {
            new RowReader()
                    .read(
                            new ByteArrayInputStream(file),
                            probe.format(),
                            columnMapping,
                            this::take,
                            problem -> faults.add(new PreviewFault(
                                    inputPlace.line(problem.line(), problem.column()),
                                    problem.rule(),
                                    problem.facts())));
        }
    }

    private void refuseUnknownColumns(ProbedFile probe, ColumnMapping columnMapping) {
        for (var fileColumn : probe.columns()) {
            if (columnMapping.fields().stream()
                    .noneMatch(field -> field.column().equals(fileColumn.name()))) {
                var known = String.join(
                        ", ", COLUMNS.stream().map(TargetField::name).toList());
                faults.add(new PreviewFault(
                        inputPlace.line(1, fileColumn.name()),
                        "preview.column-unknown",
                        Map.of("column", fileColumn.name(), "known", known)));
            }
        }
    }

    private void take(FileRow fileRow) {
        var period = period(fileRow);
        var status = status(fileRow);
        if (period.isPresent() && status.isPresent()) {
            rows.add(new ResultRow(
                    inputPlace.line(fileRow.line(), ""),
                    period.get(),
                    fileRow.date("window_end"),
                    Objects.requireNonNull(fileRow.text("service_level")),
                    fileRow.number("numerator"),
                    fileRow.number("denominator"),
                    fileRow.number("value"),
                    incidents(fileRow),
                    fileRow.text("cause"),
                    status.get()));
        }
    }

    private @Nullable Integer incidents(FileRow fileRow) {
        var number = fileRow.number("incidents");
        if (number == null) {
            return null;
        }
        var isCount = number.signum() >= 0 && number.compareTo(MOST_INCIDENTS) <= 0;
        if (!isCount) {
            add(fileRow, "incidents", LevelResult.COUNT_RULE, LevelResult.countFacts(number));
        }
        return isCount ? number.intValueExact() : 0;
    }

    private Optional<YearMonth> period(FileRow fileRow) {
        var text = Objects.requireNonNull(fileRow.text("period"));
        try {
            return Optional.of(MonthParser.parse(text));
        } catch (RuleViolation notAMonth) {
            add(fileRow, "period", notAMonth.rule(), notAMonth.facts());
            return Optional.empty();
        }
    }

    private Optional<ReportStatus> status(FileRow fileRow) {
        var word = fileRow.text("status");
        if (word == null) {
            return Optional.of(ReportStatus.REPORTED);
        }
        var status = ReportStatus.of(word);
        if (status.isEmpty()) {
            add(fileRow, "status", "preview.status-unknown", Map.of("status", word, "known", ReportStatus.words()));
        }
        return status;
    }

    private void add(FileRow fileRow, String column, String rule, Map<String, ?> facts) {
        faults.add(new PreviewFault(inputPlace.line(fileRow.line(), column), rule, facts));
    }
}
