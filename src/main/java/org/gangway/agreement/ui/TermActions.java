package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.agreement.ui.form.FeeTermsDialog;
import org.gangway.agreement.ui.form.RenewalTermsDialog;
import org.gangway.agreement.ui.form.ScheduleDialog;
import org.gangway.agreement.ui.form.ServiceLevelDialog;
import org.gangway.agreement.ui.form.SettlementTermsDialog;
import org.gangway.agreement.ui.form.TermDialogPurpose;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** The buttons of a term for the side whose turn it is, and what they do. */
class TermActions {

    private final NegotiationService negotiation;
    private final WithdrawalActions withdrawals;
    private final NegotiationDetails sheet;
    private final SerializableRunnable refresh;

    TermActions(
            NegotiationService negotiation,
            WithdrawalActions withdrawals,
            NegotiationDetails sheet,
            SerializableRunnable refresh) {
        this.negotiation = negotiation;
        this.withdrawals = withdrawals;
        this.sheet = sheet;
        this.refresh = refresh;
    }

    Component[] of(Term term) {
        var buttons = new ArrayList<Component>();
        var may = sheet.may();
        if (may.mayEdit(term)) {
            buttons.add(new Button(say(Msg.common_edit()), _ -> edit(term)));
        }
        if (may.mayRemove(term)) {
            buttons.add(new Button(
                    say(Msg.common_remove()),
                    _ -> done(Msg.agreement_removed(), () -> negotiation.remove(term.id(), term.version()))));
        }
        if (may.mayAccept(term)) {
            buttons.add(accept(term));
        }
        if (may.mayReopen(term)) {
            buttons.add(new Button(say(Msg.agreement_reopen_action()), _ -> counter(term)));
        }
        if (may.mayCounter(term)) {
            buttons.add(new Button(say(Msg.agreement_counter_action()), _ -> counter(term)));
        }
        if (may.mayOfferAgain(term)) {
            buttons.add(new Button(say(Msg.agreement_offer_again_action()), _ -> counter(term)));
        }
        buttons.addAll(withdrawals.of(term));
        return buttons.toArray(Component[]::new);
    }

    private Button accept(Term term) {
        var accept = new Button(
                say(Msg.agreement_accept_action()),
                _ -> done(Msg.agreement_accepted(), () -> negotiation.accept(term.id(), term.version())));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        return accept;
    }

    void addServiceLevel() {
        dialog(
                        null,
                        ServiceLevelTerms.class,
                        proposal(Msg.agreement_add_level(), Msg.common_add(), (value, _) -> draft(value)))
                .open();
    }

    void addSchedule() {
        dialog(
                        null,
                        IncentiveTerms.class,
                        proposal(Msg.agreement_add_schedule(), Msg.common_add(), (value, _) -> draft(value)))
                .open();
    }

    void addSettlement() {
        dialog(
                        null,
                        SettlementTerms.class,
                        proposal(Msg.agreement_add_settlement(), Msg.common_add(), (value, _) -> draft(value)))
                .open();
    }

    void addRenewal() {
        dialog(
                        null,
                        RenewalTerms.class,
                        proposal(Msg.agreement_add_renewal(), Msg.common_add(), (value, _) -> draft(value)))
                .open();
    }

    void addFee() {
        dialog(null, FeeTerms.class, proposal(Msg.agreement_add_fee(), Msg.common_add(), (value, _) -> draft(value)))
                .open();
    }

    private void draft(TermValue value) {
        done(Msg.common_saved(), () -> negotiation.draft(sheet.version().id(), value));
    }

    private void edit(Term term) {
        var termDialogPurpose = proposal(
                Msg.agreement_edit_title(),
                Msg.common_save(),
                (value, _) -> done(Msg.common_saved(), () -> negotiation.edit(term.id(), term.version(), value)));
        dialog(term.value(), term.value().getClass(), termDialogPurpose).open();
    }

    private void counter(Term term) {
        var termDialogPurpose = new TermDialogPurpose(
                Msg.agreement_counter_title(TermCard.name(term)),
                Msg.agreement_counter_submit(),
                true,
                (value, message) -> done(
                        Msg.agreement_countered(),
                        () -> negotiation.counter(term.id(), term.version(), value, message)));
        dialog(term.value(), term.value().getClass(), termDialogPurpose).open();
    }

    private static TermDialogPurpose proposal(
            Text title, Text action, com.vaadin.flow.function.SerializableBiConsumer<TermValue, String> onSave) {
        return new TermDialogPurpose(title, action, false, onSave);
    }

    private Dialog dialog(
            @Nullable TermValue before, Class<? extends TermValue> kind, TermDialogPurpose termDialogPurpose) {
        if (kind == FeeTerms.class) {
            return new FeeTermsDialog(
                    before instanceof FeeTerms fee
                            ? fee
                            : new FeeTerms(sheet.engagement().monthlyFee()),
                    levels(),
                    Year.from(sheet.version()
                            .effectiveFrom()
                            .orElse(sheet.engagement().term().start())),
                    termDialogPurpose);
        }
        if (kind == RenewalTerms.class) {
            return new RenewalTermsDialog(before instanceof RenewalTerms terms ? terms : null, termDialogPurpose);
        }
        if (kind == SettlementTerms.class) {
            return new SettlementTermsDialog(before instanceof SettlementTerms terms ? terms : null, termDialogPurpose);
        }
        return kind == IncentiveTerms.class
                ? new ScheduleDialog(
                        sheet.engagement().currency(),
                        levels(),
                        before instanceof IncentiveTerms(var incentiveSchedule) ? incentiveSchedule : null,
                        termDialogPurpose)
                : new ServiceLevelDialog(before instanceof ServiceLevelTerms level ? level : null, termDialogPurpose);
    }

    private List<ServiceLevelTerms> levels() {
        return sheet.negotiation().levels();
    }

    private void done(Text notice, SerializableRunnable action) {
        action.run();
        Notices.success(notice);
        refresh.run();
    }
}
