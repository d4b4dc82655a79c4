package org.gangway.isolation;

import java.util.Locale;

/** What plain SQL can do with a row. */
enum RowCommand {
    SELECT,
    INSERT,
    UPDATE,
    DELETE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
