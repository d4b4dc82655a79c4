package org.gangway.agreement.inforce;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangway.agreement.negotiation.AgreementStatus;
import org.gangway.agreement.negotiation.AgreementVersion;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.AgreementVersions;
import org.gangway.agreement.negotiation.Negotiation;
import org.gangway.agreement.negotiation.PendingTerms;
import org.gangway.agreement.negotiation.TermsAccess;
import org.gangway.agreement.negotiation.VersionRow;
import org.gangway.agreement.negotiation.VersionSummary;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.shared.Period;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that both parties can read of their terms. */
@Service
@Transactional(readOnly = true)
public class AgreementService {

    private final AgreementVersions versions;
    private final TermsAccess visible;
    private final CurrentUserProvider currentUserProvider;

    AgreementService(AgreementVersions versions, TermsAccess visible, CurrentUserProvider currentUserProvider) {
        this.versions = versions;
        this.visible = visible;
        this.currentUserProvider = currentUserProvider;
    }

    /** Offers to answer and versions to sign, in all engagements of the own party. */
    @ForNegotiators
    public List<PendingTerms> waiting(Pageable page) {
        var user = currentUserProvider.current();
        return versions.findWaiting(user.party(), user.side(), page);
    }

    /** The newest signed terms that had taken effect on that day. */
    @ForEveryone
    public Optional<SignedTerms> inForce(EngagementId engagement, LocalDate day) {
        return versions.findInForce(
                        visible.engagement(engagement).id(),
                        day,
                        currentUserProvider.current().party())
                .map(SignedTerms::of);
    }

    /** Each version in force in that month with its days, in order of time; days outside the engagement count for none. */
    @ForEveryone
    public List<DaysInForce<SignedTerms>> inForceDuring(EngagementId engagement, YearMonth month) {
        var signed = versions(engagement).reversed().stream()
                .filter(version -> version.status() == AgreementStatus.SIGNED)
                .toList();
        return Period.of(month)
                .common(visible.engagement(engagement).term())
                .map(days -> DaysInForce.within(days, signed, AgreementService::effectiveFrom))
                .orElse(List.of())
                .stream()
                .map(part -> new DaysInForce<>(
                        part.days(), SignedTerms.of(visible.version(part.terms().id()))))
                .toList();
    }

    private static LocalDate effectiveFrom(VersionSummary version) {
        return version.effectiveFrom().orElseThrow();
    }

    /** Newest first. */
    @ForEveryone
    public List<VersionSummary> versions(EngagementId engagement) {
        return versions
                .findRows(
                        visible.engagement(engagement).id(),
                        currentUserProvider.current().party())
                .stream()
                .map(VersionRow::summary)
                .toList();
    }

    /** The signed versions of each engagement of the own party, newest first. */
    @ForEveryone
    public Map<EngagementId, List<VersionSummary>> signedVersions() {
        return versions.findSignedRows(currentUserProvider.current().party()).stream()
                .collect(Collectors.groupingBy(
                        VersionRow::engagement,
                        LinkedHashMap::new,
                        Collectors.mapping(VersionRow::summary, Collectors.toList())));
    }

    /** The signed versions of those of some engagements that the own party takes part in, newest first. */
    @ForEveryone
    public Map<EngagementId, List<VersionSummary>> signedVersions(Collection<EngagementId> engagements) {
        return engagements.isEmpty()
                ? Map.of()
                : versions.findSignedRows(currentUserProvider.current().party(), engagements).stream()
                        .collect(Collectors.groupingBy(
                                VersionRow::engagement,
                                LinkedHashMap::new,
                                Collectors.mapping(VersionRow::summary, Collectors.toList())));
    }

    /** The version that is negotiated now, or else the newest signed one. */
    @ForEveryone
    public Optional<Negotiation> current(EngagementId engagement) {
        return newestFirst(engagement).stream()
                .findFirst()
                .map(version -> new Negotiation(version, visible.terms(version.id())));
    }

    @ForEveryone
    public Negotiation version(AgreementVersionId id) {
        return new Negotiation(visible.version(id), visible.terms(id));
    }

    /** The terms of a version that both signed. */
    @ForEveryone
    public Optional<SignedTerms> signed(AgreementVersionId id) {
        return Optional.of(visible.version(id))
                .filter(AgreementVersion::isSigned)
                .map(SignedTerms::of);
    }

    /** Whether the kept text still gives the SHA-256 that was signed. */
    @ForEveryone
    public boolean verify(AgreementVersionId id) {
        return visible.version(id).isWhole();
    }

    private List<AgreementVersion> newestFirst(EngagementId engagement) {
        return versions.findForParty(
                visible.engagement(engagement).id(),
                currentUserProvider.current().party());
    }
}
