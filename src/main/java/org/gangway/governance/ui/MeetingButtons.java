package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.language.Msg;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Notices;

/** What a member of the committee can do next with a meeting, by the state it is in. */
class MeetingButtons {

    private final MeetingDetails sheet;
    private final MeetingFacade desk;
    private final Runnable refresh;
    private final MeetingId id;
    private BooleanSupplier finished = () -> true;

    MeetingButtons(MeetingDetails sheet, MeetingFacade desk, Runnable refresh) {
        this.sheet = sheet;
        this.desk = desk;
        this.refresh = refresh;
        this.id = sheet.meeting().id();
    }

    /** Asked before the minutes go out: whether everything that was typed is in them. */
    void circulateOnlyIf(BooleanSupplier everythingIsIn) {
        finished = everythingIsIn;
    }

    List<Component> buttons() {
        var may = sheet.may();
        var buttons = new ArrayList<Component>();
        if (may.mayPrepare()) {
            buttons.addAll(List.of(moveButton(), cancelButton()));
        }
        if (sheet.mayHold()) {
            buttons.add(holdButton());
        }
        if (may.mayWriteMinutes()) {
            buttons.add(circulateButton());
        }
        if (may.mayRevise()) {
            buttons.add(reviseButton());
        }
        if (may.mayAnswer()) {
            buttons.addAll(List.of(objectButton(), acceptButton()));
        }
        return buttons;
    }

    private Button moveButton() {
        return new Button(
                say(Msg.governance_move_action()),
                _ -> new CallMeetingDialog(
                                Msg.governance_move_title(),
                                Msg.governance_move_submit(),
                                List.of(sheet.committee()),
                                desk.people(),
                                sheet.sites(),
                                (_, time, place) -> then(() -> desk.meetings().move(id, time, place)))
                        .from(sheet.meeting())
                        .open());
    }

    private Button cancelButton() {
        return new Button(
                say(Msg.governance_cancel_action()),
                _ -> Confirm.ask(
                        Msg.governance_cancel_title(),
                        Msg.governance_cancel_consequence(),
                        Msg.governance_cancel_action(),
                        () -> then(() -> desk.meetings().cancel(id))));
    }

    private Button holdButton() {
        return MeetingView.confirmed(
                Msg.governance_hold_title(),
                Msg.governance_hold_consequence(),
                Msg.governance_hold_action(),
                () -> then(() -> desk.meetings().hold(id)));
    }

    private Button circulateButton() {
        var button = new Button(say(Msg.governance_circulate_action()), _ -> {
            if (finished.getAsBoolean()) {
                Confirm.ask(
                        Msg.governance_circulate_title(),
                        Msg.governance_circulate_consequence(),
                        Msg.governance_circulate_action(),
                        () -> then(() -> desk.minutes().circulate(id)));
            } else {
                Notices.warning(Msg.governance_circulate_unfinished());
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button acceptButton() {
        return MeetingView.confirmed(
                Msg.governance_accept_title(),
                Msg.governance_accept_consequence(desk.people()
                        .parties()
                        .party(sheet.engagement().party(sheet.own()))
                        .name()),
                Msg.governance_accept_action(),
                this::accept);
    }

    private void accept() {
        desk.minutes().accept(id);
        var locked = desk.meetings().get(id).minutes().isLocked();
        Notices.success(locked ? Msg.governance_locked_notice() : Msg.governance_accepted_notice());
        refresh.run();
    }

    private Button objectButton() {
        return new Button(
                say(Msg.governance_object_action()),
                _ -> new ObjectionDialog(words -> then(() -> desk.minutes().object(id, words))).open());
    }

    private Button reviseButton() {
        return new Button(
                say(Msg.governance_revise_action()),
                _ -> Confirm.ask(
                        Msg.governance_revise_title(),
                        Msg.governance_revise_consequence(),
                        Msg.governance_revise_action(),
                        () -> then(() -> desk.minutes().revise(id))));
    }

    private void then(Runnable step) {
        step.run();
        refresh.run();
    }
}
