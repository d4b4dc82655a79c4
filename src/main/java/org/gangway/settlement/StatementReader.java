package org.gangway.settlement;

import org.gangway.engagement.EngagementId;
import org.gangway.incentive.BonusLine;
import org.gangway.incentive.CapCut;
import org.gangway.incentive.CreditLine;
import org.gangway.incentive.CutReason;
import org.gangway.incentive.EarnBackCandidate;
import org.gangway.incentive.EarnBackLine;
import org.gangway.incentive.LevelOutcome;
import org.gangway.incentive.PenaltyKind;
import org.gangway.incentive.PenaltyLine;
import org.gangway.incentive.Schedule;
import org.gangway.incentive.Statement;
import org.gangway.incentive.Totals;
import org.gangway.measure.Attainment;
import org.gangway.measure.Unit;

/** A settled month from its stored fields; the mirror of {@link StatementWriter}. */
final class StatementReader {

    private StatementReader() {}

    static SettledMonth read(JsonNode node) {
        if (node.whole("format") != StatementWriter.FORMAT) {
            throw new IllegalStateException("statement of format " + node.whole("format"));
        }
        return new SettledMonth(
                EngagementId.of(node.text("engagement")),
                node.child("terms").whole("number"),
                node.child("terms").text("sha256"),
                Schedule.fromMap(node.map("schedule")),
                InputJson.read(node.child("input")),
                node.each("figures", StatementReader::figure),
                statement(node.child("statement")),
                node.eachIfAny("adjustments", StatementReader::adjustment));
    }

    private static Adjustment adjustment(JsonNode node) {
        return new Adjustment(
                node.month("month"),
                new LineKey(node.text("line")),
                node.text("name"),
                node.money("before"),
                node.money("after"),
                ExplanationJson.read(node.child("explanation")));
    }

    private static LevelFigure figure(JsonNode node) {
        return new LevelFigure(
                node.text("serviceLevel"),
                node.text("name"),
                node.constant("unit", Unit.class),
                node.constant("attainment", Attainment.class),
                node.decimalIfAny("value"),
                node.decimal("expected"),
                node.decimalIfAny("minimum"));
    }

    private static Statement statement(JsonNode node) {
        return new Statement(
                node.month("month"),
                node.each("credits", StatementReader::credit),
                node.each("bonuses", StatementReader::bonus),
                node.each("earnBacks", StatementReader::earnBack),
                node.each("candidates", StatementReader::candidate),
                node.each("cuts", StatementReader::cut),
                totals(node.child("totals")),
                ExplanationJson.read(node.child("explanation")),
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
                ExplanationJson.read(node.child("explanation")));
    }

    private static CreditLine credit(JsonNode node) {
        return new CreditLine(
                node.text("serviceLevel"),
                node.text("name"),
                node.constant("outcome", LevelOutcome.class),
                node.yes("inDefault"),
                node.decimal("formula"),
                node.money("afterLevelCap"),
                node.money("credit"),
                ExplanationJson.read(node.child("explanation")),
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
                ExplanationJson.read(node.child("explanation")));
    }

    private static EarnBackLine earnBack(JsonNode node) {
        return new EarnBackLine(
                node.text("serviceLevel"),
                node.text("name"),
                node.month("missedIn"),
                node.money("amount"),
                ExplanationJson.read(node.child("explanation")));
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
                ExplanationJson.read(node.child("explanation")));
    }

    private static Totals totals(JsonNode node) {
        return new Totals(
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
