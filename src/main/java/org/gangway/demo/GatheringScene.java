package org.gangway.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.SiteId;
import org.gangway.exchange.ExchangeService;
import org.gangway.exchange.NewPractice;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.Money;
import org.gangway.visit.NewVisit;
import org.gangway.visit.VisitId;
import org.gangway.visit.VisitKind;
import org.gangway.visit.VisitService;
import org.gangway.yearcalendar.festival.FestivalService;
import org.gangway.yearcalendar.festival.NewFestival;
import org.springframework.stereotype.Component;

/** What brings the two teams together: festivals that each side explains, a visit with its report, a secondment to come, social events, and what each shows the other. */
@Component
class GatheringScene {

    private static final Locale DANISH = Locale.of("da");
    private static final int VISIT_DAYS = 4;
    private static final int WEEKS_AHEAD = 4;
    private static final int SECONDED_WEEKS = 6;

    private final EngagementScene scene;
    private final EngagementService engagements;
    private final FestivalService festivals;
    private final VisitService visits;
    private final ExchangeService exchange;
    private final DemoStage stage;

    GatheringScene(
            EngagementScene scene,
            EngagementService engagements,
            FestivalService festivals,
            VisitService visits,
            ExchangeService exchange,
            DemoStage stage) {
        this.scene = scene;
        this.engagements = engagements;
        this.festivals = festivals;
        this.visits = visits;
        this.exchange = exchange;
        this.stage = stage;
    }

    /** On the day on which the story has arrived. */
    void play() {
        playCollections();
        var close = scene.named("Accounting close");
        celebrate(
                close,
                DemoPerson.RASA,
                "Joninės",
                MonthDay.of(Month.JUNE, 24),
                "Midsummer, with bonfires and wreaths of flowers. The evening before matters most, and many take the day after off.",
                Locale.ENGLISH);
    }

    void playCollections() {
        var engagement = scene.named("Collections Nordics");
        celebrate(
                engagement,
                DemoPerson.MEERA,
                "Makar Sankranti",
                MonthDay.of(Month.JANUARY, 14),
                "The sun turns north: kites, and sweets of sesame that one gives to colleagues. The office is open, and empties early.",
                Locale.ENGLISH);
        celebrate(
                engagement,
                DemoPerson.KAREN,
                "Sankt Hans",
                MonthDay.of(Month.JUNE, 23),
                "Midsommeraften med bål, sang og båltale. Det er en arbejdsdag, men mange går tidligt hjem.",
                DANISH);
        visit(engagement);
        second(engagement);
        meet(engagement);
        improve(engagement);
    }

    private void celebrate(
            EngagementId engagement, DemoPerson who, String name, MonthDay day, String words, Locale language) {
        var today = stage.today();
        var thisYear = day.atYear(today.getYear());
        var next = thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
        stage.as(
                who,
                () -> festivals.tell(engagement, new NewFestival(name, next, next, OriginalText.of(words, language))));
    }

    /** A lunch that was, and a quiz to come. */
    private void meet(EngagementId engagement) {
        var today = stage.today();
        var lunch = stage.as(
                DemoPerson.MEERA,
                () -> exchange.plan(engagement, "Lunch of both teams during the visit", today, "Pune, the terrace"));
        var guests = List.of(
                person(engagement, Side.CLIENT, DemoPerson.KAREN),
                person(engagement, Side.VENDOR, DemoPerson.MEERA),
                person(engagement, Side.VENDOR, DemoPerson.ROHAN));
        stage.as(
                DemoPerson.MEERA,
                () -> exchange.hold(
                        engagement,
                        lunch,
                        guests,
                        OriginalText.of("Karen learned why nobody says no before the lunch is over.", Locale.ENGLISH)));
        stage.as(
                DemoPerson.KAREN,
                () -> exchange.plan(engagement, "Quiz about each other's towns", today.plusWeeks(2), "Video call"));
    }

    /** Each side showed something; the client took over what the vendor showed. */
    private void improve(EngagementId engagement) {
        var list = stage.as(
                DemoPerson.MEERA,
                () -> exchange.show(
                        engagement,
                        new NewPractice(
                                "Questions of a day in one list",
                                OriginalText.of(
                                        "All open questions go out once, at two in the afternoon in Pune, sorted by debtor.",
                                        Locale.ENGLISH),
                                "Waiting for answers fell from 9.5 to 4 hours, measured on 212 questions in six weeks")));
        stage.as(DemoPerson.KAREN, () -> exchange.adopt(engagement, list));
        stage.as(
                DemoPerson.KAREN,
                () -> exchange.show(
                        engagement,
                        new NewPractice(
                                "Rykkere på kundens eget sprog",
                                OriginalText.of(
                                        "Første rykker sendes på kundens sprog og nævner varen i stedet for fakturanummeret.",
                                        DANISH),
                                "Betalinger inden syv dage steg fra 41 til 58 procent over to måneder")));
    }

    /** Karen was in Pune until today. */
    private void visit(EngagementId engagement) {
        var today = stage.today();
        var told = told(
                engagement,
                VisitKind.VISIT,
                DemoPerson.KAREN,
                today.minusDays(VISIT_DAYS),
                today,
                "Meet the team, and sit beside those who call debtors.",
                Money.of("18500.00", "DKK"));
        var visit = planned(engagement, told, DemoPerson.MEERA);
        stage.as(
                DemoPerson.KAREN,
                () -> visits.finish(
                        engagement,
                        visit,
                        OriginalText.of(
                                "Ten direct contacts where there was one before. A promise to pay is noted the same way in both places from"
                                        + " now on, and questions come before the call, not after it.",
                                Locale.ENGLISH)));
    }

    /** Jonas goes to Pune for weeks; Rohan receives him. */
    private void second(EngagementId engagement) {
        var first = stage.today().plusWeeks(WEEKS_AHEAD);
        var told = told(
                engagement,
                VisitKind.SECONDMENT,
                DemoPerson.JONAS,
                first,
                first.plusWeeks(SECONDED_WEEKS),
                "Work in the team for six weeks, and bring back how they train newcomers.",
                Money.of("74000.00", "DKK"));
        planned(engagement, told, DemoPerson.ROHAN);
    }

    /** By the client, and confirmed with a host by the vendor. */
    private VisitId planned(EngagementId engagement, NewVisit told, DemoPerson receiving) {
        var host = person(engagement, Side.VENDOR, receiving);
        var visit = stage.as(DemoPerson.KAREN, () -> visits.plan(engagement, told));
        stage.as(DemoPerson.MEERA, () -> visits.confirm(engagement, visit, host));
        return visit;
    }

    private NewVisit told(
            EngagementId engagement,
            VisitKind kind,
            DemoPerson visitor,
            LocalDate first,
            LocalDate last,
            String purpose,
            Money cost) {
        return new NewVisit(
                kind,
                person(engagement, Side.CLIENT, visitor),
                site(engagement, Side.CLIENT),
                site(engagement, Side.VENDOR),
                first,
                last,
                OriginalText.of(purpose, Locale.ENGLISH),
                null,
                cost);
    }

    private SiteId site(EngagementId engagement, Side side) {
        return stage.as(DemoPerson.KAREN, () -> engagements.sites(engagement)).stream()
                .filter(it -> it.side() == side)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PersonId person(EngagementId engagement, Side side, DemoPerson person) {
        return stage.as(DemoPerson.KAREN, () -> visits.sheet(engagement)).people(side).stream()
                .filter(it -> it.name().equals(person.fullName()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
