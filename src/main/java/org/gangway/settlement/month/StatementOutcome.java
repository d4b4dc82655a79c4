package org.gangway.settlement.month;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.statement.Statement;

/** What a settled month amounted to, without what it is based on: all that later months have to read of it. */
public record StatementOutcome(Statement statement, List<Adjustment> adjustments) {

    public List<StatementLine> lines() {
        return Stream.concat(
                        StatementLines.of(statement).stream(),
                        adjustments.stream().map(Adjustment::asLine))
                .toList();
    }
}
