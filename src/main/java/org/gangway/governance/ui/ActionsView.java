package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.action.ActionSummary;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FetchedRows;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.springframework.data.domain.Pageable;

/** What the reader and their colleagues have to do in all engagements, and for a manager what vendors have to do too. */
@Route(GovernanceRoutes.ACTIONS)
@Menu(title = "governance.actions.title", icon = "vaadin:tasks", order = 30)
@RolesAllowed(Roles.MEMBER)
class ActionsView extends Page {

    private final ActionRegister register;
    private final Checkbox onlyMine = new Checkbox(say(Msg.governance_actions_mine()));
    private final Checkbox closed = new Checkbox(say(Msg.governance_actions_closed()));
    private final ActionGrid grid;
    private final EmptyState empty = new EmptyState(VaadinIcon.CHECK_CIRCLE_O, Msg.governance_actions_empty());

    ActionsView(ActionRegister register, ActionSteps steps, Paragraphs paragraphs, Clock clock) {
        super(Msg.governance_actions_title());
        this.register = register;
        var today = LocalDate.now(clock.withZone(ScreenTexts.reader().zone()));
        grid = new ActionGrid(true, today, paragraphs, action -> steps.of(action, this::show));
        onlyMine.addValueChangeListener(_ -> show());
        closed.addValueChangeListener(_ -> show());
        add(heading(onlyMine, closed), grid, empty);
        show();
    }

    private void show() {
        onlyMine.setEnabled(!closed.getValue());
        var any = !FetchedRows.of(grid, page -> grid.read(actions(page))).isEmpty();
        grid.setVisible(any);
        empty.setVisible(!any);
    }

    private List<ActionSummary> actions(Pageable page) {
        if (closed.getValue()) {
            return register.closed(page);
        }
        return onlyMine.getValue() ? register.mine(page) : register.open(page);
    }
}
