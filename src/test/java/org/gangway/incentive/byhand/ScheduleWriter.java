package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;

/** The schedule as canonical JSON. */
final class ScheduleWriter {

    private ScheduleWriter() {}

    static Map<String, Object> write(IncentiveSchedule incentiveSchedule) {
        var written = new Written()
                .with("currency", incentiveSchedule.currency().getCurrencyCode())
                .with("amountAtRisk", incentiveSchedule.amountAtRisk())
                .with("pool", incentiveSchedule.pool())
                .with(
                        "serviceLevels",
                        incentiveSchedule.serviceLevels().stream()
                                .map(LevelJson::write)
                                .toList())
                .with(
                        "caps",
                        incentiveSchedule.caps().stream().map(CapJson::write).toList())
                .with("bonus", BonusJson.terms(incentiveSchedule.bonus()))
                .with("rounding", rounding(incentiveSchedule.rounding()))
                .with("handling", handling(incentiveSchedule.handling()));
        FurtherJson.write(incentiveSchedule.further(), written);
        return written.map();
    }

    private static Map<String, Object> rounding(AmountRounding rounding) {
        return new Written()
                .with("mode", rounding.mode())
                .with("moment", rounding.moment())
                .map();
    }

    private static Map<String, Object> handling(FigureTreatments handling) {
        return new Written()
                .with("noFigures", handling.noFigures())
                .with("tooThin", handling.tooThin())
                .with("relieved", handling.relieved())
                .unless(handling.late() == handling.noFigures(), "late", handling.late())
                .map();
    }
}
