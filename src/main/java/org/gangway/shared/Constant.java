package org.gangway.shared;

/**
 * A constant of an enum, known by names alone, so that what was kept can be said without the enum's class; language
 * says it by the key {@code enum.<type>.<name>}.
 *
 * @param type simple name of the enum
 */
public record Constant(String type, String name) {

    public static Constant of(Enum<?> constant) {
        return new Constant(constant.getDeclaringClass().getSimpleName(), constant.name());
    }

    public boolean is(Enum<?> constant) {
        return equals(of(constant));
    }

    /** Its name, as an enum's. */
    @Override
    public String toString() {
        return name;
    }
}
