package org.gangway.incentive;

import java.util.ArrayList;
import java.util.List;
import org.gangway.shared.Explanation;

/** A service level's month once the schedule has said whether it is a default. */
record Judged(LevelIncentive level, LevelResult result, MonthsBack months, Judgement judgement) {

    static Judged of(Amounts amounts, LevelIncentive level, LevelResult result) {
        var months = new MonthsBack(
                amounts.schedule().handling(), level, result, amounts.input().month());
        return new Judged(level, result, months, Judgement.of(level, months));
    }

    boolean inDefault() {
        return judgement.inDefault();
    }

    /** What was found and why it is a default or none. */
    List<Explanation> why(Handlings handling) {
        var why = new ArrayList<Explanation>();
        why.add(ResultFact.of(level, result, handling));
        why.addAll(judgement.why());
        return why;
    }
}
