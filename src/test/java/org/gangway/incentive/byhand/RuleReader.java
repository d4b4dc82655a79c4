package org.gangway.incentive.byhand;

import org.gangway.incentive.*;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.DefaultRule;

/** Rules from canonical JSON: {@code kind} says which. */
final class RuleReader {

    private RuleReader() {}

    static DefaultRule defaultRule(Fields fields) {
        var kind = fields.text("kind");
        return finish(
                fields,
                switch (kind) {
                    case "belowExpected" -> new DefaultRule.BelowExpected();
                    case "belowMinimum" -> new DefaultRule.BelowMinimum();
                    case "timesInWindow" ->
                        new DefaultRule.TimesInWindow(
                                fields.whole("times"),
                                fields.whole("months"),
                                fields.constant("counted", CountedMisses.class));
                    case "inARow" ->
                        new DefaultRule.InARow(fields.whole("months"), fields.constant("counted", CountedMisses.class));
                    case "anyOf" -> new DefaultRule.AnyOf(fields.each("rules", RuleReader::defaultRule));
                    default -> unknown(fields, kind, new DefaultRule.BelowExpected());
                });
    }

    static <T> T finish(Fields fields, T read) {
        fields.done();
        return read;
    }

    static <T> T unknown(Fields fields, String kind, T instead) {
        fields.unknownKind(kind);
        return instead;
    }
}
