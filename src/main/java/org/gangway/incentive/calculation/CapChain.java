package org.gangway.incentive.calculation;

import java.util.ArrayList;
import java.util.List;
import org.gangway.incentive.statement.CapCut;
import org.gangway.shared.Money;

/** An amount held to one cap after the other. */
record CapChain(Money left, List<CapCut> cuts) {

    static CapChain of(Money total, List<CapLimit> limits) {
        var left = total;
        var cuts = new ArrayList<CapCut>();
        for (var limit : limits) {
            if (limit.cap().compareTo(left) < 0) {
                cuts.add(new CapCut(limit.reason(), "", left, limit.cap(), limit.why()));
                left = limit.cap();
            }
        }
        return new CapChain(left, cuts);
    }
}
