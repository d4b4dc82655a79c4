package org.gangway.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return new ColumnMapping(targets, new MappingSuggestion(file).forAll(targets));
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
