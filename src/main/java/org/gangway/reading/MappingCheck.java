package org.gangway.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a mapping: all of it, so that a person mends it once. */
final class MappingCheck {

    private final Mapping mapping;
    private final List<MappingFault> faults = new ArrayList<>();

    MappingCheck(Mapping mapping) {
        this.mapping = mapping;
    }

    List<MappingFault> against(ProbedFile file) {
        against(file.columns().stream().map(Column::name).toList());
        for (var field : mapping.fields()) {
            file.column(field.column()).ifPresent(column -> checkChoices(field, column));
        }
        return List.copyOf(faults);
    }

    /** What can be seen without having looked at the values. */
    List<MappingFault> against(List<String> columns) {
        checkRequired();
        checkColumnsOnce();
        for (var field : mapping.fields()) {
            if (!columns.contains(field.column())) {
                add("reading.column-not-in-file", field);
            } else if (mapping.target(field).kind() == ColumnKind.DATE && field.dateOrder() == null) {
                add("reading.date-order-not-chosen", field);
            } else if (mapping.target(field).kind().isNumber() && field.decimalMark() == null) {
                add("reading.decimal-mark-not-chosen", field);
            }
        }
        return List.copyOf(faults);
    }

    private void checkRequired() {
        for (var target : mapping.targets()) {
            if (target.required() && mapping.field(target.name()).isEmpty()) {
                faults.add(new MappingFault("reading.required-field-unmapped", target, Map.of()));
            }
        }
    }

    private void checkColumnsOnce() {
        var taken = new LinkedHashMap<String, FieldMapping>();
        for (var field : mapping.fields()) {
            if (taken.putIfAbsent(field.column(), field) != null) {
                add("reading.column-used-twice", field);
            }
        }
    }

    private void checkChoices(FieldMapping field, Column column) {
        var kind = mapping.target(field).kind();
        if (kind == ColumnKind.DATE && contradicts(field.dateOrder(), column.dateOrders())) {
            add("reading.date-order-contradicted", field);
        }
        if (kind.isNumber() && contradicts(field.decimalMark(), column.decimalMarks())) {
            add("reading.decimal-mark-contradicted", field);
        }
    }

    private static <T> boolean contradicts(@Nullable T chosen, List<T> possible) {
        return chosen != null && !possible.isEmpty() && !possible.contains(chosen);
    }

    private void add(String rule, FieldMapping field) {
        var facts = Map.<String, Object>of("column", Excerpt.of(field.column()));
        faults.add(new MappingFault(rule, mapping.target(field), facts));
    }
}
