package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets statements that are not agreed follow the figures. */
@Component
class Recomputation {

    private static final Logger LOG = LoggerFactory.getLogger(Recomputation.class);

    private final MonthlyStatements statements;
    private final Preparation preparation;
    private final SettlementLog log;

    Recomputation(MonthlyStatements statements, Preparation preparation, SettlementLog log) {
        this.statements = statements;
        this.preparation = preparation;
        this.log = log;
    }

    /** Later months rest on earlier ones, so they follow when this one changes. */
    void follow(EngagementId engagement, YearMonth month) {
        var open = statements.findByEngagementAndMonthGreaterThanEqualOrderByMonth(engagement, month).stream()
                .filter(statement -> statement.state() != StatementState.AGREED)
                .toList();
        if (!open.isEmpty() && open.getFirst().month().equals(month) && recomputeIfComplete(open.getFirst())) {
            open.stream().skip(1).forEach(this::recomputeIfComplete);
        }
    }

    boolean recompute(MonthlyStatement statement) {
        var before = statement.sha256();
        var changed = statement.recompute(preparation.settle(statement.engagement(), statement.month()));
        if (changed) {
            log.recomputed(statement, before);
        }
        return changed;
    }

    private boolean recomputeIfComplete(MonthlyStatement statement) {
        try {
            return recompute(statement);
        } catch (RuleViolation incomplete) {
            LOG.info("The statement {} stays as it is: {}", statement.id(), incomplete.getMessage());
            return false;
        }
    }
}
