package org.gangway.incentive;

import java.math.RoundingMode;
import java.util.Map;
import org.gangway.shared.Percentage;

/** The schedule from canonical JSON. */
final class ScheduleReader {

    private ScheduleReader() {}

    static Schedule read(Map<String, ?> map) {
        var fields = Fields.root(map);
        var schedule = new Schedule(
                fields.currency("currency"),
                fields.percentage("amountAtRisk"),
                fields.percentage("pool"),
                fields.each("serviceLevels", ScheduleReader::level),
                fields.each("caps", ScheduleReader::cap),
                bonusTerms(fields.child("bonus")),
                rounding(fields.child("rounding")),
                handling(fields.child("handling")));
        fields.done();
        UnsoundSchedule.throwIfAny(fields.faults());
        return schedule;
    }

    private static LevelIncentive level(Fields fields) {
        var level = new LevelIncentive(
                fields.text("serviceLevel"),
                fields.text("name"),
                fields.constant("better", BetterWhen.class),
                fields.percentage("allocation"),
                RuleReader.defaultRule(fields.child("defaultRule")),
                RuleReader.credit(fields.child("credit")),
                RuleReader.bonus(fields.child("bonus")),
                RuleReader.earnBack(fields.child("earnBack")));
        fields.done();
        return level;
    }

    private static CreditCap cap(Fields fields) {
        var kind = fields.text("kind");
        var percent = fields.percentage("percent");
        var basis = fields.constant("basis", Basis.class);
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "perLevel" -> new CreditCap.PerLevel(percent, basis);
                    case "perMonth" -> new CreditCap.PerMonth(percent, basis);
                    default -> {
                        fields.unknownKind(kind);
                        yield new CreditCap.PerMonth(Percentage.ZERO, basis);
                    }
                });
    }

    private static BonusTerms bonusTerms(Fields fields) {
        return RuleReader.finish(
                fields, new BonusTerms(fields.constant("gate", BonusGate.class), fields.percentage("cap")));
    }

    private static Rounding rounding(Fields fields) {
        return RuleReader.finish(
                fields,
                new Rounding(
                        fields.constant("mode", RoundingMode.class), fields.constant("moment", RoundingMoment.class)));
    }

    private static Handlings handling(Fields fields) {
        return RuleReader.finish(
                fields,
                new Handlings(
                        fields.constant("noFigures", Handling.class),
                        fields.constant("tooThin", Handling.class),
                        fields.constant("relieved", Handling.class)));
    }
}
