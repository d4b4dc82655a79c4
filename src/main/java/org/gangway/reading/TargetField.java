package org.gangway.reading;

import java.util.List;

/**
 * One thing that is wanted from each row of a file.
 *
 * @param name how rows and mappings call it
 * @param label message key of the words that people read
 * @param key whether it is part of what tells one row from another
 * @param maxLength most characters of a text
 * @param synonyms headers under which it is usually found, besides its name
 */
public record TargetField(
        String name,
        String label,
        ColumnKind kind,
        boolean required,
        boolean key,
        int maxLength,
        List<String> synonyms) {

    private static final int USUAL_LENGTH = 500;

    public TargetField {
        synonyms = List.copyOf(synonyms);
    }

    public static TargetField required(String name, String label, ColumnKind kind, String... synonyms) {
        return new TargetField(name, label, kind, true, false, USUAL_LENGTH, List.of(synonyms));
    }

    public static TargetField optional(String name, String label, ColumnKind kind, String... synonyms) {
        return new TargetField(name, label, kind, false, false, USUAL_LENGTH, List.of(synonyms));
    }

    /** The same field, now part of what tells one row from another; such a field is always required. */
    public TargetField asKey() {
        return new TargetField(name, label, kind, true, true, maxLength, synonyms);
    }

    /** The same field, now part of what tells one row from another in the rows that have it. */
    public TargetField asKeyWhereGiven() {
        return new TargetField(name, label, kind, required, true, maxLength, synonyms);
    }

    public TargetField withMaxLength(int most) {
        return new TargetField(name, label, kind, required, key, most, synonyms);
    }
}
