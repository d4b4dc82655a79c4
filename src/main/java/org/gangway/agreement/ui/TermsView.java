package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Optional;
import org.gangway.agreement.AgreementService;
import org.gangway.agreement.AgreementStatus;
import org.gangway.agreement.NegotiationService;
import org.gangway.agreement.SigningService;
import org.gangway.agreement.Term;
import org.gangway.agreement.TermsDocumentService;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementTab;
import org.gangway.identity.Role;
import org.gangway.identity.Roles;
import org.gangway.identity.Users;
import org.gangway.language.Msg;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;

/** The terms of an engagement: what is agreed, what lies on the table, and whose turn it is. */
@Route("engagement/:engagement/terms")
@EngagementTab(title = "agreement.terms.title", order = 20)
@RolesAllowed(Roles.MEMBER)
class TermsView extends Page implements BeforeEnterObserver {

    private final EngagementService engagements;
    private final AgreementService agreements;
    private final NegotiationService negotiation;
    private final SigningService signing;
    private final TermsDocumentService documents;
    private final Users users;
    private EngagementId id = new EngagementId(new java.util.UUID(0, 0));

    TermsView(
            EngagementService engagements,
            AgreementService agreements,
            NegotiationService negotiation,
            SigningService signing,
            TermsDocumentService documents,
            Users users) {
        super(Msg.agreement_terms_title());
        this.engagements = engagements;
        this.agreements = agreements;
        this.negotiation = negotiation;
        this.signing = signing;
        this.documents = documents;
        this.users = users;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = EngagementId.of(event.getRouteParameters().get("engagement").orElseThrow());
        refresh();
    }

    private void refresh() {
        removeAll();
        var engagement = engagements.get(id);
        agreements
                .current(id)
                .map(current -> new Table(engagement, current, users.current()))
                .ifPresentOrElse(this::show, () -> showNothingYet(engagement));
    }

    private void showNothingYet(Engagement engagement) {
        add(tabHeading());
        add(
                isManager()
                        ? new EmptyState(VaadinIcon.HANDSHAKE, Msg.agreement_empty_client(), startButton())
                        : new EmptyState(
                                VaadinIcon.HANDSHAKE,
                                engagement.sideOf(users.current().party()) == org.gangway.identity.Side.CLIENT
                                        ? Msg.agreement_empty_client()
                                        : Msg.agreement_empty_vendor()));
    }

    private boolean isManager() {
        return users.current().has(Role.OUTSOURCING_MANAGER);
    }

    private Button startButton() {
        var amending = !agreements.versions(id).isEmpty();
        var start =
                new Button(say(amending ? Msg.agreement_amend_action() : Msg.agreement_start_action()), _ -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return start;
    }

    private void start() {
        negotiation.start(id);
        refresh();
    }

    private void show(Table table) {
        var actions = new TermActions(negotiation, table, this::refresh);
        add(tabHeading(buttons(table, actions)), standing(table));
        var cards = new Div();
        cards.addClassName("gangway-cards");
        table.negotiation().serviceLevels().forEach(term -> cards.add(card(table, actions, term)));
        add(cards);
        table.negotiation().incentive().ifPresent(term -> add(card(table, actions, term)));
        table.negotiation().settlement().ifPresent(term -> add(card(table, actions, term)));
        add(
                new H3(say(Msg.agreement_versions())),
                new VersionList(agreements, documents, table.engagement(), agreements.versions(id)));
    }

    private static TermCard card(Table table, TermActions actions, Term term) {
        return new TermCard(table, term, actions.of(term));
    }

    private Div standing(Table table) {
        var version = table.negotiation().version();
        var words = switch (version.status()) {
            case DRAFT -> Msg.agreement_status_draft();
            case NEGOTIATING ->
                table.negotiation().incentive().isEmpty()
                        ? Msg.agreement_status_no_schedule()
                        : Msg.agreement_status_negotiating();
            case AGREED -> Msg.agreement_status_agreed();
            case SIGNED -> Msg.agreement_status_signed();
        };
        var day = version.effectiveFrom().map(Msg::agreement_status_day).orElseGet(Msg::agreement_status_no_day);
        var line = new Div(VersionList.badge(version.status()), new Paragraph(say(words)), new Paragraph(say(day)));
        line.addClassName("gangway-card");
        return line;
    }

    private Component[] buttons(Table table, TermActions actions) {
        var buttons = new ArrayList<Component>();
        if (table.reviewsTargets()) {
            buttons.add(new Anchor("engagement/" + id.value() + "/terms/targets", say(Msg.agreement_targets_link())));
        }
        if (table.negotiation().version().isSigned() && isManager()) {
            buttons.add(startButton());
        }
        if (table.mayDraft()) {
            buttons.add(new Button(say(Msg.agreement_add_level()), _ -> actions.addServiceLevel()));
            if (table.negotiation().incentive().isEmpty()) {
                buttons.add(new Button(say(Msg.agreement_add_schedule()), _ -> actions.addSchedule()));
            }
            if (table.negotiation().settlement().isEmpty()) {
                buttons.add(new Button(say(Msg.agreement_add_settlement()), _ -> actions.addSettlement()));
            }
            buttons.add(new Button(say(Msg.agreement_effective_action()), _ -> askDay(table)));
        }
        if (table.mayNegotiate()) {
            buttons.add(new Button(
                    say(Msg.agreement_document_action()),
                    _ -> new DocumentDialog(documents, table, this::refresh).open()));
        }
        if (table.mayDraft() && !table.negotiation().drafts().isEmpty()) {
            buttons.add(primary(new Button(say(Msg.agreement_offer_action()), _ -> askOffer(table))));
        }
        if (table.mayNegotiate() && table.negotiation().version().status() == AgreementStatus.AGREED) {
            buttons.add(primary(new Button(say(Msg.agreement_sign_action()), _ -> askSign(table))));
        }
        return buttons.toArray(Component[]::new);
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void askDay(Table table) {
        var version = table.negotiation().version();
        new EffectiveDayDialog(version.effectiveFrom().orElse(null), day -> {
                    negotiation.takeEffect(version.id(), day);
                    refresh();
                })
                .open();
    }

    private void askOffer(Table table) {
        new OfferDialog(table.negotiation().drafts(), (terms, message) -> {
                    negotiation.offer(
                            table.negotiation().version().id(),
                            terms.stream().map(Term::id).toList(),
                            message);
                    Notices.success(Msg.agreement_offered());
                    refresh();
                })
                .open();
    }

    private void askSign(Table table) {
        var version = table.negotiation().version();
        var day = version.effectiveFrom().orElseThrow();
        Confirm.ask(
                Msg.agreement_sign_title(version.number()),
                Msg.agreement_sign_consequence(table.engagement().name(), day),
                Msg.agreement_sign_action(),
                () -> sign(version.id(), version.sha256()));
    }

    private void sign(org.gangway.agreement.AgreementVersionId version, Optional<String> hash) {
        signing.sign(version, hash.orElseThrow());
        Notices.success(Msg.agreement_signed_notice());
        refresh();
    }
}
