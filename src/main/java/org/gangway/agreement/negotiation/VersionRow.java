package org.gangway.agreement.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.jspecify.annotations.Nullable;

/** What the database gives for a {@link VersionSummary}: everything but the text, which is long. */
public record VersionRow(
        AgreementVersionId id,
        EngagementId engagement,
        int number,
        AgreementStatus status,
        @Nullable LocalDate effectiveFrom,
        @Nullable Signature clientSignature,
        @Nullable Signature vendorSignature,
        @Nullable String sha256,
        @Nullable String abandonedByName,
        @Nullable Instant abandonedAt,
        @Nullable String abandonedFor) {

    public VersionSummary summary() {
        return new VersionSummary(
                id,
                number,
                status,
                Optional.ofNullable(effectiveFrom),
                Optional.ofNullable(clientSignature),
                Optional.ofNullable(vendorSignature),
                Optional.ofNullable(sha256),
                abandonment());
    }

    private Optional<Abandonment> abandonment() {
        return abandonedByName == null || abandonedAt == null || abandonedFor == null
                ? Optional.empty()
                : Optional.of(new Abandonment(abandonedByName, abandonedAt, abandonedFor));
    }
}
