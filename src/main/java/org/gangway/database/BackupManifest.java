package org.gangway.database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a backup says of itself: when it was taken, which migrations made the tables, and what it holds of each.
 *
 * <p>Written as lines of words between tabs, so that people can read it too.
 *
 * @param migrations in the order in which they were applied
 */
record BackupManifest(Instant taken, String postgres, List<AppliedMigration> migrations, List<CopiedTable> tables) {

    private static final String FIRST_LINE = "gangway-backup\t1";
    private static final String TAKEN = "taken";
    private static final String POSTGRES = "postgresql";
    private static final String MIGRATION = "migration";
    private static final String TABLE = "table";

    BackupManifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
    }

    long rows() {
        return tables.stream().mapToLong(CopiedTable::rows).sum();
    }

    String write() {
        var lines = new ArrayList<String>();
        lines.add(FIRST_LINE);
        lines.add(line(TAKEN, taken.toString()));
        lines.add(line(POSTGRES, postgres));
        migrations.forEach(it -> lines.add(line(MIGRATION, it.script(), String.valueOf(it.checksum()))));
        tables.forEach(it -> lines.add(
                line(TABLE, it.name(), String.valueOf(it.rows()), it.sha256(), String.join(",", it.columns()))));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String... words) {
        return String.join("\t", words);
    }

    /** Empty where the text is not that of a backup which this Gangway knows how to read. */
    static Optional<BackupManifest> read(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST_LINE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(lines.subList(1, lines.size())));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.time.DateTimeException notAsWritten) {
            return Optional.empty();
        }
    }

    private static BackupManifest read(List<String> lines) {
        var taken = Instant.EPOCH;
        var postgres = "";
        var migrations = new ArrayList<AppliedMigration>();
        var tables = new ArrayList<CopiedTable>();
        for (var line : lines) {
            var words = List.of(line.split("\t", -1));
            switch (words.getFirst()) {
                case TAKEN -> taken = Instant.parse(words.get(1));
                case POSTGRES -> postgres = words.get(1);
                case MIGRATION -> migrations.add(new AppliedMigration(words.get(1), Integer.parseInt(words.get(2))));
                case TABLE ->
                    tables.add(new CopiedTable(
                            words.get(1),
                            List.of(words.get(4).split(",", -1)),
                            Long.parseLong(words.get(2)),
                            words.get(3)));
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new BackupManifest(taken, postgres, migrations, tables);
    }
}
