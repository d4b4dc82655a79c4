package org.gangway.reading;

/** One sheet of a workbook; a hidden one is read only when somebody chooses it. */
public record WorkbookSheet(String name, boolean hidden) {}
