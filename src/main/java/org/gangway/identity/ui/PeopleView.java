package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.Person;
import org.gangway.identity.Roles;
import org.gangway.identity.party.InvoicingService;
import org.gangway.identity.registration.PeopleService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.NarrowGrid;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** The people of the own party and what they may do. */
@Route(IdentityRoutes.PEOPLE)
@Menu(title = "identity.people-title", icon = "vaadin:users", order = 80)
@RolesAllowed(Roles.ADMINISTRATOR)
class PeopleView extends Page {

    private final PeopleService people;
    private final InvoicingService invoicing;
    private final CurrentUserProvider currentUserProvider;
    private final Grid<Person> grid = new Grid<>();
    private final H2 openHeading = new H2(say(Msg.identity_people_open_invitations()));
    private final UnorderedList open = new UnorderedList();

    PeopleView(PeopleService people, InvoicingService invoicing, CurrentUserProvider currentUserProvider) {
        super(Msg.identity_people_title());
        this.people = people;
        this.invoicing = invoicing;
        this.currentUserProvider = currentUserProvider;
        add(heading(actions()), grid(), openHeading, open);
        refresh();
    }

    private Component[] actions() {
        var invite = new Button(
                say(Msg.identity_invite_action()),
                _ -> new InviteDialog(currentUserProvider.current().side(), people, this::refresh).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var company = new Button(say(Msg.identity_company_details()), _ -> new CompanyDetailsDialog(invoicing).open());
        if (!currentUserProvider.current().isClient()) {
            return new Component[] {company, invite};
        }
        var vendor = new Button(
                say(Msg.identity_vendor_action()), _ -> new RegisterVendorDialog(people, this::refresh).open());
        return new Component[] {company, vendor, invite};
    }

    private Grid<Person> grid() {
        grid.addColumn(Person::name).setHeader(say(Msg.identity_person_name())).setAutoWidth(true);
        grid.addColumn(Person::email).setHeader(say(Msg.identity_email())).setAutoWidth(true);
        grid.addColumn(PeopleView::roles).setHeader(say(Msg.identity_roles())).setAutoWidth(true);
        grid.addComponentColumn(PeopleView::status).setHeader(say(Msg.identity_status()));
        grid.addComponentColumn(this::edit).setHeader(say(Msg.common_actions()));
        NarrowGrid.fit(
                grid,
                person -> List.of(
                        new Span(person.name()),
                        new Span(person.email()),
                        new Span(roles(person)),
                        status(person),
                        edit(person)));
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static String roles(Person person) {
        return ScreenTexts.formats()
                .list(person.roles().stream()
                        .sorted()
                        .map(Text::of)
                        .map(ScreenTexts::say)
                        .toList());
    }

    private static Component status(Person person) {
        return person.active()
                ? new StatusBadge(Msg.identity_active(), StatusTone.GOOD)
                : new StatusBadge(Msg.identity_inactive(), StatusTone.NEUTRAL);
    }

    private Component edit(Person person) {
        var button = new Button(
                say(Msg.identity_edit_access()),
                _ -> new AccessDialog(person, currentUserProvider.current().side(), people, this::refresh).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void refresh() {
        grid.setItems(people.ownPeople());
        open.removeAll();
        people.openInvitations().forEach(email -> open.add(new ListItem(email)));
        openHeading.setVisible(open.getComponentCount() > 0);
    }
}
