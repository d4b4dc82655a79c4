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
final class Suggestion {

    /** Words that stand for nothing where a number or a day should be; in a text, NA may be Namibia. */
    private static final Set<String> NOTHING = Set.of("?", "-", "n/a", "na", "#n/a", "null", "none", "nil", "nan");

    private final ProbedFile file;
    private final Set<String> taken = new LinkedHashSet<>();

    Suggestion(ProbedFile file) {
        this.file = file;
    }

    List<FieldMapping> forAll(List<TargetField> targets) {
        var fields = new ArrayList<FieldMapping>();
        for (var target : targets) {
            columnFor(target).ifPresent(column -> {
                taken.add(column.name());
                fields.add(mapping(target, column));
            });
        }
        return fields;
    }

    /** The field's own name counts before its synonyms, and an earlier synonym before a later one. */
    private Optional<Column> columnFor(TargetField target) {
        return Stream.concat(Stream.of(target.name()), target.synonyms().stream())
                .map(Suggestion::plain)
                .flatMap(name -> file.columns().stream()
                        .filter(column -> !taken.contains(column.name()))
                        .filter(column -> plain(column.name()).equals(name)))
                .findFirst();
    }

    private static FieldMapping mapping(TargetField target, Column column) {
        return FieldMapping.of(target.name(), column.name())
                .withMissing(target.kind() == ColumnKind.TEXT ? FieldMapping.USUAL_MISSING : NOTHING)
                .with(target.kind() == ColumnKind.DATE ? only(column.dateOrders()) : null)
                .with(target.kind().isNumber() ? mark(column) : null);
    }

    private static @Nullable DecimalMark mark(Column column) {
        // without a single number in it, nothing can be read wrongly
        return column.decimalMarks().isEmpty() ? DecimalMark.POINT : only(column.decimalMarks());
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
