package org.gangway.performance.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.inforce.SignedTerms;
import org.gangway.agreement.negotiation.AgreementStatus;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.VersionSummary;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;

/** What the signed terms promise; signed terms never change, so each version is read from its text once. */
@Component
public class SignedServiceLevelReader {

    private static final int KEPT = 1_000;

    private final AgreementService agreements;
    private final Map<AgreementVersionId, List<SignedServiceLevel>> levels = new ConcurrentHashMap<>();

    SignedServiceLevelReader(AgreementService agreements) {
        this.agreements = agreements;
    }

    public SignedServiceLevels of(EngagementId engagement) {
        return months(agreements.versions(engagement));
    }

    /** Of every engagement of the own party under signed terms. */
    Map<EngagementId, SignedServiceLevels> ofAll() {
        var all = new LinkedHashMap<EngagementId, SignedServiceLevels>();
        agreements.signedVersions().forEach((engagement, versions) -> all.put(engagement, months(versions)));
        return all;
    }

    /** Of those engagements that are under signed terms. */
    Map<EngagementId, SignedServiceLevels> of(Collection<EngagementId> engagements) {
        var all = new LinkedHashMap<EngagementId, SignedServiceLevels>();
        agreements.signedVersions(engagements).forEach((engagement, versions) -> all.put(engagement, months(versions)));
        return all;
    }

    private SignedServiceLevels months(List<VersionSummary> versions) {
        var signed = versions.stream()
                .filter(version -> version.status() == AgreementStatus.SIGNED)
                .sorted(Comparator.comparing(SignedServiceLevelReader::effectiveFrom)
                        .reversed())
                .map(version -> new SignedServiceLevels.SignedVersion(
                        version.number(), effectiveFrom(version), levels(version.id())))
                .toList();
        return new SignedServiceLevels(signed);
    }

    private List<SignedServiceLevel> levels(AgreementVersionId version) {
        var known = levels.get(version);
        if (known != null) {
            return known;
        }
        var read =
                agreements.signed(version).map(SignedServiceLevelReader::levels).orElse(List.of());
        if (levels.size() >= KEPT) {
            levels.clear();
        }
        levels.put(version, read);
        return read;
    }

    private static List<SignedServiceLevel> levels(SignedTerms terms) {
        return terms.serviceLevels().stream().map(level -> level(level, terms)).toList();
    }

    private static SignedServiceLevel level(ServiceLevelTerms level, SignedTerms terms) {
        return new SignedServiceLevel(
                level.id(),
                level.name(),
                level.comparison(),
                level.evaluationRules(),
                level.segment(),
                level.reportingDueBusinessDays(),
                level.reportingCalendars(),
                terms.version().value(),
                terms.countsIncidents(level.id()));
    }

    private static LocalDate effectiveFrom(VersionSummary version) {
        return Optional.of(version).flatMap(VersionSummary::effectiveFrom).orElse(LocalDate.MAX);
    }
}
