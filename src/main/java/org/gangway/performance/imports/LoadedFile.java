package org.gangway.performance.imports;

/** A file whose good rows are in the database, and what they changed there. */
record LoadedFile(DryRun read, ChangedRows changes) {}
