package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.minutes.Addendum;
import org.gangway.governance.minutes.MinutesParagraphs;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.Confirm;

/** The corrections of locked minutes: what both sides added to them later, and what waits for one of them. */
class AddendaSection extends Div {

    private final MeetingDetails sheet;
    private final MeetingFacade desk;
    private final SerializableRunnable refresh;
    private final MeetingId meeting;
    private final ParagraphsOnPage paragraphs;

    AddendaSection(MeetingDetails sheet, MeetingFacade desk, Paragraphs paragraphs, SerializableRunnable refresh) {
        this.sheet = sheet;
        this.desk = desk;
        this.refresh = refresh;
        this.meeting = sheet.meeting().id();
        var addenda = desk.addenda().of(meeting);
        this.paragraphs = paragraphs.on(sheet.engagement().id(), MinutesParagraphs.of(addenda));
        if (addenda.isEmpty() && !sheet.may().mayWriteAddendum()) {
            return;
        }
        add(new H3(say(Msg.governance_addenda_title())));
        if (addenda.isEmpty()) {
            add(new Paragraph(say(Msg.governance_addenda_none())));
        }
        addenda.forEach(this::show);
        if (sheet.may().mayWriteAddendum()) {
            add(new Button(
                    say(Msg.governance_addendum_action()),
                    _ -> new AddendumDialog(words -> then(() -> desk.addenda().write(meeting, words))).open()));
        }
    }

    private void show(Addendum addendum) {
        var sides = new UnorderedList();
        for (var side : Side.values()) {
            sides.add(new ListItem(say(answer(addendum, side))));
        }
        add(
                new H4(say(Msg.governance_addendum_numbered(addendum.number()))),
                new Paragraph(say(Msg.governance_addendum_written(desk.name(addendum.author()), addendum.writtenAt()))),
                paragraphs.show(MinutesParagraphs.of(addendum)),
                sides,
                new Paragraph(say(state(addendum))));
        if (sheet.may().mayWithdraw(addendum)) {
            add(steps(addendum));
        }
    }

    private Text answer(Addendum addendum, Side side) {
        var party =
                desk.people().parties().party(sheet.engagement().party(side)).name();
        return addendum.answer(side)
                .<Text>map(it -> Msg.governance_acceptance_of_side(party, desk.name(it.user()), it.at()))
                .orElseGet(() -> Msg.governance_acceptance_waiting(party));
    }

    private static Text state(Addendum addendum) {
        if (addendum.isWithdrawn()) {
            return Msg.governance_addendum_withdrawn();
        }
        return addendum.sha256().<Text>map(Msg::governance_addendum_locked).orElseGet(Msg::governance_addendum_waiting);
    }

    private Div steps(Addendum addendum) {
        var steps = new Div(new Button(
                say(Msg.governance_addendum_withdraw(addendum.number())),
                _ -> Confirm.ask(
                        Msg.governance_addendum_withdraw_title(addendum.number()),
                        Msg.governance_addendum_withdraw_consequence(),
                        Msg.governance_addendum_withdraw(addendum.number()),
                        () -> then(() -> desk.addenda().withdraw(meeting, addendum.id())))));
        steps.addClassName("gangway-actions");
        if (sheet.may().mayAccept(addendum)) {
            var accept = new Button(
                    say(Msg.governance_addendum_accept(addendum.number())),
                    _ -> Confirm.ask(
                            Msg.governance_addendum_accept_title(addendum.number()),
                            Msg.governance_addendum_accept_consequence(),
                            Msg.governance_addendum_accept(addendum.number()),
                            () -> then(() -> desk.addenda().accept(meeting, addendum.id()))));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(accept);
        }
        return steps;
    }

    private void then(Runnable step) {
        step.run();
        refresh.run();
    }
}
