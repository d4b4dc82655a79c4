package org.gangway.incentive;

/** The rules of one service level from canonical JSON: {@code kind} says which. */
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
                                fields.constant("counted", MissZone.class));
                    case "inARow" ->
                        new DefaultRule.InARow(fields.whole("months"), fields.constant("counted", MissZone.class));
                    case "anyOf" -> new DefaultRule.AnyOf(fields.each("rules", RuleReader::defaultRule));
                    default -> unknown(fields, kind, new DefaultRule.BelowExpected());
                });
    }

    static CreditRule credit(Fields fields) {
        var kind = fields.text("kind");
        return finish(
                fields,
                switch (kind) {
                    case "wholeAllocation" -> new CreditRule.WholeAllocation();
                    case "linearShortfall" -> new CreditRule.LinearShortfall();
                    case "pointsShort" ->
                        new CreditRule.PointsShort(
                                fields.number("perPoint"),
                                fields.constant("basis", Basis.class),
                                fields.percentage("most"));
                    case "tierTable" -> tierTable(fields);
                    case "shortfallTable" -> new CreditRule.ShortfallTable(fields.each("steps", RuleReader::step));
                    case "fixedSum" -> new CreditRule.FixedSum(fields.money("amount"));
                    default -> unknown(fields, kind, new CreditRule.WholeAllocation());
                });
    }

    static BonusRule bonus(Fields fields) {
        var kind = fields.text("kind");
        return finish(
                fields,
                switch (kind) {
                    case "noBonus" -> new BonusRule.NoBonus();
                    case "beyondThreshold" ->
                        new BonusRule.BeyondThreshold(
                                fields.number("threshold"),
                                fields.constant("bound", Bound.class),
                                fields.percentage("ofFee"));
                    default -> unknown(fields, kind, new BonusRule.NoBonus());
                });
    }

    static EarnBackRule earnBack(Fields fields) {
        var kind = fields.text("kind");
        return finish(
                fields,
                switch (kind) {
                    case "noEarnBack" -> new EarnBackRule.NoEarnBack();
                    case "afterGoodMonths" ->
                        new EarnBackRule.AfterGoodMonths(
                                fields.constant("zone", MissZone.class),
                                fields.whole("goodMonths"),
                                fields.whole("within"),
                                fields.yes("inARow"));
                    default -> unknown(fields, kind, new EarnBackRule.NoEarnBack());
                });
    }

    static <T> T finish(Fields fields, T read) {
        fields.done();
        return read;
    }

    private static CreditRule tierTable(Fields fields) {
        return new CreditRule.TierTable(
                fields.constant("basis", Basis.class),
                fields.constant("bound", Bound.class),
                fields.each("tiers", RuleReader::tier));
    }

    private static CreditRule.Tier tier(Fields fields) {
        return finish(fields, new CreditRule.Tier(fields.number("from"), fields.percentage("credit")));
    }

    private static CreditRule.Step step(Fields fields) {
        return finish(fields, new CreditRule.Step(fields.number("atLeast"), fields.money("credit")));
    }

    private static <T> T unknown(Fields fields, String kind, T instead) {
        fields.unknownKind(kind);
        return instead;
    }
}
