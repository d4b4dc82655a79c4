package org.gangway.document;

import java.io.IOException;
import java.io.OutputStream;

/** For whom a table is written as CSV. */
public enum CsvStyle {
    /** For other programs: comma, decimal point, no byte order mark. */
    NEUTRAL {
        @Override
        public CsvTable table(OutputStream out) {
            return CsvTable.neutral(out);
        }
    },
    /** For Excel on a desktop that writes decimals with a comma: semicolon, decimal comma, byte order mark. */
    EXCEL {
        @Override
        public CsvTable table(OutputStream out) throws IOException {
            return CsvTable.forExcel(out);
        }
    };

    public abstract CsvTable table(OutputStream out) throws IOException;

    /** What the name of such a file ends with. */
    public String ending() {
        return this == EXCEL ? " (Excel).csv" : ".csv";
    }
}
