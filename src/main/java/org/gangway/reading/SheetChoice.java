package org.gangway.reading;

import java.util.List;

/** Which sheet of a workbook is read, among which. */
public record SheetChoice(WorkbookSheet read, List<WorkbookSheet> all) {

    public SheetChoice {
        all = List.copyOf(all);
    }
}
