package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.document.TermsDocumentService;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.language.Msg;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Notices;

/** The buttons of a version as a whole, and what they do. */
class AgreementVersionActions {

    private final NegotiationService negotiation;
    private final SigningService signing;
    private final TermsDocumentService documents;
    private final WithdrawalActions withdrawals;
    private final NegotiationDetails sheet;
    private final SerializableRunnable refresh;

    AgreementVersionActions(
            NegotiationService negotiation,
            SigningService signing,
            TermsDocumentService documents,
            WithdrawalActions withdrawals,
            NegotiationDetails sheet,
            SerializableRunnable refresh) {
        this.negotiation = negotiation;
        this.signing = signing;
        this.documents = documents;
        this.withdrawals = withdrawals;
        this.sheet = sheet;
        this.refresh = refresh;
    }

    /**
     * What is done next with the version.
     *
     * @param amend what starts a new version; shown once this one is signed
     */
    Component[] next(Button amend) {
        var may = sheet.may();
        var buttons = new ArrayList<Component>();
        if (may.mayAmend()) {
            buttons.add(amend);
        }
        if (may.mayOffer()) {
            buttons.add(primary(new Button(say(Msg.agreement_offer_action()), _ -> askOffer())));
        }
        if (may.maySign()) {
            buttons.add(primary(new Button(say(Msg.agreement_sign_action()), _ -> askSign())));
        }
        return buttons.toArray(Component[]::new);
    }

    /** What can be done with it besides. */
    Component[] others(TermActions terms) {
        var may = sheet.may();
        var buttons = new ArrayList<Component>();
        if (sheet.reviewsTargets()) {
            var engagement = sheet.engagement().id();
            buttons.add(new Anchor(AgreementRoutes.targets(engagement), say(Msg.agreement_targets_link())));
        }
        if (may.mayDraft()) {
            buttons.add(new Button(say(Msg.agreement_add_level()), _ -> terms.addServiceLevel()));
        }
        if (may.mayDraftSchedule()) {
            buttons.add(new Button(say(Msg.agreement_add_schedule()), _ -> terms.addSchedule()));
        }
        if (may.mayDraftFee()) {
            buttons.add(new Button(say(Msg.agreement_add_fee()), _ -> terms.addFee()));
        }
        if (may.mayDraftRenewal()) {
            buttons.add(new Button(say(Msg.agreement_add_renewal()), _ -> terms.addRenewal()));
        }
        if (may.mayDraftSettlement()) {
            buttons.add(new Button(say(Msg.agreement_add_settlement()), _ -> terms.addSettlement()));
        }
        if (may.mayDraft()) {
            buttons.add(new Button(say(Msg.agreement_effective_action()), _ -> askDay()));
        }
        if (may.mayNegotiate()) {
            buttons.add(new Button(
                    say(Msg.agreement_document_action()), _ -> new DocumentDialog(documents, sheet, refresh).open()));
        }
        if (may.mayAbandon()) {
            buttons.add(withdrawals.abandon());
        }
        return buttons.toArray(Component[]::new);
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void askDay() {
        var version = sheet.version();
        new EffectiveDayDialog(version.effectiveFrom().orElse(null), day -> {
                    negotiation.takeEffect(version.id(), day);
                    refresh.run();
                })
                .open();
    }

    private void askOffer() {
        new OfferDialog(sheet.negotiation().drafts(), "offer " + sheet.version().id(), (terms, message) -> {
                    negotiation.offer(
                            sheet.version().id(), terms.stream().map(Term::id).toList(), message);
                    Notices.success(Msg.agreement_offered());
                    refresh.run();
                })
                .open();
    }

    private void askSign() {
        var version = sheet.version();
        var day = version.effectiveFrom().orElseThrow();
        Confirm.ask(
                Msg.agreement_sign_title(version.number()),
                Msg.agreement_sign_consequence(sheet.engagement().name(), day),
                Msg.agreement_sign_action(),
                this::sign);
    }

    private void sign() {
        signing.sign(sheet.version().id(), sheet.version().sha256().orElseThrow());
        Notices.success(Msg.agreement_signed_notice());
        refresh.run();
    }
}
