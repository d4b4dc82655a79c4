package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.gangway.governance.action.Action;
import org.gangway.governance.action.NewAction;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.minutes.MinutesParagraphs;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;
import org.gangway.uikit.SavedSign;
import org.gangway.uikit.UnsentWords;
import org.gangway.yearcalendar.ui.DayWarningNote;

/** What came of one item: notes, decisions, and who does what by when. */
class AgendaItemEditor extends Div {

    private static final int QUIET_MILLIS = 800;

    private final MeetingFacade desk;
    private final Meeting meeting;
    private final AgendaItem item;
    private final Locale language;
    private final Clock clock;
    private final SavedSign saved = new SavedSign();
    private final DraftOutcome outcome;
    private final Button translate;
    private final TextField decision = new TextField(say(Msg.governance_decision_words()));
    private final Select<YearMonth> approves = new Select<>();
    private final TextField action = new TextField(say(Msg.governance_action_words()));
    private final ComboBox<PersonSummary> owner = new ComboBox<>(say(Msg.governance_action_owner()));
    private final DatePicker due = new LocalizedDatePicker(Msg.governance_action_due());
    private final DayWarningNote warnings = new DayWarningNote();

    AgendaItemEditor(
            MeetingDetails sheet,
            MeetingFacade desk,
            AgendaItem item,
            int place,
            List<PersonSummary> people,
            ParagraphsOnPage translations,
            Clock clock) {
        this.desk = desk;
        this.language = sheet.engagement().languages().workingLocale();
        this.clock = clock;
        this.meeting = sheet.meeting();
        this.item = item;
        this.outcome = new DraftOutcome(desk, meeting.id(), item.id(), translations);
        this.translate = translations.translate(MinutesParagraphs.note(item.id()), () -> {});
        translate.setVisible(!meeting.minutes().note(item.id()).isEmpty());
        addClassName("gangway-card");
        add(
                new AgendaItemTitle(item, place, translations),
                note(place),
                translate,
                saved,
                outcome,
                newDecision(),
                newAction(people));
    }

    private TextArea note(int place) {
        var note = new TextArea(say(Msg.governance_minutes_note_of(place)));
        LanguageMark.onEntry(note, language);
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
            translate.setVisible(!words.isBlank());
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
        LanguageMark.onEntry(decision, language);
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
        var refusals = new RuleFields()
                .at(decision, "governance.decision-length", "text.invisible-character")
                .at(approves, "governance.decision-no-statement");
        if (RequiredFields.check(decision)
                && refusals.attemptAtFields(() ->
                        desk.minutes().decide(meeting.id(), item.id(), decision.getValue(), approves.getValue()))) {
            decision.clear();
            approves.clear();
            decision.setInvalid(false);
            outcome.show();
        }
    }

    private Div newAction(List<PersonSummary> people) {
        action.setMaxLength(Action.MAX_LENGTH);
        LanguageMark.onEntry(action, language);
        UnsentWords.keep(action, place("action"));
        action.setWidth("min(30rem, 90vw)");
        owner.setItems(people);
        owner.setItemLabelGenerator(PersonSummary::name);
        owner.addValueChangeListener(_ -> warn());
        due.addValueChangeListener(_ -> warn());
        return new Div(newActionRow(), warnings);
    }

    private void warn() {
        var person = owner.getValue();
        var day = due.getValue();
        warnings.show(
                person == null || day == null
                        ? List.of()
                        : desk.people().warnings(meeting.engagement(), person.id(), day));
    }

    private Div newActionRow() {
        return row(action, owner, due, new Button(say(Msg.governance_action_add()), _ -> addAction()));
    }

    private void addAction() {
        var refusals = new RuleFields()
                .at(action, "governance.action-length", "text.invisible-character")
                .at(owner, "governance.cannot-own")
                .at(due, "governance.due-");
        if (RequiredFields.check(action, owner, due) && refusals.attemptAtFields(this::assign)) {
            action.clear();
            action.setInvalid(false);
            owner.clear();
            due.clear();
            outcome.show();
        }
    }

    private void assign() {
        var command =
                new NewAction(item.id(), action.getValue(), owner.getValue().id(), due.getValue());
        desk.actions().assign(meeting.id(), command);
    }

    private static Div row(Component... components) {
        var row = new Div(components);
        row.addClassName("gangway-actions");
        return row;
    }
}
