package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.Map;

/** The schedule as canonical JSON. */
final class ScheduleWriter {

    private ScheduleWriter() {}

    static Map<String, Object> write(Schedule schedule) {
        return Facts.of(
                "currency", schedule.currency().getCurrencyCode(),
                "amountAtRisk", text(schedule.amountAtRisk().value()),
                "pool", text(schedule.pool().value()),
                "serviceLevels",
                        schedule.serviceLevels().stream()
                                .map(ScheduleWriter::level)
                                .toList(),
                "caps", schedule.caps().stream().map(ScheduleWriter::cap).toList(),
                "bonus",
                        Facts.of(
                                "gate", schedule.bonus().gate().name(),
                                "cap", text(schedule.bonus().cap().value())),
                "rounding",
                        Facts.of(
                                "mode", schedule.rounding().mode().name(),
                                "moment", schedule.rounding().moment().name()),
                "handling", handling(schedule.handling()));
    }

    private static Map<String, Object> level(LevelIncentive level) {
        return Facts.of(
                "serviceLevel", level.serviceLevel(),
                "name", level.name(),
                "better", level.better().name(),
                "allocation", text(level.allocation().value()),
                "defaultRule", RuleWriter.defaultRule(level.defaultRule()),
                "credit", RuleWriter.credit(level.credit()),
                "bonus", RuleWriter.bonus(level.bonus()),
                "earnBack", RuleWriter.earnBack(level.earnBack()));
    }

    private static Map<String, Object> cap(CreditCap cap) {
        var kind = switch (cap) {
            case CreditCap.PerLevel _ -> "perLevel";
            case CreditCap.PerMonth _ -> "perMonth";
        };
        return Facts.of(
                "kind",
                kind,
                "percent",
                text(cap.percent().value()),
                "basis",
                cap.basis().name());
    }

    private static Map<String, Object> handling(Handlings handling) {
        return Facts.of(
                "noFigures", handling.noFigures().name(),
                "tooThin", handling.tooThin().name(),
                "relieved", handling.relieved().name());
    }

    static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
