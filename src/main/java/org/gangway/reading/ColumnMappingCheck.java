package org.gangway.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a mapping: all of it, so that a person mends it once. */
final class ColumnMappingCheck {

    private final ColumnMapping columnMapping;
    private final List<ColumnMappingFault> faults = new ArrayList<>();

    ColumnMappingCheck(ColumnMapping columnMapping) {
        this.columnMapping = columnMapping;
    }

    List<ColumnMappingFault> against(ProbedFile file) {
        against(file.columns().stream().map(FileColumn::name).toList());
        for (var field : columnMapping.fields()) {
            file.column(field.column()).ifPresent(fileColumn -> checkChoices(field, fileColumn));
        }
        return List.copyOf(faults);
    }

    /** What can be seen without having looked at the values. */
    List<ColumnMappingFault> against(List<String> columns) {
        checkRequired();
        checkColumnsOnce();
        for (var field : columnMapping.fields()) {
            if (!columns.contains(field.column())) {
                add("reading.column-not-in-file", field);
            } else if (columnMapping.target(field).kind() == ColumnKind.DATE && field.dateOrder() == null) {
                add("reading.date-order-not-chosen", field);
            } else if (columnMapping.target(field).kind().isNumber() && field.decimalMark() == null) {
                add("reading.decimal-mark-not-chosen", field);
            }
        }
        return List.copyOf(faults);
    }

    private void checkRequired() {
        for (var target : columnMapping.targets()) {
            if (target.required() && columnMapping.field(target.name()).isEmpty()) {
                faults.add(new ColumnMappingFault("reading.required-field-unmapped", target, Map.of()));
            }
        }
    }

    private void checkColumnsOnce() {
        var taken = new LinkedHashMap<String, FieldMapping>();
        for (var field : columnMapping.fields()) {
            if (taken.putIfAbsent(field.column(), field) != null) {
                add("reading.column-used-twice", field);
            }
        }
    }

    private void checkChoices(FieldMapping field, FileColumn fileColumn) {
        var kind = columnMapping.target(field).kind();
        if (kind == ColumnKind.DATE && contradicts(field.dateOrder(), fileColumn.dateOrders())) {
            add("reading.date-order-contradicted", field);
        }
        if (kind.isNumber() && contradicts(field.decimalMark(), fileColumn.decimalMarks())) {
            add("reading.decimal-mark-contradicted", field);
        }
    }

    private static <T> boolean contradicts(@Nullable T chosen, List<T> possible) {
        return chosen != null && !possible.isEmpty() && !possible.contains(chosen);
    }

    private void add(String rule, FieldMapping field) {
        var facts = Map.<String, Object>of("column", FileExcerpt.of(field.column()));
        faults.add(new ColumnMappingFault(rule, columnMapping.target(field), facts));
    }
}
