package org.gangway.performance;

import java.util.Optional;
import org.gangway.reading.Row;

/** Where the readable rows of a file go; it may still refuse one. */
interface RowTarget {

    Optional<FigureProblem> take(Row row);

    /** All rows went by. */
    default void end() {}
}
