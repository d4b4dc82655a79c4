package org.gangway.incentive.calculation;

import java.util.ArrayList;
import java.util.List;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.shared.Explanation;

/** A service level's month once the schedule has said whether it is a default. */
record EvaluatedLevel(LevelIncentive level, LevelResult result, OutcomeHistory months, DefaultEvaluation evaluation) {

    static EvaluatedLevel of(MonthAmounts monthAmounts, LevelIncentive level, LevelResult result) {
        var months = new OutcomeHistory(
                monthAmounts.schedule().handling(),
                level,
                result,
                monthAmounts.input().month());
        return new EvaluatedLevel(level, result, months, DefaultEvaluation.of(level, months));
    }

    boolean inDefault() {
        return evaluation.inDefault();
    }

    /** What was found and why it is a default or none. */
    List<Explanation> why(FigureTreatments handling) {
        var why = new ArrayList<Explanation>();
        why.add(ResultFacts.of(level, result, handling));
        why.addAll(evaluation.why());
        return why;
    }
}
