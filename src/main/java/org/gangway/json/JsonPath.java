package org.gangway.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Where a reader is, and what was wrong so far; what cannot be read is noted and passed over, so that all is found at once. */
public final class JsonPath {

    static final String MISSING = "json.field-missing";
    static final String UNREADABLE = "json.field-unreadable";
    static final String UNKNOWN = "json.field-unknown";
    static final String KIND_UNKNOWN = "json.kind-unknown";

    private final List<FieldFault> faults = new ArrayList<>();
    private final @Nullable Function<String, ?> places;
    private Object[] steps = new Object[16];
    private int depth;
    /** Members of the object being read that its form has taken. */
    private int taken;

    JsonPath(@Nullable Function<String, ?> places) {
        this.places = places;
    }

    void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        steps[depth++] = step;
    }

    void leave() {
        depth--;
    }

    int startObject() {
        var outer = taken;
        taken = 0;
        return outer;
    }

    void take() {
        taken++;
    }

    int endObject(int outer) {
        var inner = taken;
        taken = outer;
        return inner;
    }

    /** Returns null, so that a reader can say it in one go. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    public <T> @Nullable T unreadable(Object json) {
        return refuse("", UNREADABLE, Map.of("value", String.valueOf(json)));
    }

    /** As {@link #unreadable}, for what the domain refuses: its own faults, where it names them. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    public <T> @Nullable T refuse(RuleViolation violation) {
        return refuse("", violation);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    <T> @Nullable T refuse(String member, RuleViolation violation) {
        if (violation instanceof Faulty several) {
            several.faults().forEach(fault -> refuse(fault.path(), fault.rule(), fault.facts()));
            return null;
        }
        return refuse(member, violation.rule(), violation.facts());
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    public <T> @Nullable T refuse(String member, String rule, Map<String, ?> facts) {
        faults.add(new FieldFault(FieldFault.join(path(), member), rule, new LinkedHashMap<>(facts)));
        return null;
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    int count() {
        return faults.size();
    }

    List<FieldFault> faults() {
        return faults;
    }

    /** Where the record that is being read stands in its document. */
    Object place() {
        if (places == null) {
            throw new IllegalStateException("read without saying of which document");
        }
        return places.apply(path());
    }

    String path() {
        var path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            if (steps[i] instanceof Integer index) {
                path.append('[').append(index.intValue()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(steps[i]);
            }
        }
        return path.toString();
    }
}
