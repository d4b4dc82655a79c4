package org.gangway.settlement;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.settlement.correction.CorrectedHistory;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.preparation.MonthPreparation;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.shared.Money;
import org.springframework.stereotype.Component;

/** The credits that can still be waived: as agreed and corrected, less what was waived or earned back. */
@Component
class WaivableCredits {

    private final MonthlyStatements statements;
    private final MonthPreparation monthPreparation;

    WaivableCredits(MonthlyStatements statements, MonthPreparation monthPreparation) {
        this.statements = statements;
        this.monthPreparation = monthPreparation;
    }

    Map<LineKey, Money> of(EngagementId engagement, YearMonth month) {
        return of(statements.get(engagement, month));
    }

    Map<LineKey, Money> of(MonthlyStatement statement) {
        var open = statement.disputes().open().stream()
                .map(Dispute::line)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!statement.isFrozen() || open.contains(LineKey.WHOLE)) {
            return Map.of();
        }
        var correctedHistory = monthPreparation.soFar(statement.engagement()).history();
        var waivable = new LinkedHashMap<LineKey, Money>();
        statement.content().lines().stream()
                .map(StatementLine::key)
                .filter(line -> line.kind() == LineKind.CREDIT && !open.contains(line))
                .forEach(line -> outstanding(correctedHistory, line, statement.month())
                        .ifPresent(amount -> waivable.put(line, amount)));
        return waivable;
    }

    private static Optional<Money> outstanding(CorrectedHistory correctedHistory, LineKey line, YearMonth month) {
        return correctedHistory.of(line.serviceLevel().orElseThrow()).stream()
                .filter(past -> past.month().equals(month))
                .map(WaivableCredits::outstanding)
                .filter(amount -> !amount.isNegative() && !amount.isZero())
                .findFirst();
    }

    private static Money outstanding(EarlierResult past) {
        return past.credit().minus(past.returned());
    }
}
