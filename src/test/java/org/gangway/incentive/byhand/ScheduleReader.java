package org.gangway.incentive.byhand;

import java.math.RoundingMode;
import org.gangway.incentive.*;

/** The schedule from canonical JSON. */
final class ScheduleReader {

    private ScheduleReader() {}

    static Schedule read(Fields fields) {
        var schedule = new Schedule(
                fields.currency("currency"),
                fields.percentage("amountAtRisk"),
                fields.percentage("pool"),
                fields.each("serviceLevels", LevelJson::read),
                fields.each("caps", CapJson::read),
                BonusJson.terms(fields.child("bonus")),
                rounding(fields.child("rounding")),
                handling(fields.child("handling")),
                FurtherJson.read(fields));
        fields.done();
        return schedule;
    }

    private static AmountRounding rounding(Fields fields) {
        return RuleReader.finish(
                fields,
                new AmountRounding(
                        fields.constant("mode", RoundingMode.class), fields.constant("moment", RoundingMoment.class)));
    }

    private static Handlings handling(Fields fields) {
        var noFigures = fields.constant("noFigures", Handling.class);
        return RuleReader.finish(
                fields,
                new Handlings(
                        noFigures,
                        fields.constant("tooThin", Handling.class),
                        fields.constant("relieved", Handling.class),
                        fields.constant("late", Handling.class, noFigures)));
    }
}
