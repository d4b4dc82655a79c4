package org.gangway.overview.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.NotificationRoutes;
import org.gangway.notification.news.NewsItem;
import org.gangway.overview.HomePage;
import org.gangway.overview.HomeService;
import org.gangway.overview.PendingTask;
import org.gangway.overview.portfolio.EngagementStanding;
import org.gangway.shell.ShellRoutes;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.Page;

/** The first look of the day: figures, months, what waits for the one who looks, the next weeks, and what changed. */
@Route(ShellRoutes.HOME)
@Menu(title = "overview.home.title", icon = "vaadin:home", order = 0)
@RolesAllowed(Roles.MEMBER)
class HomeView extends Page {

    private static final int MOST_ROWS = 15;

    private final LocalDate today;

    HomeView(HomeService home, Clock clock) {
        super(Msg.overview_home_title());
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        addClassName("gangway-wide");
        var page = home.forMe();
        add(heading());
        page.firstSteps().map(FirstStepsPanel::new).ifPresent(this::add);
        if (!page.standings().isEmpty()) {
            add(new HomeTiles(page.standings(), YearMonth.from(today)).create(), months(page.standings()));
        }
        add(columns(page));
    }

    /** The worst first, as many as can be seen at a glance. */
    private Section months(List<EngagementStanding> standings) {
        var shown = standings.stream()
                .sorted(Comparator.comparing(
                        (EngagementStanding one) -> one.health().level()))
                .limit(MOST_ROWS)
                .toList();
        var section =
                section(Msg.overview_home_months(), Standings.heatMap(shown, YearMonth.from(today)), new HealthHelp());
        if (standings.size() > shown.size()) {
            section.add(new Anchor(EngagementRoutes.LIST, say(Msg.overview_home_all_engagements(standings.size()))));
        }
        return section;
    }

    private Component columns(HomePage page) {
        var left = section(Msg.overview_home_waiting(), waiting(page.tasks()));
        var right = new Div(
                section(
                        Msg.overview_home_coming(),
                        page.coming().isEmpty()
                                ? new EmptyState(VaadinIcon.CALENDAR_O, Msg.overview_home_nothing_coming())
                                : new ComingList(page.coming())),
                changed(page.news()));
        var columns = new Div(left, right);
        columns.addClassName("gangway-home-columns");
        return columns;
    }

    private Component waiting(List<PendingTask> tasks) {
        return tasks.isEmpty()
                ? new EmptyState(VaadinIcon.COFFEE, Msg.overview_home_nothing())
                : new WaitingTable(tasks, today);
    }

    private static Component changed(List<NewsItem> news) {
        return section(
                Msg.overview_home_changed(),
                news.isEmpty()
                        ? new EmptyState(VaadinIcon.BELL_O, Msg.overview_home_nothing_changed())
                        : new ChangedList(news),
                new Anchor(NotificationRoutes.NEWS, say(Msg.overview_home_all_news())));
    }

    private static Section section(Text title, Component... content) {
        var section = new Section(new H2(say(title)));
        section.addClassName("gangway-section");
        section.add(content);
        return section;
    }
}
