package org.gangway.overview.ui;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.language.Msg;
import org.gangway.overview.portfolio.EngagementStanding;
import org.gangway.overview.portfolio.HealthLevel;
import org.gangway.overview.portfolio.PortfolioChip;
import org.gangway.overview.portfolio.StandingMonth;
import org.gangway.shared.Money;
import org.gangway.uikit.KeyTile;
import org.gangway.uikit.KeyTiles;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** The four figures of whoever looks after engagements: health, fee, credits and bonuses, and what is held. */
final class HomeTiles {

    private final List<EngagementStanding> standings;
    private final YearMonth last;

    /** {@code now}: the month of today; figures are those of the newest month with statements before it. */
    HomeTiles(List<EngagementStanding> standings, YearMonth now) {
        this.standings = standings;
        this.last = standings.stream()
                .flatMap(one -> one.newest().stream())
                .map(StandingMonth::month)
                .max(YearMonth::compareTo)
                .orElse(now.minusMonths(1));
    }

    KeyTiles create() {
        return new KeyTiles(health(), fee(), credits(), held());
    }

    private KeyTile health() {
        var tile = new KeyTile(Msg.overview_tile_engagements(), Integer.toString(standings.size()));
        Arrays.stream(HealthLevel.values()).forEach(level -> {
            var number = count(level);
            if (number > 0) {
                tile.about(new StatusBadge(Msg.overview_tile_health(number, level), HealthSign.tone(level)));
            }
        });
        return tile.tone(count(HealthLevel.OFF_TRACK) > 0 ? StatusTone.BAD : StatusTone.GOOD);
    }

    private long count(HealthLevel level) {
        return standings.stream().filter(one -> one.health().level() == level).count();
    }

    private KeyTile fee() {
        var settled =
                standings.stream().flatMap(one -> one.month(last).stream()).toList();
        return new KeyTile(
                        Msg.overview_tile_fee(last),
                        Standings.sum(
                                settled.stream().map(month -> month.amounts().fee())))
                .about(Msg.overview_tile_fee_about(settled.size(), standings.size()));
    }

    private KeyTile credits() {
        var year = last.getYear();
        return new KeyTile(
                        Msg.overview_tile_credits(Integer.toString(year)),
                        sum(one -> one.credits(year).negated()))
                .about(Msg.overview_tile_bonuses(sum(one -> one.bonuses(year))));
    }

    private KeyTile held() {
        var disputes = standings.stream()
                .flatMap(one -> one.months().stream())
                .mapToInt(StandingMonth::disputes)
                .sum();
        var tile = new KeyTile(Msg.overview_tile_held(), sum(EngagementStanding::held))
                .tone(disputes > 0 ? StatusTone.WARNING : StatusTone.GOOD);
        return disputes == 0
                ? tile.about(Msg.overview_tile_no_dispute())
                : tile.link(
                        EngagementRoutes.LIST + "?" + PortfolioView.SHOWN + "=" + PortfolioChip.DISPUTED.name(),
                        Msg.overview_tile_disputes(disputes));
    }

    private String sum(Function<EngagementStanding, Money> amount) {
        return Standings.sum(standings.stream().map(amount));
    }
}
