package org.gangway.overview.ui;

import static org.gangway.uikit.ScreenTexts.formats;
import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementPermissions;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementStatus;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.overview.portfolio.EngagementStanding;
import org.gangway.overview.portfolio.PortfolioChip;
import org.gangway.overview.portfolio.PortfolioFilter;
import org.gangway.overview.portfolio.PortfolioService;
import org.gangway.overview.portfolio.StandingMonth;
import org.gangway.uikit.FilterChips;
import org.gangway.uikit.ListDownloads;
import org.gangway.uikit.NarrowGrid;
import org.gangway.uikit.Page;
import org.springframework.data.domain.PageRequest;

/** The engagements that somebody sees, each with how it stands; what is looked for stands in the address. */
@Route(EngagementRoutes.LIST)
@Menu(title = "engagement.list.title", icon = "vaadin:handshake", order = 10)
@RolesAllowed(Roles.MEMBER)
class PortfolioView extends Page implements BeforeEnterObserver {

    /** Parameters of the address: which engagements are shown, and what their names contain. */
    static final String SHOWN = "show";

    static final String NAMED = "q";

    /** More than a file of engagements ever has. */
    private static final PageRequest FILE = PageRequest.of(0, 10_000);

    private static final int FEW = 12;

    private final PortfolioService portfolio;
    private final Clock clock;
    private final boolean client;
    private final TextField search = new TextField();
    private final FilterChips<PortfolioChip> chips =
            new FilterChips<>(Msg.overview_portfolio_chips(), PortfolioChip.class, _ -> changed());
    private final Grid<EngagementStanding> grid = new Grid<>();

