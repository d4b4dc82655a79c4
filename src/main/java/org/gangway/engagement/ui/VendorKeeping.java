package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PartyId;
import org.gangway.identity.partnership.VendorAssessmentService;
import org.gangway.identity.partnership.VendorPartner;
import org.gangway.identity.party.CompanyService;
import org.gangway.identity.registration.InvitationService;
import org.gangway.identity.registration.OpenInvitation;
import org.gangway.identity.registration.RegisteredVendor;
import org.gangway.identity.registration.VendorMergeService;
import org.gangway.identity.registration.VendorPermissions;
import org.gangway.identity.registration.VendorService;
import org.gangway.identity.ui.CompanyNameDialog;
import org.gangway.identity.ui.RegisterVendorDialog;
import org.gangway.language.Msg;

/** What the reader may do with a vendor of their company. */
@SpringComponent
class VendorKeeping {

    private final VendorAssessmentService assessments;
    private final VendorService vendors;
    private final VendorMergeService merging;
    private final InvitationService invitations;
    private final CompanyService companies;
    private final CurrentUserProvider currentUserProvider;

    VendorKeeping(
            VendorAssessmentService assessments,
            VendorService vendors,
            VendorMergeService merging,
            InvitationService invitations,
            CompanyService companies,
            CurrentUserProvider currentUserProvider) {
        this.assessments = assessments;
        this.vendors = vendors;
        this.merging = merging;
        this.invitations = invitations;
        this.companies = companies;
        this.currentUserProvider = currentUserProvider;
    }

    /** The buttons of the page; the one that is done most is the last. */
    Component[] actions(VendorPartner vendor, SerializableRunnable done) {
        var actions = new ArrayList<Component>();
        if (VendorPermissions.mayRegister(currentUserProvider.current())) {
            vendors.vendors().stream()
                    .filter(it -> it.id().equals(vendor.id()))
                    .findFirst()
                    .ifPresent(known -> actions.addAll(ofAdministrator(vendor, known, done)));
        }
        if (mayAssess()) {
            var assess = new Button(
                    say(Msg.identity_assessment_edit()), _ -> new AssessVendorDialog(vendor, assessments, done).open());
            assess.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(assess);
        }
        return actions.toArray(Component[]::new);
    }

    private List<Component> ofAdministrator(VendorPartner vendor, RegisteredVendor known, SerializableRunnable done) {
        var actions = new ArrayList<Component>();
        var targets = merging.targets(vendor.id());
        if (!targets.isEmpty()) {
            actions.add(new Button(
                    say(Msg.engagement_vendor_duplicate()),
                    _ -> new MergeVendorDialog(
                                    vendor,
                                    targets,
                                    merging,
                                    stays -> UI.getCurrent().navigate(EngagementRoutes.vendor(stays)))
                            .open()));
        }
        if (!known.joined()) {
            actions.add(new Button(
                    say(Msg.identity_company_rename()),
                    _ -> new CompanyNameDialog(vendor.name(), name -> companies.rename(vendor.id(), name), done)
                            .open()));
        }
        if (known.mayInviteLead()) {
            actions.add(new Button(
                    say(Msg.identity_vendor_lead_action()),
                    _ -> RegisterVendorDialog.forKnown(known, vendors, done).open()));
        }
        return actions;
    }

    private boolean mayAssess() {
        return VendorPermissions.mayAssess(currentUserProvider.current());
    }

    /** Invitations of the own company that nobody of the vendor has used yet; for others than administrators none. */
    List<OpenInvitation> invitations(PartyId vendor) {
        return VendorPermissions.mayRegister(currentUserProvider.current())
                ? invitations.open().stream()
                        .filter(it -> it.party().equals(vendor))
                        .toList()
                : List.of();
    }
}
