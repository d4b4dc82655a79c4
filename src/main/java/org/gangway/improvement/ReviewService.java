package org.gangway.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.inforce.SignedTerms;
import org.gangway.agreement.negotiation.AgreementStatus;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.TargetOffers;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.measure.LevelValues;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reviews of an engagement's targets propose. */
@Service
@Transactional
public class ReviewService {

    private final AgreementService agreements;
    private final TargetOffers offers;
    private final LevelReviewCalculator reviews;
    private final CircumstanceService circumstances;

    ReviewService(
            AgreementService agreements,
            TargetOffers offers,
            LevelReviewCalculator reviews,
            CircumstanceService circumstances) {
        this.agreements = agreements;
        this.offers = offers;
        this.reviews = reviews;
        this.circumstances = circumstances;
    }

    /** One for each service level whose targets are reviewed, in the order of the terms that were signed last. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<TargetReview> reviews(EngagementId engagement) {
        var reviewed = signedLast(engagement).map(SignedTerms::serviceLevels).orElse(List.of()).stream()
                .filter(level -> level.improvement() != null)
                .toList();
        if (reviewed.isEmpty()) {
            return List.of();
        }
        var negotiated = negotiated(engagement);
        var relieved = new RelievedResults(engagement, month -> circumstances.counted(engagement, month));
        return reviewed.stream()
                .flatMap(level ->
                        Optional.ofNullable(level.improvement())
                                .map(agreed -> reviews.of(relieved, level, agreed))
                                .stream())
                .map(review -> standing(review, negotiated))
                .toList();
    }

    /**
     * Offers every proposed target to the other side; nothing changes until both have signed.
     *
     * @param seen the targets that the reader was shown, by the keys of the service levels
     */
    @ForNegotiators
    public AgreementVersionId offer(
            EngagementId engagement, Map<String, LevelValues> seen, LocalDate effectiveFrom, String message) {
        var targets = TargetReview.targets(reviews(engagement));
        if (targets.isEmpty()) {
            throw new RuleViolation("improvement.nothing-proposed");
        }
        if (!targets.equals(seen)) {
            throw new RuleViolation("improvement.targets-changed");
        }
        return offers.offer(engagement, targets, effectiveFrom, message);
    }

    private Optional<SignedTerms> signedLast(EngagementId engagement) {
        return agreements.versions(engagement).stream()
                .filter(version -> version.status() == AgreementStatus.SIGNED)
                .findFirst()
                .flatMap(version -> agreements.signed(version.id()));
    }

    /** What lies on the table of both, by the keys of the service levels. */
    private Map<String, LevelValues> negotiated(EngagementId engagement) {
        var values = new TreeMap<String, LevelValues>();
        agreements
                .current(engagement)
                .filter(current -> current.version().status() == AgreementStatus.NEGOTIATING
                        || current.version().status() == AgreementStatus.AGREED)
                .ifPresent(current -> current.serviceLevels().forEach(term -> {
                    if (term.value() instanceof ServiceLevelTerms level) {
                        values.put(level.id(), level.values());
                    }
                }));
        return values;
    }

    private static TargetReview standing(TargetReview review, Map<String, LevelValues> negotiated) {
        if (!review.isProposed()) {
            return review;
        }
        var before = review.proposal().orElseThrow().before();
        var signed = review.level().values();
        var onTable = negotiated.get(review.level().id());
        if (!same(signed, before)) {
            return review.in(ReviewState.AGREED);
        }
        return onTable == null || same(onTable, signed) ? review : review.in(ReviewState.ON_TABLE);
    }

    private static boolean same(LevelValues one, LevelValues other) {
        return one.expected().compareTo(other.expected()) == 0
                && Objects.equals(
                        Optional.ofNullable(one.minimum()).map(it -> it.stripTrailingZeros()),
                        Optional.ofNullable(other.minimum()).map(it -> it.stripTrailingZeros()));
    }
}
