package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.Roles;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.party.InvoicingService;
import org.gangway.identity.party.SessionRulesService;
import org.gangway.identity.person.PersonDetailsService;
import org.gangway.identity.person.PersonErasureService;
import org.gangway.identity.recovery.ResetLinkService;
import org.gangway.identity.registration.InvitationService;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.registration.VendorService;
import org.gangway.identity.signin.DirectSignIn;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.GridCells;
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
    private final PersonDetailsService details;
    private final PersonErasureService erasure;
    private final AbsenceService absences;
    private final VendorService vendors;
    private final ResetLinkService links;
    private final InvoicingService invoicing;
    private final SessionRulesService sessions;
    private final DirectSignIn signIn;
    private final CurrentUserProvider currentUserProvider;
    private final Grid<PersonSummary> grid = new Grid<>();
    private final InvitationsTable invitations;
    private final VendorsTable registered;

    PeopleView(
            PeopleService people,
            PersonDetailsService details,
            PersonErasureService erasure,
            AbsenceService absences,
            InvitationService invitations,
            VendorService vendors,
            ResetLinkService links,
            InvoicingService invoicing,
            SessionRulesService sessions,
            DirectSignIn signIn,
            CurrentUserProvider currentUserProvider) {
        super(Msg.identity_people_title());
        this.people = people;
        this.details = details;
        this.erasure = erasure;
        this.absences = absences;
        this.vendors = vendors;
        this.links = links;
        this.invoicing = invoicing;
        this.sessions = sessions;
        this.signIn = signIn;
        this.currentUserProvider = currentUserProvider;
        this.invitations = new InvitationsTable(invitations);
        this.registered = new VendorsTable(vendors, this::refresh);
        add(heading(actions()), grid(), this.invitations, registered);
        grid.setItems(people.ownPeople());
    }

    private Component[] actions() {
        var person = new Button(
                say(Msg.identity_person_add()),
                _ -> new PersonDialog(Msg.identity_person_add(), PersonDetails.of(""), details::add, this::refresh)
                        .open());
        var invite = new Button(
                say(Msg.identity_invite_action()),
                _ -> new InviteDialog(currentUserProvider.current().side(), people, this::refresh).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var company = new Button(say(Msg.identity_company_details()), _ -> new CompanyDetailsDialog(invoicing).open());
        var session = new Button(say(Msg.identity_session_title()), _ -> new SessionRulesDialog(sessions).open());
        if (!currentUserProvider.current().isClient()) {
            return new Component[] {company, session, person, invite};
        }
        var vendor = new Button(
                say(Msg.identity_vendor_action()),
                _ -> RegisterVendorDialog.forNew(vendors, this::refresh).open());
        return new Component[] {company, session, vendor, person, invite};
    }

    private Grid<PersonSummary> grid() {
        grid.addColumn(GridCells.lines(PersonSummary::name, PersonSummary::email))
                .setHeader(say(Msg.identity_person_name()))
                .setAutoWidth(true);
        grid.addColumn(person -> roles(person.roles()))
                .setHeader(say(Msg.identity_roles()))
                .setAutoWidth(true);
        grid.addComponentColumn(PeopleView::status).setHeader(say(Msg.identity_status()));
        grid.addComponentColumn(this::edit)
                .setHeader(say(Msg.common_actions()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        NarrowGrid.fit(
                grid,
                person -> List.of(
                        new Span(person.name()),
                        new Span(person.email()),
                        new Span(roles(person.roles())),
                        status(person),
                        edit(person)));
        grid.setAllRowsVisible(true);
        return grid;
    }

    static String roles(Set<Role> roles) {
        return ScreenTexts.formats()
                .list(roles.stream()
                        .sorted()
                        .map(Text::of)
                        .map(ScreenTexts::say)
                        .toList());
    }

    private static Component status(PersonSummary person) {
        return switch (person.access()) {
            case OPEN -> new StatusBadge(Msg.identity_active(), StatusTone.GOOD);
            case ENDED -> new StatusBadge(Msg.identity_inactive(), StatusTone.NEUTRAL);
            case NONE -> new StatusBadge(Msg.identity_person_no_account(), StatusTone.NEUTRAL);
        };
    }

    private Component edit(PersonSummary person) {
        var side = currentUserProvider.current().side();
        var access = person.access() == PersonAccess.NONE
                ? step(
                        say(Msg.identity_person_invite_action()),
                        say(Msg.identity_person_invite(person.name())),
                        () -> InviteDialog.of(person, side, people, this::refresh)
                                .open())
                : step(
                        say(Msg.identity_edit_access()),
                        say(Msg.identity_access_title(person.name())),
                        () -> new AccessDialog(person, side, people, links, signIn, this::refresh).open());
        var known = step(
                say(Msg.identity_person_details()),
                say(Msg.identity_person_details_of(person.name())),
                () -> describe(person));
        var away = step(
                say(Msg.identity_absence_title()),
                say(Msg.identity_absence_of(person.name())),
                () -> new AbsencesDialog(absences, person).open());
        var card = new Anchor(IdentityRoutes.card(person.id()), say(Msg.identity_person_card()));
        card.getElement().setAttribute("aria-label", say(Msg.identity_person_card_of(person.name())));
        var actions = new Div(card, known, away, access);
        actions.addClassName("gangway-actions");
        return actions;
    }

    private void describe(PersonSummary person) {
        PersonDialog.ofColleague(details.person(person.id()), details, this::refresh)
                .withErasure(person, erasure, this::refresh)
                .open();
    }

    private static Button step(String words, String name, Runnable step) {
        var button = new Button(words, _ -> step.run());
        button.setAriaLabel(name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void refresh() {
        grid.setItems(people.ownPeople());
        invitations.refresh();
        registered.refresh();
    }
}
