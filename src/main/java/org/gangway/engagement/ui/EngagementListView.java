package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gangway.engagement.EngagementPermissions;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementStatus;
import org.gangway.engagement.EngagementSummary;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.NarrowGrid;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** The engagements of the own party. */
@Route(EngagementRoutes.LIST)
@Menu(title = "engagement.list.title", icon = "vaadin:handshake", order = 10)
@RolesAllowed(Roles.MEMBER)
class EngagementListView extends Page {

    private final EngagementService engagements;
    private final TextField search = new TextField();
    private final Grid<EngagementSummary> grid = new Grid<>();

    EngagementListView(EngagementService engagements, CurrentUserProvider currentUserProvider) {
        super(Msg.engagement_list_title());
        this.engagements = engagements;
        fill();
        add(heading(openButton(EngagementPermissions.mayOpen(currentUserProvider.current()))), search(), grid());
    }

    private static Button openButton(boolean mayOpen) {
        var open = new Button(
                say(Msg.engagement_open_action()), _ -> UI.getCurrent().navigate(EngagementRoutes.OPEN));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setVisible(mayOpen);
        return open;
    }

    private TextField search() {
        search.setPlaceholder(say(Msg.engagement_list_search()));
        search.setAriaLabel(say(Msg.engagement_list_search()));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        return search;
    }

    private Grid<EngagementSummary> grid() {
        grid.addComponentColumn(EngagementListView::link)
                .setHeader(say(Msg.engagement_name()))
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addColumn(EngagementSummary::client)
                .setHeader(say(Msg.engagement_client()))
                .setAutoWidth(true);
        grid.addColumn(EngagementSummary::vendor)
                .setHeader(say(Msg.engagement_vendor()))
                .setAutoWidth(true);
        grid.addColumn(e -> ScreenTexts.formats().period(e.term()))
                .setHeader(say(Msg.engagement_term()))
                .setAutoWidth(true);
        grid.addComponentColumn(EngagementListView::status)
                .setHeader(say(Msg.engagement_status()))
                .setAutoWidth(true);
        NarrowGrid.fit(
                grid,
                e -> List.of(
                        link(e),
                        NarrowGrid.labelled(say(Msg.engagement_client()), e.client()),
                        NarrowGrid.labelled(say(Msg.engagement_vendor()), e.vendor()),
                        new Span(ScreenTexts.formats().period(e.term())),
                        status(e)));
        grid.setItemsPageable(page -> engagements.search(search.getValue(), page));
        grid.setSizeFull();
        return grid;
    }

    private static Anchor link(EngagementSummary engagement) {
        return new Anchor(EngagementRoutes.overview(engagement.id()), engagement.name());
    }

    private static StatusBadge status(EngagementSummary engagement) {
        var statusTone = engagement.status() == EngagementStatus.OPEN ? StatusTone.GOOD : StatusTone.NEUTRAL;
        return new StatusBadge(Text.of(engagement.status()), statusTone);
    }
}
