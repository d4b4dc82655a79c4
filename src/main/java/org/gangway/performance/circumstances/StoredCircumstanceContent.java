package org.gangway.performance.circumstances;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gangway.performance.evaluation.ExcludedQuantity;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CircumstanceContent} in columns; what its kind does not have is empty.
 *
 * @param serviceLevels one a line
 */
@Embeddable
record StoredCircumstanceContent(
        @Enumerated(EnumType.STRING) CircumstanceKind kind,
        String subject,
        String serviceLevels,

        @Enumerated(EnumType.STRING) @Nullable ReliefGround ground,

        @Nullable Instant dueAt,
        @Nullable Instant deliveredAt,
        boolean relieved,
        @Nullable BigDecimal excludedNumerator,
        @Nullable BigDecimal excludedDenominator) {

    static StoredCircumstanceContent of(CircumstanceContent circumstanceContent) {
        return switch (circumstanceContent) {
            case CircumstanceContent.CommonCauseReport it -> plain(it, String.join("\n", it.serviceLevels()));
            case CircumstanceContent.CreditedLevelChoice it -> plain(it, it.serviceLevel());
            case CircumstanceContent.Revocation it -> plain(it, "");
            case CircumstanceContent.ReliefRequest it -> relief(it, it.excluded());
            case CircumstanceContent.DeliverableDelivery it ->
                new StoredCircumstanceContent(
                        it.kind(), it.subject(), "", null, it.due(), it.deliveredAt(), it.relieved(), null, null);
        };
    }

    private static StoredCircumstanceContent plain(CircumstanceContent circumstanceContent, String levels) {
        return new StoredCircumstanceContent(
                circumstanceContent.kind(), circumstanceContent.subject(), levels, null, null, null, false, null, null);
    }

    private static StoredCircumstanceContent relief(
            CircumstanceContent.ReliefRequest it, @Nullable ExcludedQuantity excludedQuantity) {
        return new StoredCircumstanceContent(
                it.kind(),
                it.subject(),
                it.serviceLevel(),
                it.ground(),
                null,
                null,
                false,
                excludedQuantity == null ? null : excludedQuantity.numerator(),
                excludedQuantity == null ? null : excludedQuantity.denominator());
    }

    CircumstanceContent matter() {
        return switch (kind) {
            case COMMON_CAUSE ->
                new CircumstanceContent.CommonCauseReport(subject, List.of(serviceLevels.split("\n", -1)));
            case CHOICE -> new CircumstanceContent.CreditedLevelChoice(subject, serviceLevels);
            case RELIEF -> new CircumstanceContent.ReliefRequest(subject, Objects.requireNonNull(ground), excluded());
            case REVOCATION -> new CircumstanceContent.Revocation(new CircumstanceId(UUID.fromString(subject)));
            case DELIVERY ->
                new CircumstanceContent.DeliverableDelivery(
                        subject, Objects.requireNonNull(dueAt), deliveredAt, relieved);
        };
    }

    private @Nullable ExcludedQuantity excluded() {
        return excludedNumerator == null || excludedDenominator == null
                ? null
                : new ExcludedQuantity(excludedNumerator, excludedDenominator);
    }
}
