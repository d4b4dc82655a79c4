package org.gangway.performance.circumstances;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the circumstances of a month counts.
 *
 * @param confirmed only those that both sides agree on
 * @param deliveries with what goes on from earlier months
 */
record CircumstanceTally(List<CircumstanceContent> confirmed, CriticalDeliverables deliveries) {

    static CircumstanceTally of(List<Circumstance> reported, CriticalDeliverables criticalDeliverables) {
        return new CircumstanceTally(
                reported.stream()
                        .filter(Circumstance::counts)
                        .map(Circumstance::content)
                        .toList(),
                criticalDeliverables);
    }

    AgreedCircumstances with(int lateReports) {
        return new AgreedCircumstances(
                all(CircumstanceContent.CommonCauseReport.class)
                        .map(this::cause)
                        .toList(),
                all(CircumstanceContent.ReliefRequest.class)
                        .filter(reliefRequest -> reliefRequest.excluded() == null)
                        .map(CircumstanceContent.ReliefRequest::serviceLevel)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                deliveries.delivered().toList(),
                lateReports);
    }

    private AgreedCircumstances.AgreedCommonCause cause(CircumstanceContent.CommonCauseReport reported) {
        var chosen = all(CircumstanceContent.CreditedLevelChoice.class)
                .filter(creditedLevelChoice -> creditedLevelChoice.cause().equals(reported.cause()))
                .map(CircumstanceContent.CreditedLevelChoice::serviceLevel)
                .filter(reported.serviceLevels()::contains)
                .findFirst();
        return new AgreedCircumstances.AgreedCommonCause(
                reported.cause(), reported.serviceLevels(), chosen.orElse(null));
    }

    private <T extends CircumstanceContent> Stream<T> all(Class<T> kind) {
        Function<CircumstanceContent, Optional<T>> cast = circumstanceContent ->
                kind.isInstance(circumstanceContent) ? Optional.of(kind.cast(circumstanceContent)) : Optional.empty();
        return confirmed.stream().map(cast).flatMap(Optional::stream);
    }
}
