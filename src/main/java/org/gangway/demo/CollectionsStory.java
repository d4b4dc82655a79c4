package org.gangway.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.NewSite;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.Side;
import org.springframework.stereotype.Component;

/** Collections in Pune: good months from the start on, and then {@link CollectionsTrouble}. */
@Component
class CollectionsStory {

    private final EngagementService engagements;
    private final SiteCalendarService calendars;
    private final PartyDirectory parties;
    private final CollectionsTerms terms;
    private final CollectionsFigures figures;
    private final SettlementScene settlement;
    private final CollectionsTrouble trouble;
    private final Stage stage;

    CollectionsStory(
            EngagementService engagements,
            SiteCalendarService calendars,
            PartyDirectory parties,
            CollectionsTerms terms,
            CollectionsFigures figures,
            SettlementScene settlement,
            CollectionsTrouble trouble,
            Stage stage) {
        this.engagements = engagements;
        this.calendars = calendars;
        this.parties = parties;
        this.terms = terms;
        this.figures = figures;
        this.settlement = settlement;
        this.trouble = trouble;
        this.stage = stage;
    }

    void tell(YearMonth first, YearMonth last) {
        var books = CollectionsFigures.of(first, last);
        var engagement = open(first);
        keepCalendars(engagement, last);
        terms.agree(engagement, first);
        var bad = last.minusMonths(4);
        figures.send(engagement, books, first, bad.minusMonths(1));
        for (var month = first; month.isBefore(bad); month = month.plusMonths(1)) {
            settlement.agree(engagement, month, Cast.KAREN, Cast.LISE, Cast.ROHAN);
        }
        trouble.tell(engagement, books, last);
    }

    /** Each side takes over the holidays of its own site. */
    private void keepCalendars(EngagementId engagement, YearMonth last) {
        for (var site : stage.as(Cast.KAREN, () -> engagements.sites(engagement))) {
            var keeper = site.side() == Side.CLIENT ? Cast.KAREN : Cast.MEERA;
            stage.as(keeper, () -> calendars.takeProposals(engagement, site.id(), last.getYear()));
        }
    }

    private EngagementId open(YearMonth first) {
        stage.on(first.minusMonths(2).atDay(10));
        var pune = stage.as(
                Cast.KAREN,
                () -> parties.vendors().stream()
                        .filter(vendor -> vendor.name().equals(Cast.PUNE))
                        .findFirst()
                        .orElseThrow());
        return stage.as(
                Cast.KAREN,
                () -> engagements.open(new NewEngagement(
                        "Collections Nordics",
                        pune.id(),
                        first.atDay(1),
                        first.plusYears(3).minusMonths(1).atEndOfMonth(),
                        180,
                        "DKK",
                        new BigDecimal("1250000"),
                        "en",
                        "en",
                        List.of("Dunning and follow-up", "Cash application", "Dispute handling"),
                        List.of(
                                new NewSite(Side.CLIENT, "Aarhus", "DK", "Europe/Copenhagen", weekend()),
                                new NewSite(Side.VENDOR, "Pune", "IN", "Asia/Kolkata", weekend())))));
    }

    static Set<DayOfWeek> weekend() {
        return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
