package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.gangway.identity.registration.InvitationService;
import org.gangway.identity.registration.OpenInvitation;
import org.gangway.language.Msg;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Invitations that nobody has accepted yet, with the way to another link. */
class InvitationsTable extends Div {

    private final InvitationService invitations;

    InvitationsTable(InvitationService invitations) {
        this.invitations = invitations;
        setWidthFull();
        refresh();
    }

    void refresh() {
        removeAll();
        var open = invitations.open();
        setVisible(!open.isEmpty());
        var table = new FigureTable(Msg.identity_people_open_invitations())
                .words(Msg.identity_person_name())
                .words(Msg.identity_email())
                .words(Msg.identity_company())
                .words(Msg.identity_roles())
                .words(Msg.identity_invitation_valid_until())
                .actions(Msg.common_actions());
        open.forEach(invitation -> table.row(
                new Span(invitation.name()),
                new Span(invitation.email()),
                new Span(invitation.partyName()),
                new Span(PeopleView.roles(invitation.roles())),
                until(invitation),
                actions(invitation)));
        add(new H2(say(Msg.identity_people_open_invitations())), table);
    }

    private static Component until(OpenInvitation invitation) {
        return invitation.expired()
                ? new StatusBadge(Msg.identity_invitation_expired(), StatusTone.WARNING)
                : new Span(ScreenTexts.formats().dateTime(invitation.expiresAt()));
    }

    private Component actions(OpenInvitation invitation) {
        var renew = new Button(say(Msg.identity_invitation_renew()), _ -> {
            OneTimeLinkDialog.of(invitations.renew(invitation.id())).open();
            refresh();
        });
        renew.setAriaLabel(say(Msg.identity_invitation_renew()) + ": " + invitation.email());
        renew.addThemeVariants(ButtonVariant.TERTIARY);
        var withdraw = new Button(say(Msg.identity_invitation_withdraw()), _ -> askWhetherToWithdraw(invitation));
        withdraw.setAriaLabel(say(Msg.identity_invitation_withdraw()) + ": " + invitation.email());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(renew, withdraw);
    }

    private void askWhetherToWithdraw(OpenInvitation invitation) {
        Confirm.ask(
                Msg.identity_invitation_withdraw(),
                Msg.identity_invitation_withdraw_question(invitation.email()),
                Msg.identity_invitation_withdraw(),
                () -> {
                    invitations.withdraw(invitation.id());
                    Notices.success(Msg.identity_invitation_withdrawn(invitation.email()));
                    refresh();
                });
    }
}
