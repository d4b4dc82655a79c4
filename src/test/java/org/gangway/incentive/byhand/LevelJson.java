package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.LevelClass;
import org.gangway.incentive.terms.LevelClassification;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.LevelPhase;
import org.gangway.incentive.terms.PhaseStart;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.measure.Direction;

/** What the schedule says about one service level, as canonical JSON. */
final class LevelJson {

    private LevelJson() {}

    static Map<String, Object> write(LevelIncentive level) {
        var standing = level.standing();
        return new Written()
                .with("serviceLevel", level.serviceLevel())
                .with("name", level.name())
                .with("better", level.better())
                .with("allocation", level.allocation())
                .with("defaultRule", RuleWriter.defaultRule(level.defaultRule()))
                .with("credit", CreditJson.write(level.credit()))
                .with("bonus", BonusJson.write(level.bonus()))
                .with("earnBack", EarnBackJson.write(level.earnBack()))
                .unless(level.repeat() instanceof RepeatRule.NoRepeat, "repeat", RepeatJson.write(level.repeat()))
                .unless(standing.kind() == LevelClass.CRITICAL, "class", standing.kind())
                .unless(standing.category().isEmpty(), "category", standing.category())
                .all("phases", standing.phases(), LevelJson::phase)
                .map();
    }

    static LevelIncentive read(Fields fields) {
        return RuleReader.finish(
                fields,
                new LevelIncentive(
                        fields.text("serviceLevel"),
                        fields.text("name"),
                        fields.constant("better", Direction.class),
                        fields.percentage("allocation"),
                        RuleReader.defaultRule(fields.child("defaultRule")),
                        CreditJson.read(fields.child("credit")),
                        BonusJson.read(fields.child("bonus")),
                        EarnBackJson.read(fields.child("earnBack")),
                        fields.has("repeat") ? RepeatJson.read(fields.child("repeat")) : new RepeatRule.NoRepeat(),
                        standing(fields)));
    }

    private static LevelClassification standing(Fields fields) {
        return new LevelClassification(
                fields.constant("class", LevelClass.class, LevelClass.CRITICAL),
                fields.has("category") ? fields.text("category") : "",
                fields.eachIfAny("phases", LevelJson::phase));
    }

    private static Map<String, Object> phase(PhaseStart start) {
        return new Written()
                .with("phase", start.phase())
                .with("from", start.from())
                .map();
    }

    private static PhaseStart phase(Fields fields) {
        return RuleReader.finish(
                fields, new PhaseStart(fields.constant("phase", LevelPhase.class), fields.day("from")));
    }
}
