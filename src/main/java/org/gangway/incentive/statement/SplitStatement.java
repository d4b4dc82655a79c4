package org.gangway.incentive.statement;

import java.util.List;
import org.gangway.shared.Money;

/**
 * A month under several versions of the terms.
 *
 * @param fees each part's share of the fee; they add up to the statement's
 * @param wholes what each version alone would say of the whole month
 * @param statement the month, each version weighed by its days
 */
public record SplitStatement(List<Money> fees, List<Statement> wholes, Statement statement) {

    public SplitStatement {
        fees = List.copyOf(fees);
        wholes = List.copyOf(wholes);
    }
}
