package org.gangway.agreement;

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
        Optional<String> sha256) {

    static VersionSummary of(AgreementVersion version) {
        return new VersionSummary(
                version.id(),
                version.number(),
                version.status(),
                version.effectiveFrom(),
                version.signature(org.gangway.identity.Side.CLIENT),
                version.signature(org.gangway.identity.Side.VENDOR),
                version.sha256());
    }
}
