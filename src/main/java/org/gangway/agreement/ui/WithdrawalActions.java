package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.gangway.agreement.negotiation.AgreementStatus;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.WithdrawalService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ReasonDialog;

/** The buttons with which a side goes back on a term or on the whole version, and what they do. */
class WithdrawalActions {

    private final WithdrawalService withdrawals;
    private final NegotiationDetails sheet;
    private final SerializableRunnable refresh;

    WithdrawalActions(WithdrawalService withdrawals, NegotiationDetails sheet, SerializableRunnable refresh) {
        this.withdrawals = withdrawals;
        this.sheet = sheet;
        this.refresh = refresh;
    }

    List<Button> of(Term term) {
        var buttons = new ArrayList<Button>();
        var may = sheet.may();
        if (may.mayUndo(term)) {
            buttons.add(new Button(
                    say(Msg.agreement_undo_action()),
                    _ -> done(Msg.agreement_undone(), () -> withdrawals.undo(term.id(), term.version()))));
        }
        if (may.mayRefuse(term)) {
            buttons.add(new Button(say(Msg.agreement_refuse_action()), _ -> askRefusal(term)));
        }
        if (may.mayWithdraw(term)) {
            buttons.add(new Button(say(Msg.agreement_withdraw_action()), _ -> askWithdrawal(term)));
        }
        if (may.mayTakeBackAcceptance(term)) {
            buttons.add(new Button(
                    say(Msg.agreement_take_back_action()),
                    _ -> done(
                            Msg.agreement_taken_back(),
                            () -> withdrawals.takeBackAcceptance(term.id(), term.version()))));
        }
        if (may.mayRetire(term)) {
            buttons.add(new Button(say(Msg.agreement_retire_action()), _ -> askRetirement(term)));
        }
        return buttons;
    }

    private void askRefusal(Term term) {
        new ReasonDialog(
                        Msg.agreement_refuse_title(TermCard.name(term)),
                        term.accepted().isPresent()
                                ? Msg.agreement_refuse_agreed_stays()
                                : Msg.agreement_refuse_consequence(),
                        Msg.agreement_refuse_reason(),
                        Msg.agreement_refuse_submit(),
                        false,
                        reason -> done(
                                Msg.agreement_refused(), () -> withdrawals.refuse(term.id(), term.version(), reason)))
                .open();
    }

    private void askWithdrawal(Term term) {
        new ReasonDialog(
                        Msg.agreement_withdraw_title(TermCard.name(term)),
                        Msg.agreement_withdraw_consequence(),
                        Msg.agreement_message(),
                        Msg.agreement_withdraw_submit(),
                        true,
                        reason -> done(
                                Msg.agreement_withdrawn(),
                                () -> withdrawals.withdraw(term.id(), term.version(), reason)))
                .open();
    }

    private void askRetirement(Term term) {
        var drafting = sheet.version().status() == AgreementStatus.DRAFT;
        new ReasonDialog(
                        Msg.agreement_retire_title(TermCard.name(term)),
                        drafting ? Msg.agreement_retire_draft_consequence() : Msg.agreement_retire_consequence(),
                        Msg.agreement_message(),
                        drafting ? Msg.agreement_retire_draft() : Msg.agreement_retire_submit(),
                        true,
                        message -> done(
                                drafting ? Msg.common_saved() : Msg.agreement_offered_other(),
                                () -> withdrawals.retire(term.id(), term.version(), message)))
                .open();
    }

    Button abandon() {
        return new Button(say(Msg.agreement_abandon_action()), _ -> askAbandonment());
    }

    private void askAbandonment() {
        var version = sheet.version();
        if (version.status() == AgreementStatus.DRAFT) {
            Confirm.ask(
                    Msg.agreement_abandon_title(version.number()),
                    Msg.agreement_discard_consequence(),
                    Msg.agreement_discard_submit(),
                    () -> done(Msg.agreement_discarded(), () -> withdrawals.abandon(version.id(), "")));
            return;
        }
        new ReasonDialog(
                        Msg.agreement_abandon_title(version.number()),
                        Msg.agreement_abandon_consequence(),
                        Msg.agreement_abandon_reason(),
                        Msg.agreement_abandon_submit(),
                        false,
                        reason -> done(Msg.agreement_abandoned(), () -> withdrawals.abandon(version.id(), reason)))
                .open();
    }

    private void done(Text notice, SerializableRunnable step) {
        step.run();
        Notices.success(notice);
        refresh.run();
    }
}
