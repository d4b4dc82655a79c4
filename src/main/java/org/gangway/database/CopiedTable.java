package org.gangway.database;

import java.util.List;

/**
 * What a backup holds of one table.
 *
 * @param columns in the order in which their values stand; without those that the database computes
 * @param sha256 of the rows as they are written
 */
record CopiedTable(String name, List<String> columns, long rows, String sha256) {

    CopiedTable {
        columns = List.copyOf(columns);
    }
}
