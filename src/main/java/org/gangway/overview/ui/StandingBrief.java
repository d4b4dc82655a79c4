package org.gangway.overview.ui;

import static org.gangway.uikit.ScreenTexts.formats;
import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementStatus;
import org.gangway.engagement.ui.OverviewPart;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.overview.portfolio.EngagementStanding;
import org.gangway.overview.portfolio.PortfolioService;
import org.gangway.overview.portfolio.StandingMonth;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.uikit.HoursBar;
import org.gangway.uikit.KeyTile;
import org.gangway.uikit.KeyTiles;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusTone;
import org.springframework.core.annotation.Order;

/** The brief of an engagement: how it stands and why, its months and money, what comes next, and how both teams meet. */
@SpringComponent
@Order(10)
class StandingBrief implements OverviewPart {

    private static final int HOUR = 60;

    private final PortfolioService portfolio;
    private final EngagementService engagements;
    private final Clock clock;

    StandingBrief(PortfolioService portfolio, EngagementService engagements, Clock clock) {
        this.portfolio = portfolio;
        this.engagements = engagements;
        this.clock = clock;
    }

    @Override
    public Component of(EngagementId engagement) {
        var standing = portfolio.of(engagement);
        var brief = new Div(tiles(standing));
        brief.addClassName("gangway-brief");
        if (!standing.health().reasons().isEmpty()) {
            brief.add(reasons(standing));
        }
        if (!standing.months().isEmpty()) {
            brief.add(section(
                    Msg.overview_home_months(),
                    Standings.heatMap(List.of(standing), YearMonth.now(clock)),
                    new HealthHelp()));
        }
        brief.add(together(standing));
        return brief;
    }

    private KeyTiles tiles(EngagementStanding standing) {
        return new KeyTiles(
                new KeyTile(
                                Msg.overview_portfolio_health(),
                                say(Text.of(standing.health().level())))
                        .tone(HealthSign.tone(standing.health().level()))
                        .about(Msg.overview_brief_reasons(
                                standing.health().reasons().size())),
                levels(standing),
                money(standing),
                held(standing),
                next(standing));
    }

    private KeyTile levels(EngagementStanding standing) {
        var newest = standing.newest().orElse(null);
        if (newest == null) {
            return new KeyTile(Msg.overview_portfolio_levels(), "–").about(Msg.overview_spark_none());
        }
        return new KeyTile(Msg.overview_brief_levels(newest.month()), say(Standings.met(newest.levels())))
                .tone(Standings.tone(newest.levels()))
                .about(Standings.spark(standing, YearMonth.now(clock)))
                .link(PerformanceRoutes.results(standing.id(), newest.month()), Msg.overview_brief_results());
    }

    private static KeyTile money(EngagementStanding standing) {
        var newest = standing.newest().orElse(null);
        if (newest == null) {
            return new KeyTile(Msg.overview_portfolio_fee(), formats().money(standing.fee()));
        }
        var year = newest.month().getYear();
        return new KeyTile(
                        Msg.overview_brief_net(newest.month()),
                        formats().money(newest.amounts().net()))
                .about(Msg.overview_brief_year(
                        Integer.toString(year), standing.credits(year).negated(), standing.bonuses(year)))
                .link(SettlementRoutes.statement(standing.id(), newest.month()), Msg.overview_brief_statement());
    }

    private static KeyTile held(EngagementStanding standing) {
        var disputes =
                standing.months().stream().mapToInt(StandingMonth::disputes).sum();
        var tile = new KeyTile(Msg.overview_tile_held(), formats().money(standing.held()))
                .tone(disputes > 0 ? StatusTone.WARNING : StatusTone.GOOD);
        var disputed = standing.months().stream()
                .filter(month -> month.disputes() > 0)
                .map(StandingMonth::month)
                .findFirst();
        return disputed.map(month -> tile.link(
                        SettlementRoutes.statement(standing.id(), month), Msg.overview_tile_disputes(disputes)))
                .orElseGet(() -> tile.about(Msg.overview_tile_no_dispute()));
    }

    private KeyTile next(EngagementStanding standing) {
        var facts = standing.facts();
        var meeting = facts.nextMeeting();
        var tile = new KeyTile(
                Msg.overview_portfolio_meeting(),
                meeting == null ? "–" : formats().dateTime(meeting));
        if (facts.status() == EngagementStatus.CLOSED) {
            return tile.about(Text.of(facts.status()));
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var end = ChronoUnit.DAYS.between(today, facts.term().end());
        facts.noticeBy()
                .filter(day -> !day.isBefore(today))
                .ifPresent(day -> tile.about(Msg.overview_brief_notice(ChronoUnit.DAYS.between(today, day), day)));
        return tile.about(Msg.overview_brief_end(end, facts.term().end()));
    }

    private static Section reasons(EngagementStanding standing) {
        var list = new UnorderedList();
        standing.health()
                .reasons()
                .forEach(reason -> list.add(new ListItem(new Anchor(reason.address(), say(reason.words())))));
        return section(Msg.overview_brief_why(), list);
    }

    private Section together(EngagementStanding standing) {
        var hours = CommonHours.of(
                engagements.sites(standing.id()),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                ScreenTexts.reader().zone());
        var teams = portfolio.together(standing.id());
        var facts = new Div(new Anchor(
                EngagementRoutes.people(standing.id()),
                say(Msg.overview_brief_pairs(teams.pairs(), teams.openPlaces()))));
        if (teams.tasks() > 0) {
            facts.add(new Anchor(
                    OnboardingRoutes.tab(standing.id()),
                    say(Msg.overview_brief_onboarding(teams.tasksDone(), teams.tasks()))));
        }
        facts.addClassName("gangway-facts");
        var section = section(Msg.overview_brief_together(), facts);
        if (hours.places().size() > 1) {
            var common = BigDecimal.valueOf(hours.minutes()).divide(BigDecimal.valueOf(HOUR), 1, RoundingMode.HALF_UP);
            section.add(new HoursBar(Msg.overview_brief_hours(common), hours.places(), hours.common()));
        }
        return section;
    }

    private static Section section(Text title, Component... content) {
        var section = new Section(new H3(say(title)));
        section.addClassName("gangway-section");
        section.add(content);
        return section;
    }
}
