package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementTab;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** One place for one engagement: its name and sites above, its tabs below, each with an address of its own. */
@Layout(EngagementRoutes.FRAME)
@ParentLayout(MainLayout.class)
@PermitAll
class EngagementLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    /**
     * On a telephone the strip is wider than the screen.
     *
     * <p>When an address is opened directly, the strip gets its width only after this has run: once the style sheets and
     * the frame are there. So it is looked at again whenever its size, or that of the selected tab, changes.
     */
    private static final String SHOW_SELECTED = """
            const strip = this;
            const show = () => {
                const tab = strip.querySelector('[aria-current]');
                if (!tab) return;
                const inner = tab.getBoundingClientRect();
                const outer = strip.getBoundingClientRect();
                strip.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
            };
            strip.sizes?.disconnect();
            strip.sizes = new ResizeObserver(show);
            strip.sizes.observe(strip);
            strip.querySelectorAll('[aria-current]').forEach(tab => strip.sizes.observe(tab));
            """;

    private final EngagementService engagements;
    private final EngagementHeader header;
    private final Nav tabs = new Nav();
    private final Map<String, Anchor> tabByPath = new LinkedHashMap<>();
    private final Div content = new Div();
    private @Nullable EngagementId shown;

    EngagementLayout(EngagementService engagements, EngagementHeader header) {
        this.engagements = engagements;
        this.header = header;
        addClassName("gangway-engagement");
        content.addClassName("gangway-tab-content");
        tabs.addClassName("gangway-tabs");
        tabs.getElement().setAttribute("aria-label", say(Msg.engagement_pages()));
        add(header, tabs, content);
    }

    @Override
    public void showRouterLayoutContent(com.vaadin.flow.component.HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = EngagementRoutes.engagement(event.getRouteParameters()::get);
        if (!asked.equals(shown)) {
            var engagement = engagements.get(asked);
            header.show(engagement, engagements.sites(engagement.id()));
            showTabs(asked);
            shown = asked;
        }
    }

    private void showTabs(EngagementId engagement) {
        tabs.removeAll();
        tabByPath.clear();
        RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(EngagementTab.class))
                .sorted(Comparator.comparingInt(route -> annotation(route).order()))
                .forEach(route -> addTab(route, engagement));
    }

    private void addTab(RouteData route, EngagementId engagement) {
        var path = EngagementRoutes.of(route.getTemplate(), engagement);
        var tab = new Anchor(path, new Span(say(new Text(annotation(route).title()))));
        tabByPath.put(path, tab);
        tabs.add(tab);
    }

    private static EngagementTab annotation(RouteData route) {
        return java.util.Objects.requireNonNull(route.getNavigationTarget().getAnnotation(EngagementTab.class));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        tabByPath.forEach((address, tab) -> {
            var here = path.equals(address) || path.startsWith(address + "/");
            if (here) {
                tab.getElement().setAttribute("aria-current", "page");
            } else {
                tab.getElement().removeAttribute("aria-current");
            }
        });
        tabs.getElement().executeJs(SHOW_SELECTED);
    }
}
