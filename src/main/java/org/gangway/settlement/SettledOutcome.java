package org.gangway.settlement;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.Statement;

/** What a settled month came to, without what it rests on: all that later months have to read of it. */
record SettledOutcome(Statement statement, List<Adjustment> adjustments) {

    List<StatementLine> lines() {
        return Stream.concat(
                        StatementLines.of(statement).stream(),
                        adjustments.stream().map(Adjustment::asLine))
                .toList();
    }
}
