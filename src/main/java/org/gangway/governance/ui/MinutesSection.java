package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangway.discussion.ui.DiscussionButtons;
import org.gangway.governance.action.Action;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.AgendaItemSubjects;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.Minutes;
import org.gangway.governance.minutes.MinutesParagraphs;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.LanguageMark;

/** Minutes as they are read: circulated, objected to, or locked. */
class MinutesSection extends Div {

    private final MeetingDetails sheet;
    private final LocalDate today;
    private final SerializableRunnable refresh;
    private final MeetingFacade desk;
    private final DiscussionButtons said;
    private final Meeting meeting;
    private final Minutes minutes;
    private final List<Decision> decisions;
    private final List<Action> actions;
    private final ParagraphsOnPage paragraphs;

    MinutesSection(
            MeetingDetails sheet,
            MeetingFacade desk,
            DiscussionButtons said,
            Paragraphs paragraphs,
            LocalDate today,
            SerializableRunnable refresh) {
        this.sheet = sheet;
        this.today = today;
        this.refresh = refresh;
        this.desk = desk;
        this.said = said;
        this.meeting = sheet.meeting();
        this.minutes = meeting.minutes();
        this.decisions = desk.minutes().decisions(meeting.id());
        this.actions = desk.register().assignedBy(meeting.id());
        this.paragraphs = paragraphs.on(
                meeting.engagement(),
                MinutesParagraphs.of(meeting, decisions, actions),
                minutes.lockedAt().orElse(null));
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
        var name = desk.name(answer.get().user(), answer.get().standsInFor());
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
                    var member = new PersonId(it.getKey());
                    var who = it.getValue()
                            .standIn()
                            .map(deputy -> desk.name(deputy, Optional.of(member)))
                            .orElseGet(() -> desk.name(member));
                    list.add(new ListItem(who + ": " + say(presence)));
                });
        var quorum = minutes.isQuorate() ? Msg.governance_quorum() : Msg.governance_quorum_missing();
        add(new H3(say(Msg.governance_attendance_title())), list, new Paragraph(say(quorum)));
    }

    private void addItem(AgendaItem item, int place) {
        var heading = new Div(
                new AgendaItemTitle(item, place, paragraphs), said.of(AgendaItemSubjects.of(item), item.title()));
        heading.addClassName("gangway-heading");
        add(heading);
        if (item.isFree()) {
            add(paragraphs.belowTitle(MinutesParagraphs.of(item), refresh));
        }
        if (!minutes.note(item.id()).isEmpty()) {
            add(paragraphs.show(MinutesParagraphs.note(item.id())));
        }
        decisions.stream().filter(it -> it.item().equals(item.id())).forEach(it -> {
            addOutcome(Msg.governance_decision_numbered(it.number()), MinutesParagraphs.of(it));
            it.approves().ifPresent(month -> add(new Paragraph(say(Msg.governance_decision_approves(month)))));
        });
        actions.stream()
                .filter(it -> it.item().equals(item.id()))
                .forEach(it -> addOutcome(
                        Msg.governance_action_numbered(it.number(), desk.name(it.owner()), it.dueOn()),
                        MinutesParagraphs.of(it)));
    }

    private void addOutcome(Text heading, ParagraphKey key) {
        add(new Paragraph(say(heading)), paragraphs.show(key));
    }

    private void addWords(String words) {
        if (!words.isEmpty()) {
            add(new Paragraph(written(words)));
        }
    }

    /** Words of the participants, in the language they work in. */
    private Span written(String words) {
        return LanguageMark.on(new Span(words), sheet.engagement().languages().workingLocale());
    }
}
