package org.gangway.performance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gangway.agreement.AgreementService;
import org.gangway.agreement.AgreementStatus;
import org.gangway.agreement.AgreementVersionId;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.agreement.SignedTerms;
import org.gangway.agreement.VersionSummary;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;

/** What the signed terms promise; signed terms never change, so each version is read from its text once. */
@Component
class Promises {

    private static final int KEPT = 1_000;

    private final AgreementService agreements;
    private final Map<AgreementVersionId, List<PromisedLevel>> levels = new ConcurrentHashMap<>();

    Promises(AgreementService agreements) {
        this.agreements = agreements;
    }

    PromisedMonths of(EngagementId engagement) {
        return months(agreements.versions(engagement));
    }

    /** Of every engagement of the own party under signed terms. */
    Map<EngagementId, PromisedMonths> ofAll() {
        var all = new LinkedHashMap<EngagementId, PromisedMonths>();
        agreements.signedVersions().forEach((engagement, versions) -> all.put(engagement, months(versions)));
        return all;
    }

    private PromisedMonths months(List<VersionSummary> versions) {
        var signed = versions.stream()
                .filter(version -> version.status() == AgreementStatus.SIGNED)
                .sorted(Comparator.comparing(Promises::effectiveFrom).reversed())
                .map(version ->
                        new PromisedMonths.Version(version.number(), effectiveFrom(version), levels(version.id())))
                .toList();
        return new PromisedMonths(signed);
    }

    private List<PromisedLevel> levels(AgreementVersionId version) {
        var known = levels.get(version);
        if (known != null) {
            return known;
        }
        var read = agreements.signed(version).map(Promises::levels).orElse(List.of());
        if (levels.size() >= KEPT) {
            levels.clear();
        }
        levels.put(version, read);
        return read;
    }

    private static List<PromisedLevel> levels(SignedTerms terms) {
        return terms.serviceLevels().stream().map(level -> level(level, terms)).toList();
    }

    private static PromisedLevel level(ServiceLevelTerms level, SignedTerms terms) {
        return new PromisedLevel(
                level.id(),
                level.name(),
                level.comparison(),
                level.judging(),
                level.segment(),
                level.reportingDueBusinessDays(),
                terms.version().value(),
                terms.countsIncidents(level.id()));
    }

    private static LocalDate effectiveFrom(VersionSummary version) {
        return Optional.of(version).flatMap(VersionSummary::effectiveFrom).orElse(LocalDate.MAX);
    }
}
