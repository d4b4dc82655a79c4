package org.gangway.agreement.negotiation;

import java.time.LocalDate;
import java.util.Optional;

/** A version of the terms as a line in a list. */
public record VersionSummary(
        AgreementVersionId id,
        int number,
        AgreementStatus status,
        Optional<LocalDate> effectiveFrom,
        Optional<Signature> clientSignature,
        Optional<Signature> vendorSignature,
        Optional<String> sha256,
        Optional<Abandonment> abandonment) {}
