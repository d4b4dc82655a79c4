package org.gangway.preview;

import java.util.List;
import java.util.Optional;
import org.gangway.reading.ColumnKind;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.DecimalMark;
import org.gangway.reading.FieldMapping;
import org.gangway.reading.FieldSeparator;
import org.gangway.reading.FileColumn;
import org.gangway.reading.ProbedFile;

/**
 * Decides how the numbers of columns are read that could be read in two ways: as in the other columns or, where the
 * file has no comma but between its fields, with a decimal point. Otherwise nobody decides, and the file is refused.
 */
record ResultDecimalMarks(ProbedFile probe, String file) {

    ColumnMapping decide(ColumnMapping suggested) {
        var columnMapping = suggested;
        for (var field : suggested.fields()) {
            columnMapping =
                    probe.column(field.column()).filter(FileColumn::ambiguous).isPresent()
                            ? columnMapping.with(decided(field))
                            : columnMapping.with(plain(field));
        }
        return columnMapping;
    }

    private FieldMapping decided(FieldMapping field) {
        return markOfOthers().or(this::point).map(field::with).orElse(field);
    }

    /** Whole numbers without groups read the same under both marks. */
    private FieldMapping plain(FieldMapping field) {
        return field.decimalMark() == null ? field.with(markOfOthers().orElse(DecimalMark.POINT)) : field;
    }

    private Optional<DecimalMark> markOfOthers() {
        var marks = probe.columns().stream()
                .filter(fileColumn -> fileColumn.kind() == ColumnKind.DECIMAL)
                .map(FileColumn::decimalMarks)
                .filter(possible -> possible.size() == 1)
                .map(List::getFirst)
                .distinct()
                .toList();
        return marks.size() == 1 ? Optional.of(marks.getFirst()) : Optional.empty();
    }

    private Optional<DecimalMark> point() {
        var fieldSeparator = probe.format().separator();
        var commasOnlySeparate = fieldSeparator == FieldSeparator.COMMA && file.indexOf('"') < 0;
        var noCommas = fieldSeparator == FieldSeparator.TAB && file.indexOf(',') < 0;
        return commasOnlySeparate || noCommas ? Optional.of(DecimalMark.POINT) : Optional.empty();
    }
}
