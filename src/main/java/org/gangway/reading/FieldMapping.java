package org.gangway.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one wanted field stands in the file and how it is written there.
 *
 * @param field name of the wanted field
 * @param column name of the column in the file
 * @param dateOrder for days; null while nobody has chosen
 * @param decimalMark for numbers; null while nobody has chosen
 * @param missing what stands there, in whatever case, when there is nothing; an empty field always means that
 */
public record FieldMapping(
        String field,
        String column,
        @Nullable DateOrder dateOrder,
        @Nullable DecimalMark decimalMark,
        Set<String> missing,
        YesNoWords words) {

    public static final Set<String> USUAL_MISSING = Set.of("?");

    public FieldMapping {
        missing = YesNoWords.lower(missing);
    }

    public static FieldMapping of(String field, String column) {
        return new FieldMapping(field, column, null, null, USUAL_MISSING, YesNoWords.USUAL);
    }

    public FieldMapping with(@Nullable DateOrder chosen) {
        return new FieldMapping(field, column, chosen, decimalMark, missing, words);
    }

    public FieldMapping with(@Nullable DecimalMark chosen) {
        return new FieldMapping(field, column, dateOrder, chosen, missing, words);
    }

    public FieldMapping withMissing(Set<String> said) {
        return new FieldMapping(field, column, dateOrder, decimalMark, said, words);
    }

    public FieldMapping withWords(YesNoWords said) {
        return new FieldMapping(field, column, dateOrder, decimalMark, missing, said);
    }
}
