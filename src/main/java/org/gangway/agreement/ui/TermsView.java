package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.document.TermsDocumentService;
import org.gangway.agreement.index.IndexPermissions;
import org.gangway.agreement.index.IndexValueService;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementStatus;
import org.gangway.agreement.negotiation.NegotiationPermissions;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.TermId;
import org.gangway.agreement.negotiation.TermSubjects;
import org.gangway.agreement.negotiation.WithdrawalService;
import org.gangway.agreement.renewal.RenewalService;
import org.gangway.agreement.template.TermsTemplateKind;
import org.gangway.agreement.template.TermsTemplateService;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.discussion.ui.DiscussionButtons;
import org.gangway.discussion.ui.Discussions;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.EngagementTab;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.Roles;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;

/** The terms of an engagement: what is agreed, what lies on the table, and whose turn it is. */
@Route(AgreementRoutes.TERMS)
@LivePage("agreement.")
@EngagementTab(title = "agreement.terms.title", order = 20)
@RolesAllowed(Roles.MEMBER)
class TermsView extends Page implements BeforeEnterObserver {

    private final EngagementService engagements;
    private final AgreementService agreements;
    private final NegotiationService negotiation;
    private final SigningService signing;
    private final WithdrawalService withdrawals;
    private final TermsDocumentService documents;
    private final TermsTemplateService templates;
    private final IndexValueService indexValues;
    private final RenewalService renewals;
    private final OwnRoles ownRoles;
    private final Clock clock;
    private final Discussions discussions;
    private EngagementId id = new EngagementId(new java.util.UUID(0, 0));

    TermsView(
            EngagementService engagements,
            AgreementService agreements,
            NegotiationService negotiation,
            SigningService signing,
            WithdrawalService withdrawals,
            TermsDocumentService documents,
            TermsTemplateService templates,
            IndexValueService indexValues,
            RenewalService renewals,
            OwnRoles ownRoles,
            Discussions discussions,
            Clock clock) {
        super(Msg.agreement_terms_title());
        this.engagements = engagements;
        this.agreements = agreements;
        this.negotiation = negotiation;
        this.signing = signing;
        this.withdrawals = withdrawals;
        this.documents = documents;
        this.templates = templates;
        this.indexValues = indexValues;
        this.renewals = renewals;
        this.ownRoles = ownRoles;
        this.clock = clock;
        this.discussions = discussions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = EngagementRoutes.engagement(event.getRouteParameters()::get);
        refresh();
    }

    private void refresh() {
        removeAll();
        var engagement = engagements.get(id);
        agreements
                .current(id)
                .map(current -> NegotiationDetails.of(engagement, current, ownRoles.in(engagement.id())))
                .ifPresentOrElse(this::show, () -> showNothingYet(engagement));
    }

    private void showNothingYet(Engagement engagement) {
        add(tabHeading(), beginning(engagement));
        addVersions(engagement);
    }

    private Component beginning(Engagement engagement) {
        if (mayStart()) {
            return isAmending()
                    ? new EmptyState(VaadinIcon.HANDSHAKE, Msg.agreement_empty_amendment(), amendButton())
                    : new TemplateChoice(
                            templates.templates(id), engagement.monthlyFee(), this::startFrom, this::start);
        }
        return new EmptyState(
                VaadinIcon.HANDSHAKE,
                engagement.sideOf(ownRoles.user().party()) == Side.CLIENT
                        ? Msg.agreement_empty_client()
                        : Msg.agreement_empty_vendor());
    }

    private void addVersions(Engagement engagement) {
        var versions = agreements.versions(id);
        if (!versions.isEmpty()) {
            add(
                    new H3(say(Msg.agreement_versions())),
                    new AgreementVersionList(agreements, documents, engagement, country(engagement), versions));
        }
    }

    private boolean mayStart() {
        return NegotiationPermissions.mayStart(ownRoles.in(id));
    }

    private boolean isAmending() {
        return agreements.versions(id).stream().anyMatch(version -> version.status() == AgreementStatus.SIGNED);
    }

    private Button amendButton() {
        var amend = new Button(say(Msg.agreement_amend_action()), _ -> start());
        amend.addThemeVariants(ButtonVariant.PRIMARY);
        return amend;
    }

    private void start() {
        negotiation.start(id);
        refresh();
    }

    private void startFrom(TermsTemplateKind kind) {
        templates.start(id, kind);
        Notices.success(Msg.agreement_template_drafted(Text.of(kind)));
        refresh();
    }

    private void show(NegotiationDetails sheet) {
        var back = new WithdrawalActions(withdrawals, sheet, this::refresh);
        var actions = new TermActions(negotiation, back, sheet, this::refresh);
        var whole = new AgreementVersionActions(negotiation, signing, documents, back, sheet, this::refresh);
        var cards = new LinkedHashMap<TermId, TermCard>();
        var terms = sheet.negotiation().terms();
        var said = discussions.on(id, terms.stream().map(TermSubjects::of).toList());
        terms.forEach(term -> cards.put(term.id(), card(sheet, actions, said, term)));
        add(tabHeading(whole.next(amendButton())), new VersionStatusCard(sheet));
        if (!cards.isEmpty()) {
            add(new TermsAtAGlance(sheet, cards, negotiation, this::refresh));
        }
        var others = new Div(whole.others(actions));
        others.addClassName("gangway-actions");
        var levels = new Div();
        levels.addClassName("gangway-cards");
        sheet.negotiation().serviceLevels().forEach(term -> levels.add(cards.get(term.id())));
        add(others, levels);
        sheet.negotiation().incentive().ifPresent(term -> add(cards.get(term.id())));
        sheet.negotiation()
                .fee()
                .ifPresentOrElse(term -> add(cards.get(term.id())), () -> add(new OpeningFeeCard(sheet.monthlyFee())));
        indexValues(sheet).ifPresent(this::add);
        sheet.negotiation().settlement().ifPresent(term -> add(cards.get(term.id())));
        sheet.negotiation().renewal().ifPresent(term -> add(cards.get(term.id())));
        addRenewal(sheet.engagement());
        addVersions(sheet.engagement());
    }

    private void addRenewal(Engagement engagement) {
        renewals.of(id)
                .ifPresent(state -> add(new RenewalCard(
                        renewals,
                        engagement,
                        state,
                        LocalDate.now(clock),
                        NegotiationPermissions.mayStart(ownRoles.in(id)),
                        this::refresh)));
    }

    private Optional<IndexValuesPanel> indexValues(NegotiationDetails sheet) {
        return sheet.negotiation()
                .fee()
                .map(Term::value)
                .map(FeeTerms.class::cast)
                .map(fee -> fee.feeRules().index())
                .map(index -> new IndexValuesPanel(
                        indexValues, id, index, IndexPermissions.mayEnter(ownRoles.in(id)), this::refresh));
    }

    private static TermCard card(NegotiationDetails sheet, TermActions actions, DiscussionButtons said, Term term) {
        var aside = said.of(TermSubjects.of(term), Text.user(TermCard.name(term)));
        return new TermCard(sheet, term, aside, actions.of(term));
    }

    /** Where the client's people work. */
    private String country(Engagement engagement) {
        return engagements.sites(engagement.id()).stream()
                .filter(site -> site.side() == Side.CLIENT)
                .map(EngagementSite::country)
                .findFirst()
                .orElse("");
    }
}
