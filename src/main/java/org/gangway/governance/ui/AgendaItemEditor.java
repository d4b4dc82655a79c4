package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.gangway.governance.action.Action;
import org.gangway.governance.action.NewAction;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.Meeting;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.SavedSign;
import org.gangway.uikit.UnsentWords;

/** What came of one item: notes, decisions, and who does what by when. */
class AgendaItemEditor extends Div {

    private static final int QUIET_MILLIS = 800;

    private final MeetingFacade desk;
    private final Meeting meeting;
    private final AgendaItem item;
    private final Clock clock;
    private final SavedSign saved = new SavedSign();
    private final Div outcome = new Div();
    private final TextField decision = new TextField(say(Msg.governance_decision_words()));
    private final Select<YearMonth> approves = new Select<>();
    private final TextField action = new TextField(say(Msg.governance_action_words()));
    private final ComboBox<PersonSummary> owner = new ComboBox<>(say(Msg.governance_action_owner()));
    private final DatePicker due = new LocalizedDatePicker(Msg.governance_action_due());

    AgendaItemEditor(
            MeetingDetails sheet,
            MeetingFacade desk,
            AgendaItem item,
            int place,
            List<PersonSummary> people,
            Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.meeting = sheet.meeting();
        this.item = item;
        addClassName("gangway-card");
        var title = say(Msg.governance_agenda_line(place, item.title(), Text.of(item.purpose())));
        add(new H4(title), note(place), saved, outcome, newDecision(), newAction(people));
        showOutcome();
    }

    private TextArea note(int place) {
        var note = new TextArea(say(Msg.governance_minutes_note_of(place)));
        note.setWidthFull();
        note.setValue(meeting.minutes().note(item.id()));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(QUIET_MILLIS);
        note.addValueChangeListener(event -> save(note, event.getOldValue(), event.getValue()));
        saved.watch(note);
        return note;
    }

    private void save(TextArea note, String before, String words) {
        try {
            desk.minutes().note(meeting.id(), item.id(), before, words);
            note.setInvalid(false);
            saved.saved(clock.instant());
        } catch (RuleViolation refused) {
            note.setErrorMessage(say(Text.rule(refused)));
            note.setInvalid(true);
            saved.refused(Msg.governance_note_not_saved());
        }
    }

    /** Whether no decision and no action was typed and not added; marks the field of one. */
    boolean isFinished() {
        var decided = isEmptyOrMarked(decision);
        var assigned = isEmptyOrMarked(action);
        return decided && assigned;
    }

    private static boolean isEmptyOrMarked(TextField field) {
        var empty = field.getValue().isBlank();
        field.setErrorMessage(empty ? "" : say(Msg.governance_not_added()));
        field.setInvalid(!empty);
        return empty;
    }

    private String place(String what) {
        return what + " " + meeting.id().value() + " " + item.id();
    }

    private Div newDecision() {
        decision.setMaxLength(Decision.MAX_LENGTH);
        UnsentWords.keep(decision, place("decision"));
        decision.setWidth("min(40rem, 90vw)");
        var months = desk.minutes().approvable(meeting.id());
        approves.setLabel(say(Msg.governance_decision_approves_label()));
        approves.setItems(months);
        approves.setEmptySelectionAllowed(true);
        approves.setEmptySelectionCaption(say(Msg.governance_decision_approves_none()));
        approves.setItemLabelGenerator(month -> say(
                month == null ? Msg.governance_decision_approves_none() : Msg.governance_decision_statement(month)));
        approves.setVisible(!months.isEmpty());
        return row(decision, approves, new Button(say(Msg.governance_decision_add()), _ -> addDecision()));
    }

    private void addDecision() {
        if (RequiredFields.check(decision)) {
            desk.minutes().decide(meeting.id(), item.id(), decision.getValue(), approves.getValue());
            decision.clear();
            approves.clear();
            decision.setInvalid(false);
            showOutcome();
        }
    }

    private Div newAction(List<PersonSummary> people) {
        action.setMaxLength(Action.MAX_LENGTH);
        UnsentWords.keep(action, place("action"));
        action.setWidth("min(30rem, 90vw)");
        owner.setItems(people);
        owner.setItemLabelGenerator(PersonSummary::name);
        return row(action, owner, due, new Button(say(Msg.governance_action_add()), _ -> addAction()));
    }

    private void addAction() {
        if (RequiredFields.check(action, owner, due)) {
            var command =
                    new NewAction(item.id(), action.getValue(), owner.getValue().id(), due.getValue());
            desk.actions().assign(meeting.id(), command);
            action.clear();
            action.setInvalid(false);
            owner.clear();
            due.clear();
            showOutcome();
        }
    }

    private static Div row(Component... components) {
        var row = new Div(components);
        row.addClassName("gangway-actions");
        return row;
    }

    private void showOutcome() {
        outcome.removeAll();
        desk.minutes().decisions(meeting.id()).stream()
                .filter(it -> it.item().equals(item.id()))
                .forEach(it -> outcome.add(line(
                        say(Msg.governance_decision_numbered(it.number())),
                        words(it),
                        () -> desk.minutes().strike(meeting.id(), it.id()))));
        desk.register().assignedBy(meeting.id()).stream()
                .filter(it -> it.item().equals(item.id()))
                .forEach(it -> outcome.add(line(
                        say(Msg.governance_action_numbered(it.number(), desk.name(it.owner()), it.dueOn())),
                        it.words(),
                        () -> desk.actions().strike(meeting.id(), it.id()))));
    }

    private static String words(Decision decision) {
        return decision.approves()
                .map(month -> decision.words() + " " + say(Msg.governance_decision_approves(month)))
                .orElse(decision.words());
    }

    private Paragraph line(String heading, String words, Runnable strike) {
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
            strike.run();
            showOutcome();
        });
        remove.setAriaLabel(say(Msg.governance_remove(heading)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new Paragraph(new Span(heading + ": "), new Span(words), remove);
    }
}
