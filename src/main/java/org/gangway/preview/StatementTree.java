package org.gangway.preview;

import static org.gangway.preview.ExplanationTree.money;
import static org.gangway.preview.PreviewWriter.all;
import static org.gangway.preview.PreviewWriter.map;
import static org.gangway.preview.PreviewWriter.text;

import java.util.Map;
import org.gangway.incentive.BonusLine;
import org.gangway.incentive.CapCut;
import org.gangway.incentive.CreditLine;
import org.gangway.incentive.EarnBackCandidate;
import org.gangway.incentive.EarnBackLine;
import org.gangway.incentive.PenaltyLine;
import org.gangway.incentive.Statement;
import org.gangway.incentive.Totals;
import org.gangway.incentive.Triggered;

/** A month's amounts as JSON; how each came about stands once, in the tree of the explanation. */
final class StatementTree {

    private StatementTree() {}

    static Map<String, Object> write(Statement statement) {
        var map = map(
                "credits", all(statement.credits(), StatementTree::credit),
                "bonuses", all(statement.bonuses(), StatementTree::bonus),
                "earnBacks", all(statement.earnBacks(), StatementTree::earnBack),
                "candidates", all(statement.candidates(), StatementTree::candidate),
                "cuts", all(statement.cuts(), StatementTree::cut),
                "totals", totals(statement.totals()),
                "explanation", ExplanationTree.write(statement.explanation()));
        if (!statement.penalties().isEmpty()) {
            map.put("penalties", all(statement.penalties(), StatementTree::penalty));
        }
        if (!statement.triggered().isEmpty()) {
            map.put("triggered", all(statement.triggered(), StatementTree::triggered));
        }
        return map;
    }

    private static Map<String, Object> triggered(Triggered triggered) {
        var map = map(
                "key", triggered.key(),
                "name", triggered.name(),
                "kind", triggered.kind().name(),
                "claimDays", triggered.claimDays(),
                "explanation", ExplanationTree.write(triggered.explanation()));
        var level = triggered.serviceLevel();
        if (level != null) {
            map.put("serviceLevel", level);
        }
        return map;
    }

    private static Map<String, Object> credit(CreditLine line) {
        return map(
                "serviceLevel", line.serviceLevel(),
                "name", line.name(),
                "outcome", line.outcome().name(),
                "inDefault", line.inDefault(),
                "formula", text(line.formula()),
                "afterLevelCap", money(line.afterLevelCap()),
                "credit", money(line.credit()),
                "incidents", line.incidents());
    }

    private static Map<String, Object> penalty(PenaltyLine line) {
        return map(
                "kind", line.kind().name(),
                "subject", line.subject(),
                "name", line.name(),
                "formula", text(line.formula()),
                "credit", money(line.credit()),
                "mayTerminate", line.mayTerminate());
    }

    private static Map<String, Object> bonus(BonusLine line) {
        return map(
                "serviceLevel", line.serviceLevel(),
                "name", line.name(),
                "formula", text(line.formula()),
                "earned", money(line.earned()),
                "bonus", money(line.bonus()));
    }

    private static Map<String, Object> earnBack(EarnBackLine line) {
        return map(
                "serviceLevel", line.serviceLevel(),
                "name", line.name(),
                "missedIn", line.missedIn().toString(),
                "amount", money(line.amount()));
    }

    private static Map<String, Object> candidate(EarnBackCandidate candidate) {
        return map(
                "serviceLevel", candidate.serviceLevel(),
                "name", candidate.name(),
                "missedIn", candidate.missedIn().toString(),
                "credit", money(candidate.credit()),
                "goodMonths", candidate.goodMonths(),
                "needed", candidate.needed(),
                "left", candidate.left());
    }

    private static Map<String, Object> cut(CapCut cut) {
        return map(
                "reason", cut.reason().name(),
                "subject", cut.subject(),
                "before", money(cut.before()),
                "after", money(cut.after()));
    }

    private static Map<String, Object> totals(Totals totals) {
        return map(
                "fee", money(totals.fee()),
                "creditsBeforeCap", money(totals.creditsBeforeCap()),
                "creditCut", money(totals.creditCut()),
                "credits", money(totals.credits()),
                "bonusBeforeCut", money(totals.bonusBeforeCut()),
                "bonusCut", money(totals.bonusCut()),
                "bonus", money(totals.bonus()),
                "earnedBack", money(totals.earnedBack()),
                "adjustment", money(totals.adjustment()),
                "net", money(totals.net()));
    }
}
