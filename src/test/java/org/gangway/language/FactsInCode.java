package org.gangway.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of the facts that the code passes with a broken rule or a step of a calculation, as far as they stand in
 * a {@code Map.of(…)} beside it. The compiler cannot check these against the message.
 */
final class FactsInCode {

    private static final Pattern CALL = Pattern.compile(
            "(new RuleViolation|Explanation\\.(?:step|fact))\\(\\s*\"([^\"]+)\"\\s*(\\)|,\\s*Map\\.of\\()");
    private static final Pattern NAME = Pattern.compile("\\s*\"(\\w+)\"\\s*");

    private FactsInCode() {}

    /** Message key to the facts that every call of it passes. */
    static Map<String, Set<String>> in(String code) {
        var facts = new TreeMap<String, Set<String>>();
        CALL.matcher(code).results().forEach(call -> {
            var isRule = call.group(1).startsWith("new");
            var names = call.group(3).equals(")") ? new TreeSet<String>() : names(code, call.end());
            if (!isRule) {
                names.addAll(Set.of("unrounded", "result"));
            }
            facts.computeIfAbsent(isRule ? call.group(2) : "explain." + call.group(2), _ -> new TreeSet<>(names))
                    .retainAll(names);
        });
        return facts;
    }

    private static Set<String> names(String code, int start) {
        var names = new TreeSet<String>();
        var depth = 1;
        var argument = 0;
        var from = start;
        for (var i = start; depth > 0 && i < code.length(); i++) {
            var c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 || (depth == 1 && c == ',')) {
                var name = NAME.matcher(code.substring(from, i));
                if (argument++ % 2 == 0 && name.matches()) {
                    names.add(name.group(1));
                }
                from = i + 1;
            }
        }
        return names;
    }
}
