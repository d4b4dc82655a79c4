package org.gangway.overview.ui;

import static org.gangway.uikit.ScreenTexts.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.gangway.document.SheetCell;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.overview.portfolio.EngagementStanding;
import org.gangway.overview.portfolio.LevelTally;
import org.gangway.overview.portfolio.StandingMonth;
import org.gangway.uikit.ListColumn;

/** The list of engagements as a file, with values that one can calculate with. */
final class PortfolioFile {

    private PortfolioFile() {}

    /** {@code client}: whether the reader's company buys, so that the other party is the vendor. */
    static List<ListColumn<EngagementStanding>> columns(boolean client, int year) {
        return List.of(
                new ListColumn<>(Msg.engagement_name(), one -> SheetCell.text(one.name())),
                new ListColumn<>(
                        client ? Msg.engagement_vendor() : Msg.engagement_client(),
                        one -> SheetCell.text(one.facts().other())),
                new ListColumn<>(
                        Msg.overview_portfolio_health(),
                        one -> SheetCell.text(say(Text.of(one.health().level())))),
                new ListColumn<>(
                        Msg.overview_portfolio_reasons(), one -> SheetCell.text(HealthSign.reasons(one.health()))),
                new ListColumn<>(
                        Msg.overview_portfolio_month(),
                        one -> one.newest()
                                .map(month -> SheetCell.month(month.month()))
                                .orElse(SheetCell.empty())),
                new ListColumn<>(Msg.overview_portfolio_met(), one -> levels(one, LevelTally::met)),
                new ListColumn<>(Msg.overview_portfolio_measured(), one -> levels(one, LevelTally::measured)),
                new ListColumn<>(Msg.overview_portfolio_fee(), one -> SheetCell.money(one.fee())),
                new ListColumn<>(
                        Msg.overview_portfolio_credits(Integer.toString(year)),
                        one -> SheetCell.money(one.credits(year).negated())),
                new ListColumn<>(Msg.overview_portfolio_held(), one -> SheetCell.money(one.held())),
                new ListColumn<>(
                        Msg.overview_portfolio_currency(),
                        one -> SheetCell.text(one.fee().currency().getCurrencyCode())),
                new ListColumn<>(Msg.overview_portfolio_meeting(), PortfolioFile::meeting),
                new ListColumn<>(
                        Msg.overview_portfolio_notice(),
                        one -> one.facts().noticeBy().map(SheetCell::day).orElseGet(SheetCell::empty)),
                new ListColumn<>(
                        Msg.overview_portfolio_end(),
                        one -> SheetCell.day(one.facts().term().end())),
                new ListColumn<>(
                        Msg.overview_portfolio_owner(),
                        one -> SheetCell.text(one.facts().owners())));
    }

    private static SheetCell levels(EngagementStanding standing, Function<LevelTally, Integer> number) {
        return standing.newest()
                .map(StandingMonth::levels)
                .map(number)
                .map(count -> SheetCell.number(BigDecimal.valueOf(count), 0))
                .orElse(SheetCell.empty());
    }

    private static SheetCell meeting(EngagementStanding standing) {
        var next = standing.facts().nextMeeting();
        return next == null ? SheetCell.empty() : SheetCell.day(LocalDate.ofInstant(next, ZoneOffset.UTC));
    }
}
