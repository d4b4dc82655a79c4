package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.gangway.discussion.ui.DiscussionButtons;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.AgendaItemSubjects;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.Minutes;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Minutes as they are read: circulated, objected to, or locked. */
class MinutesSection extends Div {

    private final MeetingDetails sheet;
    private final LocalDate today;
    private final MeetingFacade desk;
    private final DiscussionButtons said;
    private final Meeting meeting;
    private final Minutes minutes;

    MinutesSection(MeetingDetails sheet, MeetingFacade desk, DiscussionButtons said, LocalDate today) {
        this.sheet = sheet;
        this.today = today;
        this.desk = desk;
        this.said = said;
        this.meeting = sheet.meeting();
        this.minutes = meeting.minutes();
        addAcceptance();
        addAttendance();
        var place = 1;
        for (var item : meeting.agenda()) {
            addItem(item, place++);
        }
    }

    private void addAcceptance() {
        var list = new UnorderedList();
        for (var side : Side.values()) {
            list.add(new ListItem(say(answer(side))));
        }
        add(new H3(say(Msg.governance_acceptance_title())), list);
        minutes.answer(Side.CLIENT).ifPresent(it -> addWords(it.words()));
        minutes.answer(Side.VENDOR).ifPresent(it -> addWords(it.words()));
        minutes.lockedAt()
                .ifPresent(at -> add(new Paragraph(
                        say(Msg.governance_minutes_sha256(at, minutes.sha256().orElseThrow())))));
    }

    private Text answer(Side side) {
        var party =
                desk.people().parties().party(sheet.engagement().party(side)).name();
        var answer = minutes.answer(side);
        if (answer.isEmpty()) {
            return minutes.answerBy()
                    .<Text>map(day -> today.isAfter(day)
                            ? Msg.governance_acceptance_silent(party, day)
                            : Msg.governance_acceptance_asked(party, day))
                    .orElseGet(() -> Msg.governance_acceptance_waiting(party));
        }
        var name = desk.name(answer.get().user());
        return answer.get().accepted()
                ? Msg.governance_acceptance_of_side(party, name, answer.get().at())
                : Msg.governance_acceptance_objection(party, name, answer.get().at());
    }

    private void addAttendance() {
        var list = new UnorderedList();
        minutes.attendance().entrySet().stream()
                .sorted(java.util.Comparator.comparing(it -> it.getValue().side()))
                .forEach(it -> {
                    var presence = it.getValue().present() ? Msg.governance_present() : Msg.governance_apologies();
                    list.add(new ListItem(desk.name(new PersonId(it.getKey())) + ": " + say(presence)));
                });
        var quorum = minutes.isQuorate() ? Msg.governance_quorum() : Msg.governance_quorum_missing();
        add(new H3(say(Msg.governance_attendance_title())), list, new Paragraph(say(quorum)));
    }

    private void addItem(AgendaItem item, int place) {
        var heading = new Div(
                new H4(say(Msg.governance_agenda_line(place, item.title(), Text.of(item.purpose())))),
                said.of(AgendaItemSubjects.of(item), item.title()));
        heading.addClassName("gangway-heading");
        add(heading);
        addWords(minutes.note(item.id()));
        desk.minutes().decisions(meeting.id()).stream()
                .filter(it -> it.item().equals(item.id()))
                .forEach(it -> {
                    addOutcome(Msg.governance_decision_numbered(it.number()), it.words());
                    it.approves().ifPresent(month -> add(new Paragraph(say(Msg.governance_decision_approves(month)))));
                });
        desk.register().assignedBy(meeting.id()).stream()
                .filter(it -> it.item().equals(item.id()))
                .forEach(it -> addOutcome(
                        Msg.governance_action_numbered(it.number(), desk.name(it.owner()), it.dueOn()), it.words()));
    }

    private void addOutcome(Text heading, String words) {
        add(new Paragraph(new Span(say(heading) + ": "), written(words)));
    }

    private void addWords(String words) {
        if (!words.isEmpty()) {
            add(new Paragraph(written(words)));
        }
    }

    /** Words of the participants, in the language they work in. */
    private Span written(String words) {
        var span = new Span(words);
        span.getElement().setAttribute("lang", sheet.engagement().languages().working());
        return span;
    }
}
