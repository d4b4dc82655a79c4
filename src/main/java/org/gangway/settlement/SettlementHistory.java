package org.gangway.settlement;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.settlement.ledger.WaivedCredits;
import org.gangway.settlement.preparation.MonthPreparation;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.StatementRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The months of an engagement that have a statement, for whoever looks back on several of them. */
@Service
@Transactional(readOnly = true)
public class SettlementHistory {

    private final MonthlyStatements statements;
    private final MonthPreparation monthPreparation;
    private final WaivedCredits waivedCredits;
    private final EngagementService engagements;

    SettlementHistory(
            MonthlyStatements statements,
            MonthPreparation monthPreparation,
            WaivedCredits waivedCredits,
            EngagementService engagements) {
        this.statements = statements;
        this.monthPreparation = monthPreparation;
        this.waivedCredits = waivedCredits;
        this.engagements = engagements;
    }

    /** Newest first. */
    @ForEveryone
    public List<YearMonth> months(EngagementId engagement) {
        engagements.get(engagement);
        return statements.findRows(engagement).stream().map(StatementRow::month).toList();
    }

    /** Every month up to and with {@code last}, the oldest first. */
    @ForEveryone
    public List<MonthSoFar> upTo(EngagementId engagement, YearMonth last) {
        engagements.get(engagement);
        var waived = waivedCredits.of(engagement);
        var past = monthPreparation.soFar(engagement).history().months().stream()
                .collect(Collectors.toMap(
                        SettledMonthAmounts::month, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        return statements.findByEngagementAndMonthLessThanOrderByMonth(engagement, last.plusMonths(1)).stream()
                .map(statement -> new MonthSoFar(
                        statement,
                        statement.amounts().money(WaivedCredits.sum(waived, statement.month())),
                        Objects.requireNonNull(past.get(statement.month()))))
                .toList();
    }
}
