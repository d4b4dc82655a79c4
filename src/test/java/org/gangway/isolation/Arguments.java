package org.gangway.isolation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mockito.Mockito;
import org.objenesis.ObjenesisStd;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Something to call a use case with: ids of an engagement of others, and plain values for the rest. */
final class Arguments {

    private final ForeignIds ids;
    private final Map<Class<?>, Object> plain;

    Arguments(ForeignIds ids, YearMonth month) {
        this.ids = ids;
        this.plain = Map.ofEntries(
                Map.entry(String.class, "EUR"),
                Map.entry(int.class, 0),
                Map.entry(long.class, 0L),
                Map.entry(boolean.class, true),
                Map.entry(Boolean.class, true),
                Map.entry(Integer.class, 0),
                Map.entry(BigDecimal.class, BigDecimal.ONE),
                Map.entry(LocalDate.class, month.atEndOfMonth()),
                Map.entry(LocalTime.class, LocalTime.NOON),
                Map.entry(YearMonth.class, month),
                Map.entry(Instant.class, Instant.now()),
                Map.entry(Locale.class, Locale.ENGLISH),
                Map.entry(ZoneId.class, ZoneId.of("Europe/Vilnius")),
                Map.entry(Currency.class, Currency.getInstance("EUR")),
                Map.entry(Pageable.class, PageRequest.of(0, 50)));
    }

    /** Whether a value of that type, or a part of it, says whose engagement is meant. */
    boolean namesAnEngagement(Parameter parameter) {
        return isForeignUuid(parameter.getType(), parameter.getName()) || mentions(parameter.getParameterizedType(), 0);
    }

    private boolean mentions(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(part -> mentions(part, depth + 1));
        }
        if (!(type instanceof Class<?> plainType) || depth > 3) {
            return false;
        }
        return ids.of(plainType).isPresent()
                || (plainType.isRecord()
                        && Arrays.stream(plainType.getRecordComponents())
                                .anyMatch(part -> mentions(part.getGenericType(), depth + 1)));
    }

    private static boolean isForeignUuid(Class<?> type, String name) {
        return type == UUID.class && name.toLowerCase(Locale.ROOT).startsWith("engagement");
    }

    Object[] of(Parameter[] parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> isForeignUuid(parameter.getType(), parameter.getName())
                        ? ids.engagement()
                        : value(parameter.getParameterizedType()))
                .toArray();
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return raw == Optional.class
                    ? Optional.of(value(generic.getActualTypeArguments()[0]))
                    : Collection.class.isAssignableFrom(raw) ? collection(generic, raw) : simple(raw);
        }
        return simple((Class<?>) type);
    }

    private Object collection(ParameterizedType generic, Class<?> raw) {
        var item = value(generic.getActualTypeArguments()[0]);
        return Set.class.isAssignableFrom(raw) ? Set.of(item) : List.of(item);
    }

    private Object simple(Class<?> type) {
        var known = plain.get(type);
        if (known != null) {
            return known;
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return ids.of(type).orElseGet(() -> made(type));
    }

    private Object made(Class<?> type) {
        if (type.isSealed()) {
            return simple(type.getPermittedSubclasses()[0]);
        }
        if (!type.isRecord()) {
            return Mockito.mock(type);
        }
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(this::value)
                    .toArray());
        } catch (ReflectiveOperationException refused) {
            // nothing that it would take can be made up: whoever may not act is refused before anybody looks into it
            return new ObjenesisStd().newInstance(type);
        }
    }
}
