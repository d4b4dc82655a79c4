package org.gangway.performance.circumstances;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gangway.shared.Ordered;
import org.jspecify.annotations.Nullable;

/**
 * What both sides agree a month is based on besides figures, and how many reports came late.
 *
 * @param relieved service levels whose whole result is relieved
 * @param lateReports figures that were reported after the day on which they were due
 */
public record AgreedCircumstances(
        List<AgreedCommonCause> causes, Set<String> relieved, List<AgreedDelivery> deliveries, int lateReports) {

    /**
     * One cause that made several service levels fail.
     *
     * @param chosen the service level whose credit the client chose; null while it has not
     */
    public record AgreedCommonCause(
            String cause,
            List<String> serviceLevels,
            @Nullable String chosen) {

        public AgreedCommonCause {
            serviceLevels = List.copyOf(serviceLevels);
        }
    }

    /**
     * A deliverable that was due in the month.
     *
     * @param deliveredAt up to when the delay is counted: the end of the month while it is missing
     */
    public record AgreedDelivery(String deliverable, Instant due, Instant deliveredAt, boolean relieved) {}

    public AgreedCircumstances {
        causes = List.copyOf(causes);
        relieved = Ordered.copyOf(relieved);
        deliveries = List.copyOf(deliveries);
    }
}
