package org.gangway.settlement.correction;

import static org.gangway.settlement.correction.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.ENGAGEMENT;
import static org.gangway.settlement.correction.SettlementFixtures.approval;
import static org.gangway.settlement.correction.SettlementFixtures.position;
import static org.gangway.settlement.correction.SettlementFixtures.proposal;
import static org.gangway.settlement.correction.SettlementFixtures.result;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gangway.identity.Side;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.preparation.KeptChanges;
import org.gangway.settlement.preparation.MonthPreparation;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.KeptStatements;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Money;
import org.gangway.shared.Period;

/**
 * Months that are settled, agreed and corrected in memory. The fee is 400,000; a miss of the close costs 28,800, one of
 * the accuracy 19,200, together at most 40,000; two good months after a miss give its credit back.
 */
public class AgreedMonths {

    public static final YearMonth JANUARY = YearMonth.of(2026, 1);
    public static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    public static final YearMonth MARCH = YearMonth.of(2026, 3);
    public static final YearMonth APRIL = YearMonth.of(2026, 4);

    /** What a month is based on besides figures. */
    public interface Besides {

        MonthCircumstances of(YearMonth month, PriorPenalties given);
    }

    public IncentiveSchedule incentiveSchedule = SettlementFixtures.schedule();
    public Besides besides = (_, _) -> MonthCircumstances.NONE;

    public final KeptChanges changes = new KeptChanges();
    private final Map<YearMonth, List<MonthResult>> results = new HashMap<>();
    private final Map<YearMonth, Map<LineKey, BigDecimal>> waivers = new HashMap<>();
    private final KeptStatements statements = new KeptStatements();
    private final MonthPreparation monthPreparation = new MonthPreparation(
            (_, month) -> List.of(SettlementFixtures.terms(Period.of(month), 2, incentiveSchedule)),
            (_, month, _) -> results.getOrDefault(month, List.of()),
            statements,
            changes,
            _ -> waivers,
            (_, month, _, given) -> besides.of(month, given));

    /** Credits are held to these caps, and nothing is earned back. */
    public void capped(CreditCap... caps) {
        levels(level -> level(level, level.credit(), new EarnBackRule.NoEarnBack()), List.of(caps));
    }

    /** Half way from the expected to the minimum level costs half of the credit. */
    public void inProportion() {
        levels(level -> level(level, new CreditRule.LinearShortfall(), level.earnBack()), incentiveSchedule.caps());
    }

    private void levels(UnaryOperator<LevelIncentive> change, List<CreditCap> caps) {
        var levels = incentiveSchedule.serviceLevels().stream().map(change).toList();
        incentiveSchedule = new IncentiveSchedule(
                incentiveSchedule.currency(),
                incentiveSchedule.amountAtRisk(),
                incentiveSchedule.pool(),
                levels,
                caps,
                incentiveSchedule.bonus(),
                incentiveSchedule.rounding(),
                incentiveSchedule.handling());
    }

    private static LevelIncentive level(LevelIncentive of, CreditRule credit, EarnBackRule earnBack) {
        return new LevelIncentive(
                of.serviceLevel(),
                of.name(),
                of.better(),
                of.allocation(),
                of.defaultRule(),
                credit,
                of.bonus(),
                earnBack);
    }

    public void correct(YearMonth month, String close, String accuracy) {
        results.put(month, List.of(result(CLOSE, close), result(ACCURACY, accuracy)));
        changes.mark(ENGAGEMENT, month);
    }

    /** As many kroner of the credit for the close, all waivers of it together. */
    public void waive(YearMonth month, String amount) {
        waivers.put(month, Map.of(LineKey.credit(CLOSE), new BigDecimal(amount)));
        changes.mark(ENGAGEMENT, month);
    }

    public SettledMonth settled(YearMonth month, String close, String accuracy) {
        results.put(month, List.of(result(CLOSE, close), result(ACCURACY, accuracy)));
        return monthPreparation.settle(ENGAGEMENT, month);
    }

    public MonthlyStatement proposed(YearMonth month, String close, String accuracy) {
        var statement = statements.save(MonthlyStatement.prepare(settled(month, close, accuracy)));
        statement.propose(proposal());
        return statement;
    }

    public MonthlyStatement agreed(YearMonth month, String close, String accuracy) {
        return approved(proposed(month, close, accuracy));
    }

    /** The vendor objected to the statement as a whole, and the client took its word. */
    MonthlyStatement agreedAsAWhole(YearMonth month, String close, String accuracy, String change) {
        var statement = proposed(month, close, accuracy);
        var whole =
                new StatementLine(LineKey.WHOLE, "", null, statement.amounts().change(), null);
        statement.dispute(Dispute.open(Side.VENDOR, whole, position(change)));
        statement.concede(LineKey.WHOLE, Side.CLIENT, position(change));
        return approved(statement);
    }

    public MonthlyStatement approved(MonthlyStatement statement) {
        statement.approve(Side.CLIENT, approval("Karen Holm"));
        statement.approve(Side.VENDOR, approval("Anil Joshi"));
        return statement;
    }

    /** What is known in a month of those before it. */
    PastMonths before(YearMonth month) {
        return monthPreparation.before(ENGAGEMENT, month);
    }

    /** As the calculation of the month knows those before it. */
    public List<SettledMonthAmounts> knownIn(YearMonth month) {
        return before(month).history().months();
    }

    /** What of January's credit for the close can still be waived or earned back. */
    public Money leftOfJanuary() {
        var january = before(YearMonth.of(9999, 12)).history().of(CLOSE).getFirst();
        return january.credit().minus(january.returned());
    }
}
