package org.gangway.performance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Matter} in columns; what its kind does not have is empty.
 *
 * @param serviceLevels one a line
 */
@Embeddable
record KeptMatter(
        @Enumerated(EnumType.STRING) CircumstanceKind kind,
        String subject,
        String serviceLevels,

        @Enumerated(EnumType.STRING) @Nullable ReliefGround ground,

        @Nullable Instant dueAt,
        @Nullable Instant handedOverAt,
        boolean excused,
        @Nullable BigDecimal excludedNumerator,
        @Nullable BigDecimal excludedDenominator) {

    static KeptMatter of(Matter matter) {
        return switch (matter) {
            case Matter.CommonCause it -> plain(it, String.join("\n", it.serviceLevels()));
            case Matter.Choice it -> plain(it, it.serviceLevel());
            case Matter.TakingBack it -> plain(it, "");
            case Matter.Relief it -> relief(it, it.excluded());
            case Matter.HandOver it ->
                new KeptMatter(it.kind(), it.subject(), "", null, it.due(), it.handedOver(), it.excused(), null, null);
        };
    }

    private static KeptMatter plain(Matter matter, String levels) {
        return new KeptMatter(matter.kind(), matter.subject(), levels, null, null, null, false, null, null);
    }

    private static KeptMatter relief(Matter.Relief it, @Nullable Excluded excluded) {
        return new KeptMatter(
                it.kind(),
                it.subject(),
                it.serviceLevel(),
                it.ground(),
                null,
                null,
                false,
                excluded == null ? null : excluded.numerator(),
                excluded == null ? null : excluded.denominator());
    }

    Matter matter() {
        return switch (kind) {
            case COMMON_CAUSE -> new Matter.CommonCause(subject, List.of(serviceLevels.split("\n", -1)));
            case CHOICE -> new Matter.Choice(subject, serviceLevels);
            case RELIEF -> new Matter.Relief(subject, Objects.requireNonNull(ground), excluded());
            case TAKING_BACK -> new Matter.TakingBack(new CircumstanceId(UUID.fromString(subject)));
            case HAND_OVER -> new Matter.HandOver(subject, Objects.requireNonNull(dueAt), handedOverAt, excused);
        };
    }

    private @Nullable Excluded excluded() {
        return excludedNumerator == null || excludedDenominator == null
                ? null
                : new Excluded(excludedNumerator, excludedDenominator);
    }
}
