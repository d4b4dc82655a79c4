package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.SiteService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PartySummary;
import org.gangway.identity.Roles;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.identity.registration.VendorService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Page;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;
import org.gangway.uikit.UnsentWords;

/** Opens an engagement: who, what, where, and for how long and how much; the rest has defaults. */
@Route(EngagementRoutes.OPEN)
@RolesAllowed({Roles.OUTSOURCING_MANAGER, Roles.PORTFOLIO_MANAGER})
class OpenEngagementView extends Page {

    private static final String PLACE = "open-engagement ";

    private final EngagementService engagements;
    private final SiteService sites;
    private final VendorChoice vendor;
    private final TextArea services = new TextArea(say(Msg.engagement_services()));
    private final SiteFields clientSite = new SiteFields(Side.CLIENT, PLACE + "client-");
    private final SiteFields vendorSite = new SiteFields(Side.VENDOR, PLACE + "vendor-");
    private final TermAndFeeFields termAndFee;
    private final RareEngagementFields rare;
    private final RuleFields rules = new RuleFields();

    OpenEngagementView(
            EngagementService engagements,
            SiteService sites,
            PartyDirectory parties,
            VendorService vendors,
            CurrentUserProvider currentUserProvider,
            Clock clock) {
        super(Msg.engagement_open_title());
        this.engagements = engagements;
        this.sites = sites;
        var user = currentUserProvider.current();
        var country = parties.party(user.party()).country();
        vendor = new VendorChoice(parties, vendors, user, PLACE + "who");
        services.setHelperText(say(Msg.engagement_services_help()));
        UnsentWords.keep(services, PLACE + "what");
        termAndFee = new TermAndFeeFields(clock, country, PLACE);
        rare = new RareEngagementFields(PLACE, clientSite.weekend(), vendorSite.weekend());
        suggestSites(user, country);
        vendor.field().addValueChangeListener(_ -> follow());
        services.addValueChangeListener(_ -> follow());
        follow();
        refuseAtFields();
        add(heading(), form());
    }

    private Component form() {
        var submit = new Button(say(Msg.engagement_open_submit()), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(submit, new Anchor(EngagementRoutes.LIST, say(Msg.common_cancel())));
        buttons.addClassName("gangway-actions");
        var form = new Div(
                section(Msg.engagement_open_who(), vendor, services),
                section(Msg.engagement_sites(), sites()),
                section(Msg.engagement_open_how_long(), termAndFee.fields()),
                rare,
                rules.problem(),
                buttons);
        form.addClassName("gangway-form");
        return form;
    }

    private FormLayout sites() {
        var form = new FormLayout();
        form.add(clientSite.fields());
        form.add(vendorSite.fields());
        return form;
    }

    private static Div section(Text heading, Component... fields) {
        var section = new Div(new H2(say(heading)));
        section.add(fields);
        return section;
    }

    /** The own people sit where they sat in an engagement before. */
    private void suggestSites(CurrentUser user, String country) {
        clientSite.suggest(country);
        sites.known(user.party()).stream().findFirst().ifPresent(clientSite::suggest);
    }

    private void follow() {
        vendor.field().getOptionalValue().ifPresent(chosen -> {
            vendorSite.suggest(chosen.country());
            sites.known(chosen.id()).stream().findFirst().ifPresent(vendorSite::suggest);
        });
        rare.suggestName(
                services.getValue(),
                vendor.field().getOptionalValue().map(PartySummary::name).orElse(""));
    }

    private void refuseAtFields() {
        rules.at(services, "engagement.no-service");
        rules.at(clientSite.nameField(), "engagement.site-known-otherwise");
        termAndFee.refuseAt(rules);
        rare.refuseAt(rules);
    }

    private void submit() {
        // each is asked, so that each can mark what is missing; the first one that is marked last gets the focus
        var rareIsSound = rare.isSound();
        var termIsSound = termAndFee.isSound();
        var vendorSiteIsSound = vendorSite.isSound();
        var clientSiteIsSound = clientSite.isSound();
        var filled = RequiredFields.check(vendor.field(), services);
        if (filled && clientSiteIsSound && vendorSiteIsSound && termIsSound && rareIsSound) {
            rules.attempt(this::open);
            rare.openWhereMarked();
        }
    }

    private void open() {
        var id = engagements.open(new NewEngagement(
                rare.name(),
                vendor.chosen().id(),
                termAndFee.start(),
                termAndFee.end(),
                rare.noticeDays(),
                termAndFee.currency(),
                termAndFee.fee(),
                rare.authoritativeLanguage(),
                rare.workingLanguage(),
                services.getValue().lines().toList(),
                List.of(clientSite.site(), vendorSite.site())));
        UnsentWords.forget(PLACE);
        UI.getCurrent().navigate(EngagementRoutes.overview(id));
    }
}
