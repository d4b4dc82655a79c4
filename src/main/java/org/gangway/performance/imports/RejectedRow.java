package org.gangway.performance.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.reading.FileRow;
import org.gangway.reading.RowProblem;
import org.gangway.shared.Ordered;

/**
 * Why one row of a file cannot be taken.
 *
 * @param line line of the file, the first is 1
 * @param column name of the column; empty when the row as a whole is wrong
 * @param raw what stands there
 * @param rule message key, with {@code facts} as its arguments
 */
public record RejectedRow(long line, String column, String raw, String rule, Map<String, Object> facts) {

    public RejectedRow {
        facts = Ordered.copyOf(facts);
    }

    static RejectedRow of(RowProblem problem) {
        return new RejectedRow(problem.line(), problem.column(), problem.raw(), problem.rule(), problem.facts());
    }

    static RejectedRow of(FileRow fileRow, String column, String raw, String rule, Map<String, Object> more) {
        var facts = new LinkedHashMap<String, Object>(more);
        facts.put("line", fileRow.line());
        facts.put("raw", raw);
        return new RejectedRow(fileRow.line(), column, raw, rule, facts);
    }
}
