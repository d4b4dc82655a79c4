package org.gangway.overview.ui;

import static org.gangway.uikit.ScreenTexts.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.overview.portfolio.EngagementStanding;
import org.gangway.overview.portfolio.LevelTally;
import org.gangway.overview.portfolio.StandingMonth;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.shared.Money;
import org.gangway.uikit.HeatMap;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.SparkLine;
import org.gangway.uikit.StatusTone;
import org.jspecify.annotations.Nullable;

/** How standings are said and drawn alike on every page. */
final class Standings {

    private static final int MONTHS = 12;
    private static final int SHARE_DECIMALS = 3;
    private static final int BRIEF = 3;

    private Standings() {}

    /** Amounts of each currency apart; nothing at all is said as a dash. */
    static String sum(Stream<Money> amounts) {
        var sums = new LinkedHashMap<String, Money>();
        amounts.forEach(one -> sums.merge(one.currency().getCurrencyCode(), one, Money::plus));
        return sums.isEmpty()
                ? "–"
                : sums.values().stream().map(ScreenTexts.formats()::money).collect(Collectors.joining(" · "));
    }

    /** The twelve months that end with the one before this one, the oldest first. */
    static List<YearMonth> months(YearMonth now) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> now.minusMonths(MONTHS + 1L - back))
                .toList();
    }

    static StatusTone tone(LevelTally levels) {
        if (!levels.isMeasured()) {
            return StatusTone.NEUTRAL;
        }
        if (!levels.belowMinimum().isEmpty()) {
            return StatusTone.BAD;
        }
        return levels.met() == levels.measured() ? StatusTone.GOOD : StatusTone.WARNING;
    }

    /** As in: 7 of 8. */
    static Text met(LevelTally levels) {
        return levels.isMeasured()
                ? Msg.overview_levels_met(levels.met(), levels.measured())
                : Msg.overview_levels_none();
    }

    static SparkLine spark(EngagementStanding standing, YearMonth now) {
        var values = new ArrayList<@Nullable BigDecimal>();
        months(now)
                .forEach(month -> values.add(standing.month(month)
                        .map(StandingMonth::levels)
                        .filter(LevelTally::isMeasured)
                        .map(levels -> BigDecimal.valueOf(levels.met())
                                .divide(BigDecimal.valueOf(levels.measured()), SHARE_DECIMALS, RoundingMode.HALF_UP))
                        .orElse(null)));
        var last = standing.newest().map(StandingMonth::levels);
        return new SparkLine(
                last.isEmpty() ? Msg.overview_spark_none() : Msg.overview_spark(met(last.orElseThrow())),
                values,
                last.map(Standings::tone).orElse(StatusTone.NEUTRAL));
    }

    static HeatMap heatMap(List<EngagementStanding> standings, YearMonth now) {
        var months = months(now);
        return new HeatMap(
                Msg.overview_heat_caption(),
                months.stream().map(Standings::heading).toList(),
                standings.stream().map(one -> row(one, months)).toList());
    }

    /** As short as it can be read; the year where it begins. */
    private static String heading(YearMonth month) {
        var name = ScreenTexts.formats().monthName(month.getMonth());
        var brief = name.codePoints()
                .limit(BRIEF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return month.getMonthValue() == 1 ? brief + " " + month.getYear() : brief.toString();
    }

    private static HeatMap.Row row(EngagementStanding standing, List<YearMonth> months) {
        return new HeatMap.Row(
                standing.name(),
                org.gangway.engagement.EngagementRoutes.overview(standing.id()),
                HealthSign.tone(standing.health().level()),
                say(Text.of(standing.health().level())),
                months.stream().map(month -> cell(standing, month)).toList());
    }

    private static HeatMap.Cell cell(EngagementStanding standing, YearMonth month) {
        return standing.month(month)
                .map(one -> new HeatMap.Cell(
                        tone(one.levels()),
                        one.levels().met() + "/" + one.levels().measured(),
                        words(one),
                        SettlementRoutes.statement(standing.id(), month)))
                .orElseGet(() -> new HeatMap.Cell(StatusTone.WAITING, "·", say(Msg.overview_heat_none(month)), ""));
    }

    static String words(StandingMonth month) {
        if (!month.levels().isMeasured()) {
            return say(Msg.overview_heat_unmeasured(month.month()));
        }
        return month.levels().belowMinimum().isEmpty()
                ? say(Msg.overview_heat_cell(month.month(), met(month.levels())))
                : say(Msg.overview_heat_below(
                        month.month(), met(month.levels()), month.levels().belowMinimum()));
    }
}
