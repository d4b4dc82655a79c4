package org.gangway.settlement;

import static org.gangway.settlement.ExplanationJson.money;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gangway.incentive.BonusLine;
import org.gangway.incentive.CapCut;
import org.gangway.incentive.CreditLine;
import org.gangway.incentive.EarnBackCandidate;
import org.gangway.incentive.EarnBackLine;
import org.gangway.incentive.PenaltyLine;
import org.gangway.incentive.Statement;
import org.gangway.incentive.Totals;
import org.jspecify.annotations.Nullable;

/** The fields of a settled month, as JSON knows them: text, whole numbers, yes or no, lists and objects. */
final class StatementWriter {

    static final int FORMAT = 1;

    private StatementWriter() {}

    static Map<String, Object> write(SettledMonth settled) {
        return map(
                "format", FORMAT,
                "engagement", settled.engagement().value().toString(),
                "terms", map("number", settled.termsNumber(), "sha256", settled.termsSha256()),
                "schedule", settled.schedule().toMap(),
                "input", InputJson.write(settled.input()),
                "figures", all(settled.figures(), StatementWriter::figure),
                "statement", statement(settled.statement()),
                "adjustments",
                        settled.adjustments().isEmpty()
                                ? null
                                : all(settled.adjustments(), StatementWriter::adjustment));
    }

    private static Map<String, Object> adjustment(Adjustment adjustment) {
        return map(
                "month", adjustment.month().toString(),
                "line", adjustment.line().value(),
                "name", adjustment.name(),
                "before", money(adjustment.before()),
                "after", money(adjustment.after()),
                "explanation", ExplanationJson.write(adjustment.explanation()));
    }

    private static Map<String, Object> figure(LevelFigure figure) {
        return map(
                "serviceLevel", figure.serviceLevel(),
                "name", figure.name(),
                "unit", figure.unit().name(),
                "attainment", figure.attainment().name(),
                "value", text(figure.value()),
                "expected", text(figure.expected()),
                "minimum", text(figure.minimum()));
    }

    private static Map<String, Object> statement(Statement statement) {
        return map(
                "month", statement.month().toString(),
                "credits", all(statement.credits(), StatementWriter::credit),
                "bonuses", all(statement.bonuses(), StatementWriter::bonus),
                "earnBacks", all(statement.earnBacks(), StatementWriter::earnBack),
                "candidates", all(statement.candidates(), StatementWriter::candidate),
                "cuts", all(statement.cuts(), StatementWriter::cut),
                "totals", totals(statement.totals()),
                "penalties",
                        statement.penalties().isEmpty() ? null : all(statement.penalties(), StatementWriter::penalty),
                "triggered", statement.triggered().isEmpty() ? null : all(statement.triggered(), TriggeredJson::write),
                "explanation", ExplanationJson.write(statement.explanation()));
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
                "incidents", line.incidents() == 1 ? null : line.incidents(),
                "value", text(line.value()),
                "explanation", ExplanationJson.write(line.explanation()));
    }

    private static Map<String, Object> penalty(PenaltyLine line) {
        return map(
                "kind", line.kind().name(),
                "subject", line.subject(),
                "name", line.name(),
                "formula", text(line.formula()),
                "credit", money(line.credit()),
                "mayTerminate", line.mayTerminate(),
                "explanation", ExplanationJson.write(line.explanation()));
    }

    private static Map<String, Object> bonus(BonusLine line) {
        return map(
                "serviceLevel", line.serviceLevel(),
                "name", line.name(),
                "formula", text(line.formula()),
                "earned", money(line.earned()),
                "bonus", money(line.bonus()),
                "explanation", ExplanationJson.write(line.explanation()));
    }

    private static Map<String, Object> earnBack(EarnBackLine line) {
        return map(
                "serviceLevel", line.serviceLevel(),
                "name", line.name(),
                "missedIn", line.missedIn().toString(),
                "amount", money(line.amount()),
                "explanation", ExplanationJson.write(line.explanation()));
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
                "after", money(cut.after()),
                "explanation", ExplanationJson.write(cut.explanation()));
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

    static <T> List<Map<String, Object>> all(List<T> elements, Function<T, Map<String, Object>> writer) {
        return elements.stream().map(writer).toList();
    }

    static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    /** Names and values in turn; what is null is left out. */
    static Map<String, Object> map(@Nullable Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (namesAndValues[i] instanceof String name && value != null) {
                map.put(name, value);
            }
        }
        return map;
    }
}
