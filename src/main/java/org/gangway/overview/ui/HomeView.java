package org.gangway.overview.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.overview.FirstStepsService;
import org.gangway.overview.PendingTask;
import org.gangway.overview.PendingTaskKind;
import org.gangway.overview.PendingTaskService;
import org.gangway.shell.ShellRoutes;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.Page;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** What waits for the one who looks. */
@Route(ShellRoutes.HOME)
@Menu(title = "overview.home.title", icon = "vaadin:home", order = 0)
@RolesAllowed(Roles.MEMBER)
class HomeView extends Page {

    HomeView(PendingTaskService waiting, FirstStepsService firstSteps) {
        super(Msg.overview_home_title());
        add(heading());
        firstSteps.forMe().map(FirstStepsPanel::new).ifPresent(this::add);
        add(new H2(say(Msg.overview_home_waiting())));
        add(things(waiting.forMe(), Msg.overview_home_nothing()));
        add(new H2(say(Msg.overview_home_meetings())));
        add(things(waiting.meetings(), Msg.overview_home_no_meeting()));
    }

    private static Component things(List<PendingTask> things, Text nothing) {
        if (things.isEmpty()) {
            return new EmptyState(VaadinIcon.COFFEE, nothing);
        }
        var list = new UnorderedList();
        list.addClassName("gangway-waiting");
        things.forEach(thing -> list.add(thing(thing)));
        return list;
    }

    private static ListItem thing(PendingTask thing) {
        var kind = new StatusBadge(Text.of(thing.kind()), thing.urgent() ? StatusTone.BAD : tone(thing.kind()));
        var item = new ListItem(kind, new Anchor(thing.address(), say(thing.description())));
        if (thing.urgent()) {
            item.add(new Span(say(Msg.overview_home_overdue())));
        }
        return item;
    }

    private static StatusTone tone(PendingTaskKind kind) {
        return kind == PendingTaskKind.DISPUTE ? StatusTone.WARNING : StatusTone.WAITING;
    }
}
