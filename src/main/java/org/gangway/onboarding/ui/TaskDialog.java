package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.plan.OnboardingPermissions;
import org.gangway.onboarding.plan.OnboardingTask;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.onboarding.plan.TaskContent;
import org.gangway.onboarding.schedule.StartRule;
import org.gangway.onboarding.schedule.StartUnit;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.onboarding.template.OnboardingPhase;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.LocalizedNumberField;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.gangway.yearcalendar.ui.DayWarningNote;
import org.jspecify.annotations.Nullable;

/** Asks what is to be done, by whom, when from the go-live, and after what. */
class TaskDialog extends OnboardingDialog {

    private final PlanSheet sheet;
    private final OnboardingFacade desk;
    private final @Nullable OnboardingTask task;

    private final TextField words = new TextField(say(Msg.onboarding_task_words()));
    private final Select<OnboardingPhase> phase = select(Msg.onboarding_task_phase(), OnboardingPhase.values());
    private final Select<TaskOwner> side = select(Msg.onboarding_task_side(), TaskOwner.values());
    private final IntegerField count = new IntegerField(say(Msg.onboarding_task_start_count()));
    private final Select<StartUnit> unit = select(Msg.onboarding_task_start_unit(), StartUnit.values());
    private final IntegerField duration = new IntegerField(say(Msg.onboarding_task_duration()));
    private final MultiSelectComboBox<OnboardingTask> after =
            new MultiSelectComboBox<>(say(Msg.onboarding_task_after()));
    private final ComboBox<PersonSummary> owner = new ComboBox<>(say(Msg.onboarding_task_owner()));
    private final ComboBox<PersonSummary> counterpart = new ComboBox<>(say(Msg.onboarding_task_counterpart()));
    private final LocalizedNumberField cost = LocalizedNumberField.optional(Msg.onboarding_task_cost());

    private final DayWarningNote warnings = new DayWarningNote();

    /** @param task null for a new one */
    TaskDialog(PlanSheet sheet, OnboardingFacade desk, @Nullable OnboardingTask task, Runnable refresh) {
        super(task == null ? Msg.onboarding_task_add() : Msg.onboarding_task_change(), "44rem");
        this.sheet = sheet;
        this.desk = desk;
        this.task = task;
        var shipped = task != null && task.shipped() != null;
        words.setMaxLength(TaskContent.MAX_LENGTH);
        LanguageMark.onEntry(words, sheet.engagement().languages().workingLocale());
        words.setReadOnly(shipped);
        count.setHelperText(say(Msg.onboarding_task_start_help()));
        duration.setHelperText(say(Msg.onboarding_task_duration_help()));
        cost.setHelperText(say(Msg.onboarding_task_cost_help(sheet.engagement().currency())));
        after.setItems(sheet.tasks().stream()
                .filter(it -> task == null || !it.id().equals(task.id()))
                .sorted(Comparator.comparing(OnboardingTask::startsOn))
                .toList());
        after.setItemLabelGenerator(it -> say(it.title()));
        side.addValueChangeListener(_ -> offerPeople());
        side.addValueChangeListener(_ -> warn());
        count.addValueChangeListener(_ -> warn());
        unit.addValueChangeListener(_ -> warn());
        owner.addValueChangeListener(_ -> warn());
        refusedAt(words, "onboarding.task-name-length", "text.invisible-character");
        refusedAt(count, "onboarding.start-too-far");
        refusedAt(duration, "onboarding.duration");
        refusedAt(after, "onboarding.dependency-circle");
        refusedAt(owner, "onboarding.owner-not-there");
        refusedAt(counterpart, "onboarding.counterpart-not-there");
        refusedAt(cost, "onboarding.cost-not-in-reason");
        fill();
        var form = new FormLayout(words, phase, side, count, unit, duration, cost, after, owner, counterpart);
        form.setColspan(words, 2);
        form.setColspan(after, 2);
        add(form, warnings);
        warn();
        step(Msg.common_save(), () -> {
            if (!RequiredFields.check(words, count, duration) || !cost.isSound()) {
                return false;
            }
            save();
            refresh.run();
            return true;
        });
    }

    private static <E extends Enum<E>> Select<E> select(Text label, E[] values) {
        var select = new Select<E>();
        select.setLabel(say(label));
        select.setItems(values);
        select.setItemLabelGenerator(it -> say(Text.of(it)));
        select.setValue(values[0]);
        return select;
    }

    private void fill() {
        var known = task;
        side.setItemLabelGenerator(it -> OnboardingWording.owner(it, own -> desk.name(sheet.engagement(), own)));
        if (known == null) {
            count.setValue(1);
            duration.setValue(1);
            offerPeople();
            return;
        }
        words.setValue(say(known.title()));
        phase.setValue(known.phase());
        side.setValue(known.side());
        count.setValue(known.start().count());
        unit.setValue(known.start().unit());
        duration.setValue(known.duration());
        cost.show(known.cost().orElse(null));
        after.setValue(sheet.tasks().stream()
                .filter(it -> known.after().contains(it.id()))
                .toList());
        offerPeople();
        choose(owner, known.owner().orElse(null));
        choose(counterpart, known.counterpart().orElse(null));
    }

    private void offerPeople() {
        var ownSide = OnboardingPermissions.sideOfOwner(side.getValue());
        offer(owner, ownSide);
        offer(counterpart, ownSide.other());
    }

    /** A start in weeks names a day of its own; one in working days never falls on a closed one. */
    private void warn() {
        var weeks = count.getValue();
        if (weeks == null
                || side.isEmpty()
                || unit.getValue() != StartUnit.WEEKS
                || Math.abs(weeks) > StartRule.MOST_WEEKS) {
            warnings.show(List.of());
            return;
        }
        var person = id(owner);
        warnings.show(desk.people()
                .days()
                .on(
                        sheet.engagement().id(),
                        sheet.plan().goLive().plusWeeks(weeks),
                        OnboardingPermissions.sidesOf(side.getValue()),
                        person == null ? List.of() : List.of(person)));
    }

    private void offer(ComboBox<PersonSummary> field, Side of) {
        var before = field.getValue();
        field.setItems(desk.people(sheet.engagement(), of));
        field.setItemLabelGenerator(PersonSummary::name);
        field.setHelperText(desk.name(sheet.engagement(), of));
        choose(field, before == null ? null : before.id());
    }

    private static void choose(ComboBox<PersonSummary> field, @Nullable PersonId person) {
        field.setValue(field.getListDataView()
                .getItems()
                .filter(it -> it.id().equals(person))
                .findFirst()
                .orElse(null));
    }

    private void save() {
        var shipped = task == null ? null : task.shipped();
        var content = new TaskContent(
                phase.getValue(),
                shipped,
                shipped == null ? words.getValue() : "",
                side.getValue(),
                new StartRule(unit.getValue(), count.getValue()),
                duration.getValue(),
                after.getValue().stream().map(OnboardingTask::id).toList(),
                id(owner),
                id(counterpart),
                cost.number().orElse(null));
        if (task == null) {
            desk.tasks().add(sheet.plan().id(), content);
            Notices.success(Msg.onboarding_task_added_notice());
        } else {
            desk.tasks().change(task.id(), content);
            Notices.success(Msg.onboarding_task_changed_notice());
        }
    }

    private static @Nullable PersonId id(ComboBox<PersonSummary> field) {
        var person = field.getValue();
        return person == null ? null : person.id();
    }
}
