package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.governance.meeting.Attendance;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.minutes.MinutesParagraphs;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.uikit.SavedSign;

/** Draft minutes, written on the page: who was there, and what came of each item. */
class MinutesEditor extends Div {

    private final MeetingFacade desk;
    private final MeetingId meeting;
    private final Clock clock;
    private final Span quorum = new Span();
    private final SavedSign saved = new SavedSign();
    private final List<AgendaItemEditor> items = new ArrayList<>();

    MinutesEditor(MeetingDetails sheet, MeetingFacade desk, Paragraphs paragraphs, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.meeting = sheet.meeting().id();
        add(new H3(say(Msg.governance_attendance_title())), new Paragraph(say(Msg.governance_attendance_help())));
        add(attendance(sheet), saved, new Paragraph(quorum));
        sayQuorum();
        add(new H3(say(Msg.governance_minutes_title())), new Paragraph(say(Msg.governance_minutes_draft_saved())));
        var people = desk.people().committees().eligible(sheet.engagement().id());
        var translations = paragraphs.on(sheet.engagement().id(), MinutesParagraphs.agenda(sheet.meeting()));
        var place = 1;
        for (var item : sheet.meeting().agenda()) {
            items.add(new AgendaItemEditor(sheet, desk, item, place++, people, translations, clock));
        }
        items.forEach(this::add);
    }

    /** Whether nothing was typed that is not in the minutes; marks what is. */
    boolean isFinished() {
        return items.stream().filter(item -> !item.isFinished()).count() == 0;
    }

    private Div attendance(MeetingDetails sheet) {
        var deputies = desk.minutes().deputies(meeting);
        var boxes = new Div();
        boxes.addClassName("gangway-vertical");
        sheet.meeting().minutes().attendance().entrySet().stream()
                .sorted(java.util.Comparator.comparing((Map.Entry<UUID, Attendance> it) ->
                                it.getValue().side())
                        .thenComparing(Map.Entry::getKey))
                .forEach(it -> {
                    var person = desk.people().parties().person(new PersonId(it.getKey()));
                    var standIn = it.getValue().standIn();
                    boxes.add(box(person, it.getValue().present() && standIn.isEmpty()));
                    standIn.or(() -> Optional.ofNullable(deputies.get(person.id())))
                            .ifPresent(deputy -> boxes.add(deputy(person.id(), deputy, standIn.isPresent())));
                });
        return boxes;
    }

    /** Whether somebody sat there for a member who was away. */
    private Checkbox deputy(PersonId member, PersonId deputy, boolean present) {
        var box = new Checkbox(desk.name(deputy, Optional.of(member)), present);
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                desk.minutes().attendThrough(meeting, member);
            } else {
                desk.minutes().attend(meeting, member, false);
            }
            saved.saved(clock.instant());
            sayQuorum();
        });
        return box;
    }

    private Checkbox box(PersonSummary person, boolean present) {
        var party = desk.people().parties().party(person.party()).name();
        var box = new Checkbox(person.name() + ", " + party, present);
        box.addValueChangeListener(event -> {
            desk.minutes().attend(meeting, person.id(), event.getValue());
            saved.saved(clock.instant());
            sayQuorum();
        });
        return box;
    }

    private void sayQuorum() {
        var quorate = desk.meetings().get(meeting).minutes().isQuorate();
        quorum.setText(say(quorate ? Msg.governance_quorum() : Msg.governance_quorum_missing()));
        quorum.getElement().setAttribute("aria-live", "polite");
    }
}
