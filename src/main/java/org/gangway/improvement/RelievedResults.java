package org.gangway.improvement;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.circumstances.AgreedCircumstances;
import org.gangway.performance.evaluation.ServiceLevelResult;

/** Which results of an engagement both sides relieved; each month is asked once. */
record RelievedResults(
        EngagementId engagement, Function<YearMonth, AgreedCircumstances> counted, Map<YearMonth, Set<String>> known) {

    RelievedResults(EngagementId engagement, Function<YearMonth, AgreedCircumstances> counted) {
        this(engagement, counted, new LinkedHashMap<>());
    }

    boolean contains(ServiceLevelResult result) {
        return known.computeIfAbsent(
                        result.month(), month -> counted.apply(month).relieved())
                .contains(result.serviceLevelId());
    }
}
