package org.gangway.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.NewSite;
import org.gangway.identity.Side;
import org.gangway.onboarding.template.ShippedTemplate;
import org.springframework.stereotype.Component;

/** Collections in Pune: good months from the start on, and then {@link CollectionsLateMonths}. */
@Component
class CollectionsStory {

    private final EngagementScene engagements;
    private final CollectionsTerms terms;
    private final CollectionsFigures figures;
    private final SettlementScene settlement;
    private final CollectionsLateMonths trouble;
    private final OnboardingScene onboarding;
    private final EscalationScene escalations;

    CollectionsStory(
            EngagementScene engagements,
            CollectionsTerms terms,
            CollectionsFigures figures,
            SettlementScene settlement,
            CollectionsLateMonths trouble,
            OnboardingScene onboarding,
            EscalationScene escalations) {
        this.engagements = engagements;
        this.terms = terms;
        this.figures = figures;
        this.settlement = settlement;
        this.trouble = trouble;
        this.onboarding = onboarding;
        this.escalations = escalations;
    }

    void play(YearMonth first, YearMonth last) {
        var collectionsBooks = CollectionsFigures.of(first, last);
        var engagement = open(first);
        engagements.staff(engagement, DemoPerson.MEERA, List.of(DemoPerson.JONAS, DemoPerson.LISE, DemoPerson.ROHAN));
        engagements.keepCalendars(engagement, DemoPerson.MEERA, last.getYear());
        escalations.agree(engagement);
        terms.agree(engagement, first);
        var bad = last.minusMonths(4);
        figures.send(engagement, collectionsBooks, first, bad.minusMonths(1));
        for (var month = first; month.isBefore(bad); month = month.plusMonths(1)) {
            settlement.agree(engagement, month, DemoPerson.KAREN, DemoPerson.LISE, DemoPerson.ROHAN);
        }
        trouble.play(engagement, collectionsBooks, last);
        escalations.climb(engagement, CollectionsTerms.ON_TIME.id(), last.minusMonths(1));
        onboarding.play(
                new OnboardingScene.Wave(
                        engagement,
                        "Second wave in Pune",
                        ShippedTemplate.DENMARK_INDIA,
                        last.atDay(20),
                        DemoPerson.MEERA,
                        DemoPerson.ROHAN),
                last.atEndOfMonth());
    }

    private EngagementId open(YearMonth first) {
        return engagements.open(
                first.minusMonths(2).atDay(10),
                DemoPerson.PUNE,
                vendor -> new NewEngagement(
                        "Collections Nordics",
                        vendor,
                        first.atDay(1),
                        first.plusYears(3).minusMonths(1).atEndOfMonth(),
                        180,
                        "DKK",
                        new BigDecimal("1250000"),
                        "en",
                        "en",
                        List.of("Dunning and follow-up", "Cash application", "Dispute handling"),
                        List.of(
                                new NewSite(
                                        Side.CLIENT, "Aarhus", "DK", "Europe/Copenhagen", EngagementScene.weekend()),
                                new NewSite(Side.VENDOR, "Pune", "IN", "Asia/Kolkata", EngagementScene.weekend()))));
    }
}
