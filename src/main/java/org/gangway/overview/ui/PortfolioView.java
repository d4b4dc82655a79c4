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
                .setWidth("13rem");
        grid.addComponentColumn(one -> new HealthSign(one.health()))
                .setHeader(say(Msg.overview_portfolio_health()))
                .setFlexGrow(2)
                .setWidth("12rem");
        grid.addComponentColumn(this::levels)
                .setHeader(say(Msg.overview_portfolio_levels()))
                .setFlexGrow(0)
                .setWidth("10rem");
        figures(one -> formats().money(one.fee()), Msg.overview_portfolio_fee());
        figures(
                one -> formats().money(one.credits(year()).negated()),
                Msg.overview_portfolio_credits(Integer.toString(year())));
        figures(one -> formats().money(one.held()), Msg.overview_portfolio_held());
        grid.addColumn(this::nextMeeting)
                .setHeader(say(Msg.overview_portfolio_meeting()))
                .setFlexGrow(0)
                .setWidth("9rem");
        grid.addComponentColumn(this::ends)
                .setHeader(say(Msg.overview_portfolio_notice()))
                .setFlexGrow(0)
                .setWidth("10.5rem");
        grid.addColumn(one -> one.facts().owners())
                .setHeader(say(Msg.overview_portfolio_owner()))
                .setFlexGrow(1)
                .setWidth("8rem");
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
        grid.setItemsPageable(page -> portfolio.search(filter(), page));
        grid.setSizeFull();
        return grid;
    }

    private void figures(com.vaadin.flow.function.ValueProvider<EngagementStanding, String> value, Text heading) {
        grid.addColumn(value)
                .setHeader(say(heading))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("9.5rem");
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

    private String nextMeeting(EngagementStanding standing) {
        var next = standing.facts().nextMeeting();
        return next == null ? "–" : formats().date(LocalDate.ofInstant(next, ZoneOffset.UTC));
    }

    /** The last day for notice while it is ahead, and else the end. */
    private Component ends(EngagementStanding standing) {
        var facts = standing.facts();
        if (facts.status() == EngagementStatus.CLOSED) {
            return new Span(say(Text.of(facts.status())));
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var notice = !facts.noticeBy().isBefore(today);
        var day = notice ? facts.noticeBy() : facts.term().end();
        var days = ChronoUnit.DAYS.between(today, day);
        var left = new Span(say(
                days < 0
                        ? Msg.overview_portfolio_ended()
                        : notice ? Msg.overview_portfolio_notice_in(days) : Msg.overview_portfolio_ends_in(days)));
        left.addClassName("gangway-quiet");
        var both = new Div(new Span(formats().date(day)), left);
        both.addClassName("gangway-two-lines");
        return both;
    }
}
