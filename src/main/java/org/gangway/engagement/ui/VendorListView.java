package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.PartnerEngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.Roles;
import org.gangway.identity.partnership.VendorAssessmentService;
import org.gangway.identity.registration.VendorPermissions;
import org.gangway.identity.registration.VendorService;
import org.gangway.identity.ui.PartnershipTones;
import org.gangway.identity.ui.RegisterVendorDialog;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;

/** The vendors of a client, and what it thinks of them. */
@Route(EngagementRoutes.VENDORS)
@Menu(title = "engagement.vendors", icon = "vaadin:workplace", order = 12)
@RolesAllowed(Roles.VENDOR_READER)
class VendorListView extends Page {

    private final VendorAssessmentService assessments;
    private final PartnerEngagementService engagements;
    private final VendorService vendors;
    private final boolean mayRegister;

    VendorListView(
            VendorAssessmentService assessments,
            PartnerEngagementService engagements,
            VendorService vendors,
            CurrentUserProvider currentUserProvider) {
        super(Msg.engagement_vendors());
        this.assessments = assessments;
        this.engagements = engagements;
        this.vendors = vendors;
        this.mayRegister = VendorPermissions.mayRegister(currentUserProvider.current());
        refresh();
    }

    private void refresh() {
        removeAll();
        add(heading(mayRegister ? new Component[] {register()} : new Component[0]));
        var known = assessments.vendors();
        if (known.isEmpty()) {
            add(new EmptyState(VaadinIcon.WORKPLACE, Msg.engagement_vendors_none()));
            return;
        }
        var running = engagements.running();
        var table = new FigureTable(Msg.engagement_vendors())
                .words(Msg.engagement_vendor())
                .words(Msg.identity_country())
                .words(Msg.identity_partnership())
                .words(Msg.identity_assessment_tier())
                .words(Msg.identity_assessment_criticality())
                .figures(Msg.engagement_vendors_running());
        known.forEach(vendor -> table.row(
                new Anchor(EngagementRoutes.vendor(vendor.id()), vendor.name()),
                new Span(ScreenTexts.formats().country(vendor.country())),
                new StatusBadge(Text.of(vendor.state()), PartnershipTones.of(vendor.state())),
                new Span(VendorAssessmentPanel.words(vendor.assessment().tier())),
                new Span(VendorAssessmentPanel.words(vendor.assessment().criticality())),
                new Span(ScreenTexts.formats().number(BigDecimal.valueOf(running.getOrDefault(vendor.id(), 0L))))));
        add(table);
    }

    private Button register() {
        var register = new Button(
                say(Msg.identity_vendor_action()),
                _ -> RegisterVendorDialog.forNew(vendors, this::refresh).open());
        register.addThemeVariants(ButtonVariant.PRIMARY);
        return register;
    }
}
