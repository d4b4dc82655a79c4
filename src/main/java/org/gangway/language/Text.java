package org.gangway.language;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.shared.Constant;
import org.gangway.shared.Explanation;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;

/**
 * Something to be said to a person, in no language yet: a message key with its named arguments.
 *
 * <p>Arguments are raw values (money, days, percentages, enum constants, other texts); {@link Texts} writes them the
 * reader's way. What people typed themselves is {@link #user(String) user data} and is shown as it stands.
 */
public record Text(String key, Map<String, ?> args) {

    private static final String USER_DATA = "";

    public Text {
        args = Ordered.copyOf(args);
    }

    public Text(String key) {
        this(key, Map.of());
    }

    /** What a constant is called: key {@code enum.<class>.<CONSTANT>}. */
    public static Text of(Enum<?> constant) {
        return of(Constant.of(constant));
    }

    /** What a constant is called that was kept by its names. */
    public static Text of(Constant constant) {
        return new Text("enum." + constant.type() + "." + constant.name());
    }

    /** Words of a user's own: no translation, no formatting. */
    public static Text user(String words) {
        return new Text(USER_DATA, Map.of(USER_DATA, words));
    }

    /** Why the business said no. */
    public static Text rule(RuleViolation violation) {
        return new Text(violation.rule(), violation.facts());
    }

    /** One step of a calculation: key {@code explain.<rule>}, with {@code unrounded} and {@code result} where it has them. */
    public static Text step(Explanation step) {
        var facts = new LinkedHashMap<String, Object>(step.facts());
        if (step.unrounded() != null) {
            facts.put("unrounded", step.unrounded());
        }
        if (step.result() != null) {
            facts.put("result", step.result());
        }
        return new Text("explain." + step.rule(), facts);
    }

    boolean isUserData() {
        return key.equals(USER_DATA);
    }

    String userData() {
        return args.get(USER_DATA) instanceof String words ? words : "";
    }
}
