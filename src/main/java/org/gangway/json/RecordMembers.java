package org.gangway.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a record's declaration says of its form; looked up once for each type. */
final class RecordMembers {

    private final Class<?> type;
    private final FormBook forms;
    private final MethodHandles.Lookup lookup;

    RecordMembers(Class<?> type, FormBook forms) {
        this.type = type;
        this.forms = forms;
        try {
            this.lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    /** From an array of the components' values to the record. */
    MethodHandle constructor() {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    RecordMember[] members() {
        return Arrays.stream(type.getRecordComponents()).map(this::member).toArray(RecordMember[]::new);
    }

    private RecordMember member(RecordComponent component) {
        var neutral = component.getAnnotation(Neutral.class);
        var limit = component.getAnnotation(Limit.class);
        var unwritten = component.isAnnotationPresent(Unwritten.class);
        JsonForm<Object> jsonForm = forms.of(unwritten ? String.class : component.getGenericType());
        return new RecordMember(
                Optional.ofNullable(component.getAnnotation(Member.class))
                        .map(Member::value)
                        .orElse(component.getName()),
                accessor(component),
                jsonForm,
                component.isAnnotationPresent(Flat.class),
                unwritten,
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                neutral(component, jsonForm),
                neutral == null || neutral.sameAs().isEmpty() ? -1 : index(neutral.sameAs()),
                limit,
                limit == null || limit.pattern().isEmpty() ? null : Pattern.compile(limit.pattern(), Pattern.DOTALL),
                meaning(component));
    }

    private static Supplier<Optional<Object>> neutral(RecordComponent component, JsonForm<Object> jsonForm) {
        if (jsonForm instanceof AbsentForm<?> absent) {
            return () -> Optional.of(absent.value());
        }
        var neutral = component.getAnnotation(Neutral.class);
        return neutral == null || !neutral.sameAs().isEmpty()
                ? Optional::empty
                : once(() -> NeutralValue.of(neutral.value(), component.getType(), jsonForm));
    }

    private MethodHandle accessor(RecordComponent component) {
        try {
            return lookup.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int index(String name) {
        return List.of(type.getRecordComponents()).stream()
                .map(RecordComponent::getName)
                .toList()
                .indexOf(name);
    }

    /** When it is first asked for: a neutral record needs forms that may be in the making. */
    @SuppressWarnings("NullableOptional") // null until it was asked for
    private static Supplier<Optional<Object>> once(Supplier<Object> value) {
        return new Supplier<>() {
            private volatile @Nullable Optional<Object> known;

            @Override
            public Optional<Object> get() {
                var it = known;
                if (it == null) {
                    it = Optional.of(value.get());
                    known = it;
                }
                return it;
            }
        };
    }

    static String meaning(AnnotatedElement element) {
        var meaning = element.getAnnotation(Meaning.class);
        return meaning == null ? "" : meaning.value();
    }

    static String lowerCamel(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** What a type is called as a kind. */
    static String kind(Class<?> type) {
        var named = type.getAnnotation(Member.class);
        return named == null ? lowerCamel(type.getSimpleName()) : named.value();
    }
}
