package org.gangway.settlement.document;

import java.util.List;
import org.gangway.language.Text;
import org.gangway.performance.circumstances.Circumstance;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.circumstances.CircumstanceTexts;
import org.gangway.settlement.statement.MonthlyStatement;
import org.springframework.stereotype.Component;

/** What one side reported of a statement's month and the other has not answered: the statement does not count it. */
@Component
public class WaitingCircumstances {

    private final CircumstanceService circumstances;

    WaitingCircumstances(CircumstanceService circumstances) {
        this.circumstances = circumstances;
    }

    /** Oldest first; none of a statement that both have approved, which no answer can change any more. */
    public List<Text> of(MonthlyStatement statement) {
        if (statement.isFrozen()) {
            return List.of();
        }
        var reported = circumstances.of(statement.engagement(), statement.month());
        if (reported.stream().noneMatch(Circumstance::isWaiting)) {
            return List.of();
        }
        var terms = circumstances.circumstanceSubjects(statement.engagement(), statement.month());
        return reported.stream()
                .filter(Circumstance::isWaiting)
                .map(one -> CircumstanceTexts.of(one, reported, terms))
                .toList();
    }
}
