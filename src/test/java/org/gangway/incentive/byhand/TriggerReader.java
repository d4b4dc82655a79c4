package org.gangway.incentive.byhand;

import org.gangway.incentive.*;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.measure.Direction;

/** A trigger from canonical JSON. */
final class TriggerReader {

    private TriggerReader() {}

    static Trigger read(Fields fields) {
        return finish(
                fields,
                new Trigger(
                        fields.text("key"),
                        fields.text("name"),
                        fields.constant("kind", TriggerKind.class),
                        scope(fields.child("scope")),
                        pattern(fields.child("pattern")),
                        fields.whole("claimDays")));
    }

    private static TriggerScope scope(Fields fields) {
        var kind = fields.text("kind");
        return finish(
                fields,
                switch (kind) {
                    case "oneLevel" -> new TriggerScope.OneLevel(fields.text("serviceLevel"));
                    case "anyLevel" -> new TriggerScope.AnyLevel();
                    case "wholeAgreement" -> new TriggerScope.WholeAgreement();
                    default -> unknown(fields, kind, new TriggerScope.AnyLevel());
                });
    }

    private static TriggerPattern pattern(Fields fields) {
        var kind = fields.text("kind");
        return finish(
                fields,
                switch (kind) {
                    case "inARow" -> new TriggerPattern.InARow(fields.whole("months"), zone(fields));
                    case "timesInWindow" ->
                        new TriggerPattern.TimesInWindow(fields.whole("times"), fields.whole("months"), zone(fields));
                    case "shareOfMeasurements" ->
                        new TriggerPattern.ShareOfMeasurements(
                                fields.percentage("above"), fields.whole("months"), zone(fields));
                    case "averageWorse" -> average(fields);
                    case "creditSum" -> new TriggerPattern.CreditSum(fields.money("atLeast"), fields.whole("months"));
                    case "creditShare" ->
                        new TriggerPattern.CreditShare(fields.percentage("atLeast"), fields.whole("months"));
                    case "creditMonths" -> creditMonths(fields);
                    case "daysLate" -> new TriggerPattern.DaysLate(fields.whole("moreThan"));
                    default -> unknown(fields, kind, new TriggerPattern.DaysLate(0));
                });
    }

    private static TriggerPattern average(Fields fields) {
        return new TriggerPattern.AverageWorse(
                fields.number("threshold"), fields.constant("better", Direction.class), fields.whole("months"));
    }

    private static TriggerPattern creditMonths(Fields fields) {
        return new TriggerPattern.CreditMonths(
                fields.percentage("ofFee"), fields.whole("times"), fields.whole("months"));
    }

    private static CountedMisses zone(Fields fields) {
        return fields.constant("counted", CountedMisses.class);
    }

    private static <T> T finish(Fields fields, T read) {
        fields.done();
        return read;
    }

    private static <T> T unknown(Fields fields, String kind, T instead) {
        fields.unknownKind(kind);
        return instead;
    }
}