    PortfolioView(PortfolioService portfolio, CurrentUserProvider currentUserProvider, Clock clock) {
        super(Msg.engagement_list_title());
        this.portfolio = portfolio;
        this.clock = clock;
        var user = currentUserProvider.current();
        client = user.isClient();
        fill();
        addClassName("gangway-wide");
        add(heading(openButton(EngagementPermissions.mayOpen(user))), filters(), grid(), downloads());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter(NAMED).orElse(""));
        var names = Set.of(asked.getSingleParameter(SHOWN).orElse("").split(",", -1));
        chips.choose(Arrays.stream(PortfolioChip.values())
                .filter(chip -> names.contains(chip.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PortfolioChip.class))));
    }

    private PortfolioFilter filter() {
        return new PortfolioFilter(search.getValue(), chips.chosen());
    }

    /** Without leaving the page, so that the field keeps what is being typed. */
    private void changed() {
        grid.getDataProvider().refreshAll();
        var query = new LinkedHashMap<String, String>();
        if (!search.isEmpty()) {
            query.put(NAMED, search.getValue());
        }
        if (!chips.chosen().isEmpty()) {
            query.put(SHOWN, chips.chosen().stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        var parameters = QueryParameters.simple(query).getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, EngagementRoutes.LIST + (parameters.isEmpty() ? "" : "?" + parameters));
    }

    private static Button openButton(boolean mayOpen) {
        var open = new Button(
                say(Msg.engagement_open_action()), _ -> UI.getCurrent().navigate(EngagementRoutes.OPEN));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setVisible(mayOpen);
        return open;
    }

    private Component filters() {
        search.setPlaceholder(say(Msg.engagement_list_search()));
        search.setAriaLabel(say(Msg.engagement_list_search()));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        var filters = new Div(search, chips);
        filters.addClassName("gangway-filters");
        return filters;
    }

    private Component downloads() {
        return new ListDownloads<>(
                Msg.engagement_list_title(),
                PortfolioFile.columns(client, year()),
                () -> portfolio.search(filter(), FILE));
    }

    private Grid<EngagementStanding> grid() {
        grid.addComponentColumn(PortfolioView::name)
                .setHeader(say(Msg.engagement_name()))
                .setFlexGrow(3)
                .setWidth("10.5rem");
        grid.addComponentColumn(one -> new HealthSign(one.health()))
                .setHeader(say(Msg.overview_portfolio_health()))
                .setFlexGrow(2)
                .setWidth("10.5rem");
        grid.addComponentColumn(this::levels)
                .setHeader(say(Msg.overview_portfolio_levels()))
                .setFlexGrow(0)
                .setWidth("7.5rem");
        figures(one -> new Span(formats().money(one.fee())), Msg.overview_portfolio_fee());
        figures(this::credits, Msg.overview_portfolio_credits(Integer.toString(year())));
        grid.addComponentColumn(this::next)
                .setHeader(say(Msg.overview_portfolio_next()))
                .setFlexGrow(0)
                .setWidth("10rem");
        grid.addComponentColumn(one -> lines(one.facts().owners(), ""))
                .setHeader(say(Msg.overview_portfolio_owner()))
                .setFlexGrow(1)
                .setWidth("6rem");
        NarrowGrid.fit(
                grid,
                one -> List.of(
                        name(one),
                        new HealthSign(one.health()),
                        levels(one),
                        NarrowGrid.labelled(
                                say(Msg.overview_portfolio_fee()), formats().money(one.fee())),
                        NarrowGrid.labelled(
                                say(Msg.overview_portfolio_held()), formats().money(one.held())),
                        ends(one)));
        grid.setItemsPageable(page -> {
            var found = portfolio.search(filter(), page);
            if (page.getPageNumber() == 0) {
                fit(found.size());
            }
            return found;
        });
        grid.setSizeFull();
        return grid;
    }

    private void figures(ValueProvider<EngagementStanding, Component> value, Text heading) {
        grid.addComponentColumn(value)
                .setHeader(say(heading))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("8.5rem");
    }

    /** As tall as its rows where they are few, else as high as the window leaves room. */
    private void fit(int rows) {
        grid.setAllRowsVisible(rows < FEW);
        grid.setHeight(rows < FEW ? null : "100%");
    }

    private int year() {
        return YearMonth.now(clock).minusMonths(1).getYear();
    }

    private static Component name(EngagementStanding standing) {
        var other = new Span(standing.facts().other());
        other.addClassName("gangway-quiet");
        var both = new Div(new Anchor(EngagementRoutes.overview(standing.id()), standing.name()), other);
        both.addClassName("gangway-two-lines");
        return both;
    }

    private Component levels(EngagementStanding standing) {
        var both = new Div(
                Standings.spark(standing, YearMonth.now(clock)),
                new Span(standing.newest()
                        .map(StandingMonth::levels)
                        .map(levels -> say(Standings.met(levels)))
                        .orElse("–")));
        both.addClassName("gangway-two-lines");
        return both;
    }

    private Component credits(EngagementStanding standing) {
        return lines(
                formats().money(standing.credits(year()).negated()),
                standing.held().isZero() ? "" : say(Msg.overview_portfolio_held_amount(standing.held())));
    }

    private Component next(EngagementStanding standing) {
        var next = standing.facts().nextMeeting();
        var both = lines(
                next == null
                        ? say(Msg.overview_portfolio_no_meeting())
                        : say(Msg.overview_portfolio_meets(LocalDate.ofInstant(next, ZoneOffset.UTC))),
                "");
        both.add(ends(standing));
        return both;
    }

    private static Div lines(String first, String second) {
        var below = new Span(second);
        below.addClassName("gangway-quiet");
        var both = new Div(new Span(first), below);
        both.addClassName("gangway-two-lines");
        return both;
    }

    /** The last day for notice while it is ahead, and else the end. */
    private Component ends(EngagementStanding standing) {
        var facts = standing.facts();
        if (facts.status() == EngagementStatus.CLOSED) {
            return quiet(Text.of(facts.status()));
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var notice = facts.noticeBy().filter(day -> !day.isBefore(today));
        if (notice.isPresent()) {
            return quiet(Msg.overview_portfolio_notice_in(ChronoUnit.DAYS.between(today, notice.get()), notice.get()));
        }
        var end = ChronoUnit.DAYS.between(today, facts.term().end());
        return quiet(
                end < 0
                        ? Msg.overview_portfolio_ended()
                        : Msg.overview_portfolio_ends_in(end, facts.term().end()));
    }

    private static Component quiet(Text words) {
        var said = new Span(say(words));
        said.addClassName("gangway-quiet");
        return said;
    }
}
