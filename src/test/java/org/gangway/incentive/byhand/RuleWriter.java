package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.DefaultRule;

/** The rules of one service level as canonical JSON. */
final class RuleWriter {

    private RuleWriter() {}

    static Map<String, Object> defaultRule(DefaultRule rule) {
        return switch (rule) {
            case DefaultRule.BelowExpected _ -> Facts.of("kind", "belowExpected");
            case DefaultRule.BelowMinimum _ -> Facts.of("kind", "belowMinimum");
            case DefaultRule.TimesInWindow(var times, var months, var counted) ->
                Facts.of("kind", "timesInWindow", "times", times, "months", months, "counted", counted.name());
            case DefaultRule.InARow(var months, var counted) ->
                Facts.of("kind", "inARow", "months", months, "counted", counted.name());
            case DefaultRule.AnyOf(var rules) ->
                Facts.of(
                        "kind",
                        "anyOf",
                        "rules",
                        rules.stream().map(RuleWriter::defaultRule).toList());
        };
    }
}
