package org.gangway.settlement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.agreement.terms.CreditNotePeriod;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.preparation.MonthTerms;
import org.gangway.settlement.preparation.TermsOfMonth;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.springframework.stereotype.Component;

/** Which months come onto one credit note by the terms: each by itself, or those of a calendar quarter together. */
@Component
public class CreditNoteMonths {

    private static final int MONTHS_OF_QUARTER = 3;

    private final MonthTerms monthTerms;
    private final MonthlyStatements statements;

    CreditNoteMonths(MonthTerms monthTerms, MonthlyStatements statements) {
        this.monthTerms = monthTerms;
        this.statements = statements;
    }

    /** The month and those with it, in order; without months outside the engagement or under other terms. */
    public List<YearMonth> with(EngagementId engagement, YearMonth month) {
        if (!isQuarterly(engagement, month)) {
            return List.of(month);
        }
        var first = month.minusMonths((month.getMonthValue() - 1L) % MONTHS_OF_QUARTER);
        return Stream.iterate(first, next -> next.plusMonths(1))
                .limit(MONTHS_OF_QUARTER)
                .filter(each -> isQuarterly(engagement, each))
                .toList();
    }

    /** Those of the months that both parties have not agreed on yet. */
    public List<YearMonth> open(EngagementId engagement, List<YearMonth> months) {
        return months.stream()
                .filter(month -> statements
                        .findByEngagementAndMonth(engagement, month)
                        .filter(MonthlyStatement::isFrozen)
                        .isEmpty())
                .toList();
    }

    private boolean isQuarterly(EngagementId engagement, YearMonth month) {
        return inForce(engagement, month)
                .filter(terms -> !month.isAfter(terms.termEnd()))
                .flatMap(TermsOfMonth::settlement)
                .map(SettlementTerms::creditNotes)
                .filter(CreditNotePeriod.QUARTERLY::equals)
                .isPresent();
    }

    /** At the month's end. */
    private Optional<TermsOfMonth> inForce(EngagementId engagement, YearMonth month) {
        return monthTerms.during(engagement, month).stream().reduce((_, later) -> later);
    }
}
