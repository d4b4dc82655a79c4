package org.gangway.reading;

import java.util.Map;

/**
 * What is wrong with one row, and where.
 *
 * @param line line of the file on which the row begins, the first is 1
 * @param row number of the row without the header, the first is 1
 * @param column name of the column in the file; empty when the row as a whole is wrong
 * @param raw what stands there, shortened, with invisible signs made visible
 * @param facts the arguments of the message
 */
public record RowProblem(
        RowProblemKind kind, long line, long row, String column, String raw, Map<String, Object> facts) {

    public String rule() {
        return kind.rule();
    }
}
