package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementStatus;
import org.gangway.engagement.EngagementSummary;
import org.gangway.engagement.assignment.VendorContact;
import org.gangway.identity.Role;
import org.gangway.identity.registration.OpenInvitation;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** What a client has with a vendor: engagements, people, invitations. */
final class VendorTables {

    private VendorTables() {}

    static Component engagements(List<EngagementSummary> shown) {
        if (shown.isEmpty()) {
            return new Paragraph(say(Msg.engagement_vendor_no_engagement()));
        }
        var table = new FigureTable(Msg.engagement_list_title())
                .words(Msg.engagement_name())
                .words(Msg.engagement_term())
                .words(Msg.engagement_status());
        shown.forEach(one -> table.row(
                new Anchor(EngagementRoutes.overview(one.id()), one.name()),
                new Span(ScreenTexts.formats().period(one.term())),
                new StatusBadge(
                        Text.of(one.status()),
                        one.status() == EngagementStatus.OPEN ? StatusTone.GOOD : StatusTone.NEUTRAL)));
        return table;
    }

    static Component contacts(List<VendorContact> shown) {
        if (shown.isEmpty()) {
            return new Paragraph(say(Msg.engagement_vendor_no_contact()));
        }
        var table = new FigureTable(Msg.engagement_vendor_contacts())
                .words(Msg.engagement_people_name())
                .words(Msg.engagement_people_role())
                .words(Msg.identity_email())
                .words(Msg.identity_person_telephones())
                .words(Msg.engagement_list_title());
        shown.forEach(contact -> table.row(
                name(contact),
                new Span(roles(contact.roles())),
                new Span(contact.email()),
                new Span(String.join(", ", contact.details().telephones())),
                new Span(ScreenTexts.formats().list(contact.engagements()))));
        return table;
    }

    private static Component name(VendorContact contact) {
        var title = contact.details().title();
        return title.isEmpty()
                ? new Span(contact.details().name())
                : new Div(new Span(contact.details().name() + ", " + title));
    }

    static Component invitations(List<OpenInvitation> shown) {
        var table = new FigureTable(Msg.identity_people_open_invitations())
                .words(Msg.identity_person_name())
                .words(Msg.identity_email())
                .words(Msg.identity_roles())
                .words(Msg.identity_invitation_valid_until());
        shown.forEach(invitation -> table.row(
                new Span(invitation.name()),
                new Span(invitation.email()),
                new Span(roles(invitation.roles())),
                invitation.expired()
                        ? new StatusBadge(Msg.identity_invitation_expired(), StatusTone.WARNING)
                        : new Span(ScreenTexts.formats().dateTime(invitation.expiresAt()))));
        return table;
    }

    private static String roles(Collection<Role> roles) {
        return ScreenTexts.formats()
                .list(roles.stream()
                        .sorted()
                        .map(Text::of)
                        .map(ScreenTexts::say)
                        .toList());
    }
}
