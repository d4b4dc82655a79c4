package org.gangway.preview;

import java.util.List;
import java.util.Optional;
import org.gangway.reading.Column;
import org.gangway.reading.ColumnKind;
import org.gangway.reading.DecimalMark;
import org.gangway.reading.FieldMapping;
import org.gangway.reading.Mapping;
import org.gangway.reading.ProbedFile;
import org.gangway.reading.Separator;

/**
 * Decides how the numbers of columns are read that could be read in two ways: as in the other columns or, where the
 * file has no comma but between its fields, with a decimal point. Otherwise nobody decides, and the file is refused.
 */
record DecimalMarks(ProbedFile probe, String file) {

    Mapping decide(Mapping suggested) {
        var mapping = suggested;
        for (var field : suggested.fields()) {
            mapping = probe.column(field.column()).filter(Column::ambiguous).isPresent()
                    ? mapping.with(decided(field))
                    : mapping.with(plain(field));
        }
        return mapping;
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
                .filter(column -> column.kind() == ColumnKind.DECIMAL)
                .map(Column::decimalMarks)
                .filter(possible -> possible.size() == 1)
                .map(List::getFirst)
                .distinct()
                .toList();
        return marks.size() == 1 ? Optional.of(marks.getFirst()) : Optional.empty();
    }

    private Optional<DecimalMark> point() {
        var separator = probe.format().separator();
        var commasOnlySeparate = separator == Separator.COMMA && file.indexOf('"') < 0;
        var noCommas = separator == Separator.TAB && file.indexOf(',') < 0;
        return commasOnlySeparate || noCommas ? Optional.of(DecimalMark.POINT) : Optional.empty();
    }
}
