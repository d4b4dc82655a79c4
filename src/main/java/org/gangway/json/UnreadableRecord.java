package org.gangway.json;

import java.util.List;

/** JSON that this program wrote itself does not read as the record it was; nobody but us can help. */
public class UnreadableRecord extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnreadableRecord(Class<?> type, List<FieldFault> faults) {
        super(type.getSimpleName() + ": " + faults);
    }
}
