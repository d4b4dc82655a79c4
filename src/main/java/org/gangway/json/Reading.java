package org.gangway.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read, or everything that was wrong with it.
 *
 * @param value null exactly where there are faults
 */
public record Reading<T>(@Nullable T value, List<FieldFault> faults) {

    public Reading {
        faults = List.copyOf(faults);
    }

    public <X extends RuntimeException> T orElseThrow(Function<List<FieldFault>, X> refusal) {
        if (value == null) {
            throw refusal.apply(faults);
        }
        return value;
    }
}
