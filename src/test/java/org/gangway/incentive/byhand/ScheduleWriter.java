package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;

/** The schedule as canonical JSON. */
final class ScheduleWriter {

    private ScheduleWriter() {}

    static Map<String, Object> write(Schedule schedule) {
        var written = new Written()
                .with("currency", schedule.currency().getCurrencyCode())
                .with("amountAtRisk", schedule.amountAtRisk())
                .with("pool", schedule.pool())
                .with(
                        "serviceLevels",
                        schedule.serviceLevels().stream().map(LevelJson::write).toList())
                .with("caps", schedule.caps().stream().map(CapJson::write).toList())
                .with("bonus", BonusJson.terms(schedule.bonus()))
                .with("rounding", rounding(schedule.rounding()))
                .with("handling", handling(schedule.handling()));
        FurtherJson.write(schedule.further(), written);
        return written.map();
    }

    private static Map<String, Object> rounding(AmountRounding rounding) {
        return new Written()
                .with("mode", rounding.mode())
                .with("moment", rounding.moment())
                .map();
    }

    private static Map<String, Object> handling(Handlings handling) {
        return new Written()
                .with("noFigures", handling.noFigures())
                .with("tooThin", handling.tooThin())
                .with("relieved", handling.relieved())
                .unless(handling.late() == handling.noFigures(), "late", handling.late())
                .map();
    }
}
