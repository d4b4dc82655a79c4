package org.gangway.audit;

import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.core.ResolvableType;

/**
 * Services and journals without a database, which write into {@link RecordedEvents}: the repositories beside them know
 * one thing of each type, the one that was saved or made known last.
 */
public final class UseCases {

    private final Map<Class<?>, Object> known = new LinkedHashMap<>();
    private final RecordedEvents log;

    public UseCases(RecordedEvents log) {
        this.log = log;
        know(log);
        know(Clock.fixed(Instant.parse("2026-04-08T10:05:00Z"), ZoneOffset.UTC));
    }

    public RecordedEvents log() {
        return log;
    }

    /** From now on whoever asks for something of its type gets this. */
    public <T> T know(T thing) {
        known.keySet().removeIf(type -> type.equals(thing.getClass()));
        known.put(thing.getClass(), thing);
        return thing;
    }

    public <T> T known(Class<T> type) {
        return type.cast(Objects.requireNonNull(find(type), type.getName()));
    }

    /** The service itself, with collaborators that only know what this knows; journals are real, and who may sit in committees. */
    public <T> T of(Class<T> type) {
        var constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(one -> one.getParameterCount() > 0)
                .findFirst()
                .orElseThrow();
        constructor.setAccessible(true);
        try {
            return type.cast(constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(this::collaborator)
                    .toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object collaborator(Class<?> type) {
        var thing = find(type);
        if (thing != null) {
            return thing;
        }
        return isJournal(type) ? of(type) : Mockito.mock(type, this::answer);
    }

    private static boolean isJournal(Class<?> type) {
        return type.getSimpleName().equals("CommitteePeople")
                || (type.getSimpleName().matches(".+(Journal|Log)")
                        && Arrays.stream(type.getDeclaredConstructors())
                                .map(Constructor::getParameterTypes)
                                .anyMatch(types -> Arrays.asList(types).contains(AuditLog.class)));
    }

    private @Nullable Object find(Class<?> type) {
        return known.values().stream()
                .filter(type::isInstance)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private @Nullable Object answer(InvocationOnMock call) throws Throwable {
        var method = call.getMethod();
        for (var argument : call.getArguments()) {
            if (argument instanceof Supplier<?> action) {
                return action.get();
            }
        }
        if (method.getName().equals("save") && call.getArguments().length == 1) {
            return know(call.<Object>getArgument(0));
        }
        return answer(ResolvableType.forMethodReturnType(method, call.getMock().getClass()), call);
    }

    private @Nullable Object answer(ResolvableType type, InvocationOnMock call) throws Throwable {
        var raw = type.toClass();
        if (raw == boolean.class) {
            return true;
        }
        if (raw == int.class) {
            return 1;
        }
        if (raw == Optional.class) {
            return Optional.ofNullable(find(type.getGeneric(0).toClass()));
        }
        if (raw == List.class) {
            var one = find(type.getGeneric(0).toClass());
            return one == null ? List.of() : List.of(one);
        }
        var thing = raw == Object.class ? null : find(raw);
        return thing == null ? Mockito.RETURNS_DEFAULTS.answer(call) : thing;
    }
}
