package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.Roles;
import org.gangway.identity.partnership.ClientPartner;
import org.gangway.identity.partnership.PartnershipService;
import org.gangway.identity.partnership.PartnershipState;
import org.gangway.identity.registration.VendorPermissions;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;

/** The clients that the own company works for, and those who ask whether it does. */
@Route(IdentityRoutes.CLIENTS)
@Menu(title = "identity.clients", icon = "vaadin:workplace", order = 12)
@RolesAllowed(Roles.CLIENT_READER)
class ClientsView extends Page {

    private final PartnershipService partnerships;
    private final boolean mayAnswer;

    ClientsView(PartnershipService partnerships, CurrentUserProvider currentUserProvider) {
        super(Msg.identity_clients());
        this.partnerships = partnerships;
        this.mayAnswer = VendorPermissions.mayAnswerClients(currentUserProvider.current());
        refresh();
    }

    private void refresh() {
        removeAll();
        var clients = partnerships.clients();
        add(heading());
        if (clients.isEmpty()) {
            add(new EmptyState(VaadinIcon.WORKPLACE, Msg.identity_clients_none()));
            return;
        }
        if (clients.stream().anyMatch(client -> client.state() == PartnershipState.PROPOSED)) {
            add(new Paragraph(say(Msg.identity_clients_asked())));
        }
        var table = new FigureTable(Msg.identity_clients())
                .words(Msg.identity_company())
                .words(Msg.identity_country())
                .words(Msg.identity_partnership())
                .actions(Msg.common_actions());
        clients.forEach(client -> table.row(
                new Span(client.name()),
                new Span(ScreenTexts.formats().country(client.country())),
                new StatusBadge(Text.of(client.state()), PartnershipTones.of(client.state())),
                answers(client)));
        add(table);
    }

    private Component answers(ClientPartner client) {
        var steps = new ArrayList<Component>();
        if (mayAnswer && client.state() != PartnershipState.AGREED) {
            var agree = step(Msg.identity_partnership_agree(), client, () -> {
                partnerships.agree(client.id());
                Notices.success(Msg.identity_partnership_agreed(client.name()));
                refresh();
            });
            agree.addThemeVariants(
                    client.state() == PartnershipState.PROPOSED ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
            steps.add(agree);
        }
        if (mayAnswer && client.state() == PartnershipState.PROPOSED) {
            steps.add(step(
                    Msg.identity_partnership_decline(),
                    client,
                    () -> Confirm.ask(
                            Msg.identity_partnership_decline(),
                            Msg.identity_partnership_decline_question(client.name()),
                            Msg.identity_partnership_decline(),
                            () -> {
                                partnerships.decline(client.id());
                                refresh();
                            })));
        }
        var actions = new Div(steps.toArray(Component[]::new));
        actions.addClassName("gangway-actions");
        return actions;
    }

    private static Button step(Text words, ClientPartner client, Runnable step) {
        var button = new Button(say(words), _ -> step.run());
        button.setAriaLabel(say(words) + ": " + client.name());
        return button;
    }
}
