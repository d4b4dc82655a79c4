package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.PartnerEngagementService;
import org.gangway.engagement.assignment.VendorContactService;
import org.gangway.identity.PartyId;
import org.gangway.identity.Roles;
import org.gangway.identity.partnership.PartnershipState;
import org.gangway.identity.partnership.VendorAssessmentService;
import org.gangway.identity.partnership.VendorPartner;
import org.gangway.identity.party.CompanyService;
import org.gangway.identity.party.RelatedCompanyService;
import org.gangway.identity.ui.CompanyFacts;
import org.gangway.identity.ui.PartnershipTones;
import org.gangway.identity.ui.RelatedCompanyTable;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;

/** A vendor as its client has it: who it is, what the client thinks of it, who works with whom on what. */
@Route(EngagementRoutes.VENDOR)
@RolesAllowed(Roles.VENDOR_READER)
class VendorView extends Page implements BeforeEnterObserver {

    private final VendorAssessmentService assessments;
    private final VendorKeeping keeping;
    private final CompanyService companies;
    private final RelatedCompanyService related;
    private final PartnerEngagementService engagements;
    private final VendorContactService contacts;

    VendorView(
            VendorAssessmentService assessments,
            VendorKeeping keeping,
            CompanyService companies,
            RelatedCompanyService related,
            PartnerEngagementService engagements,
            VendorContactService contacts) {
        super(Msg.engagement_vendor());
        this.assessments = assessments;
        this.keeping = keeping;
        this.companies = companies;
        this.related = related;
        this.engagements = engagements;
        this.contacts = contacts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(EngagementRoutes.party(event.getRouteParameters()::get));
    }

    private void show(PartyId id) {
        var vendor = assessments.vendor(id);
        removeAll();
        add(named(vendor, () -> show(id)), band(vendor));
        if (vendor.state() == PartnershipState.AGREED) {
            add(new VendorAssessmentPanel(vendor.assessment()));
            section(Msg.engagement_list_title(), VendorTables.engagements(engagements.with(id)));
            section(Msg.engagement_vendor_contacts(), VendorTables.contacts(contacts.contacts(id)));
            section(Msg.engagement_vendor_company(), new CompanyFacts(companies.company(id)));
            var chain = related.of(id);
            if (!chain.isEmpty()) {
                section(Msg.identity_related(), new RelatedCompanyTable(chain));
            }
            var open = keeping.invitations(id);
            if (!open.isEmpty()) {
                section(Msg.identity_people_open_invitations(), VendorTables.invitations(open));
            }
        } else {
            add(new Paragraph(say(Msg.engagement_vendor_not_agreed())), new VendorAssessmentPanel(vendor.assessment()));
        }
    }

    private Component named(VendorPartner vendor, SerializableRunnable done) {
        var side = new Div(keeping.actions(vendor, done));
        side.addClassName("gangway-actions");
        var row = new Div(new H1(vendor.name()), side);
        row.addClassName("gangway-heading");
        return row;
    }

    private Component band(VendorPartner vendor) {
        var facts = new Div(
                new StatusBadge(Text.of(vendor.state()), PartnershipTones.of(vendor.state())),
                new Span(ScreenTexts.formats().country(vendor.country())),
                new Span(say(Msg.engagement_vendor_running(
                        engagements.running().getOrDefault(vendor.id(), 0L).intValue()))));
        facts.addClassName("gangway-facts");
        return facts;
    }

    private void section(Text heading, Component content) {
        add(new H2(say(heading)), content);
    }
}
