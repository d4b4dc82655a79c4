package org.gangway.settlement.preparation;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.correction.PastMonths;
import org.gangway.settlement.month.StatementJson;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.SettlementAnnouncer;
import org.gangway.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets statements that are not agreed follow the figures. */
@Component
public class Recomputation {

    private static final Logger LOG = LoggerFactory.getLogger(Recomputation.class);

    private final MonthlyStatements statements;
    private final MonthPreparation monthPreparation;
    private final ChangedMonths changed;
    private final SettlementAnnouncer announcer;

    public Recomputation(
            MonthlyStatements statements,
            MonthPreparation monthPreparation,
            ChangedMonths changed,
            SettlementAnnouncer announcer) {
        this.statements = statements;
        this.monthPreparation = monthPreparation;
        this.changed = changed;
        this.announcer = announcer;
    }

    /** Takes in at once whatever changed since the last time; doing it again changes nothing. */
    public void followChanges(EngagementId engagement) {
        var months = changed.unfollowed(engagement);
        if (!months.isEmpty() && follow(engagement, months.getFirst())) {
            months.forEach(month -> changed.followed(engagement, month));
        }
    }

    /**
     * Later months are based on earlier ones, and take up what is corrected in agreed ones, so all that are open follow from
     * this month on.
     *
     * @return whether every open statement could be computed anew
     */
    boolean follow(EngagementId engagement, YearMonth month) {
        var following = statements.findByEngagementAndMonthGreaterThanEqualOrderByMonth(engagement, month);
        if (following.stream().allMatch(MonthlyStatement::isFrozen)) {
            return true;
        }
        var past = monthPreparation.before(engagement, month);
        var all = true;
        for (var statement : following) {
            all &= statement.isFrozen() || recomputeIfComplete(statement, past);
            past.add(statement);
        }
        return all;
    }

    /** As the figures of now say; what could not be taken in before is tried again. */
    public void recompute(MonthlyStatement statement) {
        recompute(statement, monthPreparation.before(statement.engagement(), statement.month()));
        followChanges(statement.engagement());
    }

    private void recompute(MonthlyStatement statement, PastMonths past) {
        var wasBeforeBoth = statement.awaitsApproval();
        var before = statement.content().sha256();
        var amount = statement.amounts().net();
        var content = statement.content().json();
        var now = monthPreparation.settle(statement.engagement(), statement.month(), past);
        if (statement.recompute(now)) {
            announcer.recomputed(statement, before, StatementJson.read(content));
            if (wasBeforeBoth) {
                announcer.changedUnderApproval(statement, amount);
            }
        }
    }

    private boolean recomputeIfComplete(MonthlyStatement statement, PastMonths past) {
        try {
            recompute(statement, past);
            return true;
        } catch (RuleViolation incomplete) {
            LOG.info("The statement {} stays as it is: {}", statement.id(), incomplete.getMessage());
            return false;
        }
    }
}
