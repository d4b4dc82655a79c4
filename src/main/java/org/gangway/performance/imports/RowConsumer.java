package org.gangway.performance.imports;

import java.util.Optional;
import org.gangway.reading.FileRow;

/** Where the readable rows of a file go; it may still refuse one. */
interface RowConsumer {

    Optional<RejectedRow> take(FileRow fileRow);

    /** All rows went by. */
    default void end() {}
}
