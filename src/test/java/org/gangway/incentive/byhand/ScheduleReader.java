package org.gangway.incentive.byhand;

import java.math.RoundingMode;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.RoundingMoment;
import org.gangway.incentive.terms.UnusableFigureTreatment;

/** The schedule from canonical JSON. */
final class ScheduleReader {

    private ScheduleReader() {}

    static IncentiveSchedule read(Fields fields) {
        var incentiveSchedule = new IncentiveSchedule(
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
        return incentiveSchedule;
    }

    private static AmountRounding rounding(Fields fields) {
        return RuleReader.finish(
                fields,
                new AmountRounding(
                        fields.constant("mode", RoundingMode.class), fields.constant("moment", RoundingMoment.class)));
    }

    private static FigureTreatments handling(Fields fields) {
        var noFigures = fields.constant("noFigures", UnusableFigureTreatment.class);
        return RuleReader.finish(
                fields,
                new FigureTreatments(
                        noFigures,
                        fields.constant("tooThin", UnusableFigureTreatment.class),
                        fields.constant("relieved", UnusableFigureTreatment.class),
                        fields.constant("late", UnusableFigureTreatment.class, noFigures)));
    }
}
