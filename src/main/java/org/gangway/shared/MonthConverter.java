package org.gangway.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month is stored as its first day. */
@Converter
public class MonthConverter implements AttributeConverter<YearMonth, LocalDate> {

    @Override
    public @Nullable LocalDate convertToDatabaseColumn(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    @Override
    public @Nullable YearMonth convertToEntityAttribute(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }
}
