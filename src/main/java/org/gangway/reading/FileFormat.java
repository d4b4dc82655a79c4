package org.gangway.reading;

import static java.util.Objects.requireNonNull;

import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How a table file is written: as text, or as a sheet of a workbook.
 *
 * @param text null for a workbook
 * @param sheet null for text
 */
public record FileFormat(
        @Nullable TextFormat text, @Nullable SheetChoice sheet, TableStart start) {

    public boolean isWorkbook() {
        return sheet != null;
    }

    public FieldSeparator separator() {
        return asText().separator();
    }

    public TextEncoding encoding() {
        return asText().encoding();
    }

    public FormatCertainty encodingCertainty() {
        return asText().encodingCertainty();
    }

    public LineEnding lineEnding() {
        return asText().lineEnding();
    }

    public boolean header() {
        return start.header();
    }

    /** Whether nobody knows yet if the first row has the names of the columns. */
    public boolean headerUndecided() {
        return start.certainty() == FormatCertainty.GUESSED;
    }

    void requireHeaderDecided() {
        if (headerUndecided()) {
            throw new RuleViolation("reading.header-not-stated");
        }
    }

    private TextFormat asText() {
        return requireNonNull(text, "a workbook has no text format");
    }
}
