package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.statement.BonusLine;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.EarnBackCandidate;
import org.gangway.incentive.statement.EarnBackLine;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.statement.StatementTotals;

/** A statement as JSON: text, whole numbers, yes or no, lists and objects; decimals with the digits they came with. */
final class StatementWriter {

    private StatementWriter() {}

    static Map<String, Object> write(Statement it) {
        return new Written()
                .with("month", it.month())
                .with(
                        "credits",
                        it.credits().stream().map(StatementWriter::credit).toList())
                .with(
                        "bonuses",
                        it.bonuses().stream().map(StatementWriter::bonus).toList())
                .with(
                        "earnBacks",
                        it.earnBacks().stream().map(StatementWriter::earnBack).toList())
                .with(
                        "candidates",
                        it.candidates().stream().map(StatementWriter::candidate).toList())
                .with("cuts", it.cuts().stream().map(StatementWriter::cut).toList())
                .with("totals", totals(it.totals()))
                .all("penalties", it.penalties(), StatementWriter::penalty)
                .all("triggered", it.triggered(), TriggeredJson::write)
                .with("explanation", it.explanation().toMap())
                .map();
    }

    private static Map<String, Object> credit(CreditLine it) {
        return new Written()
                .with("serviceLevel", it.serviceLevel())
                .with("name", it.name())
                .with("outcome", it.outcome())
                .with("inDefault", it.inDefault())
                .with("formula", it.formula())
                .with("afterLevelCap", it.afterLevelCap())
                .with("credit", it.credit())
                .unless(it.incidents() == 1, "incidents", it.incidents())
                .ifAny("value", it.value())
                .with("explanation", it.explanation().toMap())
                .map();
    }

    private static Map<String, Object> penalty(PenaltyLine it) {
        return new Written()
                .with("kind", it.kind())
                .with("subject", it.subject())
                .with("name", it.name())
                .with("formula", it.formula())
                .with("credit", it.credit())
                .with("mayTerminate", it.mayTerminate())
                .with("explanation", it.explanation().toMap())
                .map();
    }

    private static Map<String, Object> bonus(BonusLine it) {
        return new Written()
                .with("serviceLevel", it.serviceLevel())
                .with("name", it.name())
                .with("formula", it.formula())
                .with("earned", it.earned())
                .with("bonus", it.bonus())
                .with("explanation", it.explanation().toMap())
                .map();
    }

    private static Map<String, Object> earnBack(EarnBackLine it) {
        return new Written()
                .with("serviceLevel", it.serviceLevel())
                .with("name", it.name())
                .with("missedIn", it.missedIn())
                .with("amount", it.amount())
                .with("explanation", it.explanation().toMap())
                .map();
    }

    private static Map<String, Object> candidate(EarnBackCandidate it) {
        return new Written()
                .with("serviceLevel", it.serviceLevel())
                .with("name", it.name())
                .with("missedIn", it.missedIn())
                .with("credit", it.credit())
                .with("goodMonths", it.goodMonths())
                .with("needed", it.needed())
                .with("left", it.left())
                .map();
    }

    private static Map<String, Object> cut(CapCut it) {
        return new Written()
                .with("reason", it.reason())
                .with("subject", it.subject())
                .with("before", it.before())
                .with("after", it.after())
                .with("explanation", it.explanation().toMap())
                .map();
    }

    private static Map<String, Object> totals(StatementTotals it) {
        return new Written()
                .with("fee", it.fee())
                .with("creditsBeforeCap", it.creditsBeforeCap())
                .with("creditCut", it.creditCut())
                .with("credits", it.credits())
                .with("bonusBeforeCut", it.bonusBeforeCut())
                .with("bonusCut", it.bonusCut())
                .with("bonus", it.bonus())
                .with("earnedBack", it.earnedBack())
                .with("adjustment", it.adjustment())
                .with("net", it.net())
                .map();
    }
}
