package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.PenaltyKind;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/** The month's credits for late deliverables and late reports. */
public record PenaltyCalculation(MonthAmounts amounts) {

    public List<PenaltyLine> lines() {
        var deliverables = amounts.schedule().further().deliverables().stream()
                .flatMap(one -> result(one).map(found -> new DeliverableCalculation(amounts, one, found).line()));
        return Stream.concat(deliverables, lateReports().stream()).toList();
    }

    public Money total(List<PenaltyLine> lines) {
        return lines.stream().map(PenaltyLine::credit).reduce(amounts.zero(), Money::plus);
    }

    public Explanation explanation(List<PenaltyLine> lines) {
        var total = total(lines);
        var why = lines.stream().map(PenaltyLine::explanation).toList();
        return amounts.steps()
                .rounded("incentive-penalties", NamedFacts.of("lines", lines.size()), total.amount(), total, why);
    }

    private Stream<DeliverableResult> result(Deliverable deliverable) {
        return amounts.input().circumstances().deliverables().stream()
                .filter(one -> one.deliverable().equals(deliverable.key()));
    }

    private Optional<PenaltyLine> lateReports() {
        var each = amounts.schedule().further().lateReport();
        var reports = amounts.input().circumstances().lateReports();
        if (each == null || reports == 0) {
            return Optional.empty();
        }
        var exact = each.amount().multiply(BigDecimal.valueOf(reports));
        var credit = new Money(exact, each.currency());
        var facts = NamedFacts.of("reports", reports, "each", each);
        var why = amounts.steps().rounded("incentive-late-reports", facts, exact, credit, List.of());
        return Optional.of(new PenaltyLine(PenaltyKind.LATE_REPORT, "", "", exact, credit, false, why));
    }
}
