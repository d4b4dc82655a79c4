package org.gangway.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a file by what their headers are usually called. */
final class MappingSuggestion {

    /** Words that stand for nothing where a number or a day should be; in a text, NA may be Namibia. */
    private static final Set<String> NOTHING = Set.of("?", "-", "n/a", "na", "#n/a", "null", "none", "nil", "nan");

    private final ProbedFile file;
    private final Set<String> taken = new LinkedHashSet<>();

    MappingSuggestion(ProbedFile file) {
        this.file = file;
    }

    List<FieldMapping> forAll(List<TargetField> targets) {
        var fields = new ArrayList<FieldMapping>();
        for (var target : targets) {
            columnFor(target).ifPresent(fileColumn -> {
                taken.add(fileColumn.name());
                fields.add(mapping(target, fileColumn));
            });
        }
        return fields;
    }

    /** The field's own name counts before its synonyms, and an earlier synonym before a later one. */
    private Optional<FileColumn> columnFor(TargetField target) {
        return Stream.concat(Stream.of(target.name()), target.synonyms().stream())
                .map(MappingSuggestion::plain)
                .flatMap(name -> file.columns().stream()
                        .filter(fileColumn -> !taken.contains(fileColumn.name()))
                        .filter(fileColumn -> plain(fileColumn.name()).equals(name)))
                .findFirst();
    }

    /** How a field is read from that column as far as the column says. */
    static FieldMapping mapping(TargetField target, FileColumn fileColumn) {
        return FieldMapping.of(target.name(), fileColumn.name())
                .withMissing(target.kind() == ColumnKind.TEXT ? FieldMapping.USUAL_MISSING : NOTHING)
                .with(order(target, fileColumn))
                .with(target.kind().isNumber() ? mark(fileColumn) : null);
    }

    private static @Nullable DateOrder order(TargetField target, FileColumn fileColumn) {
        if (!target.kind().isDay()) {
            return null;
        }
        if (fileColumn.dateOrders().isEmpty()) {
            return DateOrder.DAY_MONTH_YEAR; // without a single day in it, nothing can be read wrongly
        }
        if (target.kind() == ColumnKind.MONTH) {
            return fileColumn.monthOrders().stream()
                    .findFirst()
                    .orElse(fileColumn.dateOrders().getFirst());
        }
        return only(fileColumn.dateOrders());
    }

    private static @Nullable DecimalMark mark(FileColumn fileColumn) {
        // without a single number in it, nothing can be read wrongly
        return fileColumn.decimalMarks().isEmpty() ? DecimalMark.POINT : only(fileColumn.decimalMarks());
    }

    private static <T> @Nullable T only(List<T> possible) {
        return possible.size() == 1 ? possible.getFirst() : null;
    }

    /** Letters and digits alone, so that Invoice_Number, invoice number and InvoiceNumber are one. */
    private static String plain(String name) {
        var letters = name.toLowerCase(Locale.ROOT);
        var plain = new StringBuilder();
        letters.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
