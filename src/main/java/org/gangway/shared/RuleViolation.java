package org.gangway.shared;

import java.util.Map;

/**
 * A rule of the business said no, and the user can do something about it.
 *
 * <p>The rule is a message key, the facts are its arguments; the screen says it in the reader's language.
 */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient Map<String, ?> facts;

    public RuleViolation(String rule) {
        this(rule, Map.of());
    }

    public RuleViolation(String rule, Map<String, ?> facts) {
        super(rule + " " + facts);
        this.rule = rule;
        this.facts = Ordered.copyOf(facts);
    }

    public String rule() {
        return rule;
    }

    public Map<String, ?> facts() {
        return facts;
    }
}
