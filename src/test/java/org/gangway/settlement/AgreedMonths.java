package org.gangway.settlement;

import static org.gangway.settlement.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.SettlementFixtures.CLOSE;
import static org.gangway.settlement.SettlementFixtures.ENGAGEMENT;
import static org.gangway.settlement.SettlementFixtures.approval;
import static org.gangway.settlement.SettlementFixtures.position;
import static org.gangway.settlement.SettlementFixtures.proposal;
import static org.gangway.settlement.SettlementFixtures.result;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gangway.identity.Side;
import org.gangway.incentive.Circumstances;
import org.gangway.incentive.CreditCap;
import org.gangway.incentive.CreditRule;
import org.gangway.incentive.EarnBackRule;
import org.gangway.incentive.LevelIncentive;
import org.gangway.incentive.PastMonth;
import org.gangway.incentive.Schedule;
import org.gangway.shared.Money;
import org.gangway.shared.Period;

/**
 * Months that are settled, agreed and corrected in memory. The fee is 400,000; a miss of the close costs 28,800, one of
 * the accuracy 19,200, together at most 40,000; two good months after a miss give its credit back.
 */
public class AgreedMonths {

    public static final YearMonth JANUARY = YearMonth.of(2026, 1);
    public static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final YearMonth APRIL = YearMonth.of(2026, 4);

    /** What a month rests on besides figures. */
    interface Besides {

        Circumstances of(YearMonth month, PenaltiesGiven given);
    }

    Schedule schedule = SettlementFixtures.schedule();
    Besides besides = (_, _) -> Circumstances.NONE;

    final KeptChanges changes = new KeptChanges();
    private final Map<YearMonth, List<MonthResult>> results = new HashMap<>();
    private final Map<YearMonth, Map<LineKey, BigDecimal>> waivers = new HashMap<>();
    private final KeptStatements statements = new KeptStatements();
    private final Preparation preparation = new Preparation(
            (_, month) -> List.of(SettlementFixtures.terms(Period.of(month), 2, schedule)),
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
    void inProportion() {
        levels(level -> level(level, new CreditRule.LinearShortfall(), level.earnBack()), schedule.caps());
    }

    private void levels(UnaryOperator<LevelIncentive> change, List<CreditCap> caps) {
        var levels = schedule.serviceLevels().stream().map(change).toList();
        schedule = new Schedule(
                schedule.currency(),
                schedule.amountAtRisk(),
                schedule.pool(),
                levels,
                caps,
                schedule.bonus(),
                schedule.rounding(),
                schedule.handling());
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

    void correct(YearMonth month, String close, String accuracy) {
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
        return preparation.settle(ENGAGEMENT, month);
    }

    MonthlyStatement proposed(YearMonth month, String close, String accuracy) {
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
        var whole = new StatementLine(LineKey.WHOLE, "", null, statement.change(), null);
        statement.dispute(Dispute.open(Side.VENDOR, whole, position(change)));
        statement.concede(LineKey.WHOLE, Side.CLIENT, position(change));
        return approved(statement);
    }

    MonthlyStatement approved(MonthlyStatement statement) {
        statement.approve(Side.CLIENT, approval("Karen Holm"));
        statement.approve(Side.VENDOR, approval("Anil Joshi"));
        return statement;
    }

    /** What is known in a month of those before it. */
    PastMonths before(YearMonth month) {
        return preparation.before(ENGAGEMENT, month);
    }

    /** As the calculation of the month knows those before it. */
    public List<PastMonth> knownIn(YearMonth month) {
        return before(month).history().months();
    }

    /** What of January's credit for the close can still be waived or earned back. */
    Money leftOfJanuary() {
        var january = before(YearMonth.of(9999, 12)).history().of(CLOSE).getFirst();
        return january.credit().minus(january.returned());
    }
}
