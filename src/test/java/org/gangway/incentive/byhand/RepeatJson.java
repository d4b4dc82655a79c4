package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.CountMultiplier;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.RepeatTiming;

/** Rules for repeats as canonical JSON. */
final class RepeatJson {

    private RepeatJson() {}

    static Map<String, Object> write(RepeatRule rule) {
        return switch (rule) {
            case RepeatRule.NoRepeat _ -> Written.kind("noRepeat").map();
            case RepeatRule.Consecutive(var from, var factor, var counted, var timing) ->
                Written.kind("consecutive")
                        .with("from", from)
                        .with("factor", factor)
                        .with("counted", counted)
                        .unless(timing == RepeatTiming.BEFORE_CAPS, "timing", timing)
                        .map();
            case RepeatRule.ByCount(var steps, var timing) ->
                Written.kind("byCount")
                        .with("steps", steps.stream().map(RepeatJson::step).toList())
                        .unless(timing == RepeatTiming.BEFORE_CAPS, "timing", timing)
                        .map();
            case RepeatRule.Escalated(var from, var counted, var credit) ->
                Written.kind("escalated")
                        .with("from", from)
                        .with("counted", counted)
                        .with("credit", CreditJson.write(credit))
                        .map();
        };
    }

    static RepeatRule read(Fields fields) {
        var kind = fields.text("kind");
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "noRepeat" -> new RepeatRule.NoRepeat();
                    case "consecutive" ->
                        new RepeatRule.Consecutive(
                                fields.whole("from"),
                                fields.number("factor"),
                                fields.constant("counted", CountedMisses.class),
                                timing(fields));
                    case "byCount" -> new RepeatRule.ByCount(fields.each("steps", RepeatJson::step), timing(fields));
                    case "escalated" ->
                        new RepeatRule.Escalated(
                                fields.whole("from"),
                                fields.constant("counted", CountedMisses.class),
                                CreditJson.read(fields.child("credit")));
                    default -> RuleReader.unknown(fields, kind, new RepeatRule.NoRepeat());
                });
    }

    private static RepeatTiming timing(Fields fields) {
        return fields.constant("timing", RepeatTiming.class, RepeatTiming.BEFORE_CAPS);
    }

    private static Map<String, Object> step(CountMultiplier step) {
        return new Written()
                .with("moreThan", step.moreThan())
                .with("factor", step.factor())
                .map();
    }

    private static CountMultiplier step(Fields fields) {
        return RuleReader.finish(fields, new CountMultiplier(fields.whole("moreThan"), fields.number("factor")));
    }
}
