package org.gangway.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which column of a file is which wanted field. */
public record ColumnMapping(List<TargetField> targets, List<FieldMapping> fields) {

    public ColumnMapping {
        targets = List.copyOf(targets);
        fields = List.copyOf(fields);
        for (var field : fields) {
            if (targets.stream().noneMatch(target -> target.name().equals(field.field()))) {
                throw new IllegalArgumentException("Nobody wants " + field.field());
            }
        }
    }

    /** What the headers and values suggest; where the file leaves a choice, the choice is left open. */
    public static ColumnMapping suggest(List<TargetField> targets, ProbedFile file) {
        return new ColumnMapping(targets, new MappingSuggestion(file).forAll(targets)).asTheRestOf(file);
    }

    /** The columns that somebody chose, each read as it or the rest of the file says. */
    public static ColumnMapping of(List<TargetField> targets, Map<String, String> columnOfField, ProbedFile file) {
        var fields = new ArrayList<FieldMapping>();
        for (var target : targets) {
            Optional.ofNullable(columnOfField.get(target.name()))
                    .flatMap(file::column)
                    .ifPresent(fileColumn -> fields.add(MappingSuggestion.mapping(target, fileColumn)));
        }
        return new ColumnMapping(targets, fields).asTheRestOf(file);
    }

    /** One answer for all columns whose dates leave a choice. */
    public ColumnMapping with(DateOrder chosen, ProbedFile file) {
        return new ColumnMapping(
                targets,
                fields.stream()
                        .map(field ->
                                leavesOrder(field) && orders(field, file).contains(chosen) ? field.with(chosen) : field)
                        .toList());
    }

    /** One answer for all columns whose numbers leave a choice. */
    public ColumnMapping with(DecimalMark chosen, ProbedFile file) {
        return new ColumnMapping(
                targets,
                fields.stream()
                        .map(field ->
                                leavesMark(field) && marks(field, file).contains(chosen) ? field.with(chosen) : field)
                        .toList());
    }

    /** The orders that are left to choose from; empty when every date says its own. */
    public List<DateOrder> orderChoices(ProbedFile file) {
        return fields.stream()
                .filter(this::leavesOrder)
                .flatMap(field -> orders(field, file).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The marks that are left to choose from; empty when every number says its own. */
    public List<DecimalMark> markChoices(ProbedFile file) {
        return fields.stream()
                .filter(this::leavesMark)
                .flatMap(field -> marks(field, file).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Where a column leaves a choice and the others agree, it is read as they are. */
    private ColumnMapping asTheRestOf(ProbedFile file) {
        var orders = fields.stream()
                .filter(field -> target(field).kind() == ColumnKind.DATE
                        && !orders(field, file).isEmpty())
                .flatMap(field -> Stream.ofNullable(field.dateOrder()))
                .distinct()
                .toList();
        var marks = fields.stream()
                .filter(field -> target(field).kind().isNumber() && saysMark(field, file))
                .flatMap(field -> Stream.ofNullable(field.decimalMark()))
                .distinct()
                .toList();
        var same = orders.size() == 1 ? with(orders.getFirst(), file) : this;
        return marks.size() == 1 ? same.with(marks.getFirst(), file) : same;
    }

    /** Plain digits do not say which mark a file has. */
    private static boolean saysMark(FieldMapping field, ProbedFile file) {
        return file.column(field.column())
                .filter(column -> column.kind() != ColumnKind.WHOLE
                        && column.decimalMarks().size() == 1)
                .isPresent();
    }

    private boolean leavesOrder(FieldMapping field) {
        return target(field).kind() == ColumnKind.DATE && field.dateOrder() == null;
    }

    private boolean leavesMark(FieldMapping field) {
        return target(field).kind().isNumber() && field.decimalMark() == null;
    }

    private static List<DateOrder> orders(FieldMapping field, ProbedFile file) {
        return file.column(field.column()).map(FileColumn::dateOrders).orElse(List.of());
    }

    private static List<DecimalMark> marks(FieldMapping field, ProbedFile file) {
        return file.column(field.column()).map(FileColumn::decimalMarks).orElse(List.of());
    }

    public Optional<FieldMapping> field(String name) {
        return fields.stream().filter(field -> field.field().equals(name)).findFirst();
    }

    /** The same with another choice for one field. */
    public ColumnMapping with(FieldMapping chosen) {
        var changed = new ArrayList<>(without(chosen.field()).fields());
        changed.add(chosen);
        return new ColumnMapping(targets, changed);
    }

    public ColumnMapping without(String field) {
        return new ColumnMapping(
                targets,
                fields.stream().filter(other -> !other.field().equals(field)).toList());
    }

    /** Everything that must be mended before the file can be read; empty when it can. */
    public List<ColumnMappingFault> faults(ProbedFile file) {
        return new ColumnMappingCheck(this).against(file);
    }

    /** Refuses a mapping that cannot be used with this file, with its first fault. */
    public void requireFaultless(ProbedFile file) {
        file.format().requireHeaderDecided();
        var faults = faults(file);
        if (!faults.isEmpty()) {
            throw faults.getFirst().violation();
        }
    }

    TargetField target(FieldMapping field) {
        return targets.stream()
                .filter(target -> target.name().equals(field.field()))
                .findFirst()
                .orElseThrow();
    }

    void requireChosen(List<String> columns) {
        var faults = new ColumnMappingCheck(this).against(columns);
        if (!faults.isEmpty()) {
            throw faults.getFirst().violation();
        }
    }
}
