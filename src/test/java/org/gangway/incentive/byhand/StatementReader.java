package org.gangway.incentive.byhand;

import org.gangway.incentive.*;
import org.gangway.incentive.statement.BonusLine;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.statement.EarnBackCandidate;
import org.gangway.incentive.statement.EarnBackLine;
import org.gangway.incentive.statement.PenaltyKind;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.statement.StatementTotals;
import org.gangway.measure.Attainment;
import org.gangway.shared.Explanation;
import org.gangway.shared.JsonNode;

/** A statement from its kept fields; the mirror of {@link StatementWriter}. */
final class StatementReader {

    private StatementReader() {}

    static Statement read(JsonNode node) {
        return new Statement(
                node.month("month"),
                node.each("credits", StatementReader::credit),
                node.each("bonuses", StatementReader::bonus),
                node.each("earnBacks", StatementReader::earnBack),
                node.each("candidates", StatementReader::candidate),
                node.each("cuts", StatementReader::cut),
                totals(node.child("totals")),
                Explanation.fromMap(node.child("explanation").fields()),
                node.eachIfAny("penalties", StatementReader::penalty),
                node.eachIfAny("triggered", TriggeredJson::read));
    }

    private static PenaltyLine penalty(JsonNode node) {
        return new PenaltyLine(
                node.constant("kind", PenaltyKind.class),
                node.text("subject"),
                node.text("name"),
                node.decimal("formula"),
                node.money("credit"),
                node.yes("mayTerminate"),
                Explanation.fromMap(node.child("explanation").fields()));
    }

    private static CreditLine credit(JsonNode node) {
        return new CreditLine(
                node.text("serviceLevel"),
                node.text("name"),
                node.constant("outcome", Attainment.class),
                node.yes("inDefault"),
                node.decimal("formula"),
                node.money("afterLevelCap"),
                node.money("credit"),
                Explanation.fromMap(node.child("explanation").fields()),
                node.wholeOr("incidents", 1),
                node.decimalIfAny("value"));
    }

    private static BonusLine bonus(JsonNode node) {
        return new BonusLine(
                node.text("serviceLevel"),
                node.text("name"),
                node.decimal("formula"),
                node.money("earned"),
                node.money("bonus"),
                Explanation.fromMap(node.child("explanation").fields()));
    }

    private static EarnBackLine earnBack(JsonNode node) {
        return new EarnBackLine(
                node.text("serviceLevel"),
                node.text("name"),
                node.month("missedIn"),
                node.money("amount"),
                Explanation.fromMap(node.child("explanation").fields()));
    }

    private static EarnBackCandidate candidate(JsonNode node) {
        return new EarnBackCandidate(
                node.text("serviceLevel"),
                node.text("name"),
                node.month("missedIn"),
                node.money("credit"),
                node.whole("goodMonths"),
                node.whole("needed"),
                node.whole("left"));
    }

    private static CapCut cut(JsonNode node) {
        return new CapCut(
                node.constant("reason", CutReason.class),
                node.text("subject"),
                node.money("before"),
                node.money("after"),
                Explanation.fromMap(node.child("explanation").fields()));
    }

    private static StatementTotals totals(JsonNode node) {
        return new StatementTotals(
                node.money("fee"),
                node.money("creditsBeforeCap"),
                node.money("creditCut"),
                node.money("credits"),
                node.money("bonusBeforeCut"),
                node.money("bonusCut"),
                node.money("bonus"),
                node.money("earnedBack"),
                node.money("adjustment"),
                node.money("net"));
    }
}
