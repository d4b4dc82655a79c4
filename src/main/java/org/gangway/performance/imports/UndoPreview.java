package org.gangway.performance.imports;

import java.time.YearMonth;
import java.util.List;
import org.gangway.performance.evaluation.ResultChange;

/**
 * What undoing an import would change.
 *
 * @param agreed months whose statements are agreed and rest on it; it can be undone only while there are none
 */
public record UndoPreview(UndoneRows rows, List<ResultChange> results, List<YearMonth> agreed) {

    public UndoPreview {
        results = List.copyOf(results);
        agreed = List.copyOf(agreed);
    }

    public boolean possible() {
        return agreed.isEmpty();
    }
}
