package org.gangway.improvement;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.CountedCircumstances;
import org.gangway.performance.ServiceLevelResult;

/** Which results of an engagement both sides excused; each month is asked once. */
record ExcusedResults(
        EngagementId engagement, Function<YearMonth, CountedCircumstances> counted, Map<YearMonth, Set<String>> known) {

    ExcusedResults(EngagementId engagement, Function<YearMonth, CountedCircumstances> counted) {
        this(engagement, counted, new LinkedHashMap<>());
    }

    boolean contains(ServiceLevelResult result) {
        return known.computeIfAbsent(
                        result.month(), month -> counted.apply(month).relieved())
                .contains(result.serviceLevelId());
    }
}
