package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.gangway.discussion.ui.DiscussionButtons;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.plan.OnboardingSubjects;
import org.gangway.onboarding.plan.OnboardingTask;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.onboarding.plan.TaskParagraphs;
import org.gangway.onboarding.template.OnboardingPhase;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.shared.Money;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** The tasks of a plan, phase by phase, each with what its reader may do with it. */
class TaskTables extends Div {

    private final PlanSheet sheet;
    private final OnboardingFacade desk;
    /** As many as somebody looks through before the phases that come later. */
    private static final int OPEN_ROWS = 15;

    private final DiscussionButtons said;
    private final ParagraphsOnPage written;
    private final Runnable refresh;
    private final TaskSteps steps;

    TaskTables(
            PlanSheet sheet,
            OnboardingFacade desk,
            DiscussionButtons said,
            ParagraphsOnPage written,
            Runnable refresh) {
        this.sheet = sheet;
        this.desk = desk;
        this.said = said;
        this.written = written;
        this.refresh = refresh;
        this.steps = new TaskSteps(sheet, desk, refresh);
        addClassName("gangway-section");
        var shown = 0;
        for (var phase : OnboardingPhase.values()) {
            var tasks = sheet.tasks().stream()
                    .filter(task -> task.phase() == phase)
                    .sorted(java.util.Comparator.comparing(OnboardingTask::startsOn)
                            .thenComparingInt(OnboardingTask::position))
                    .toList();
            if (tasks.isEmpty()) {
                continue;
            }
            var waiting = tasks.stream().anyMatch(task -> task.state().isWaiting());
            if (waiting && shown < OPEN_ROWS) {
                add(new H3(say(Text.of(phase))), table(phase, tasks));
                shown += tasks.size();
            } else {
                add(folded(phase, tasks));
            }
        }
    }

    /** What is done, or comes later, is made when somebody opens it. */
    private NativeDetails folded(OnboardingPhase phase, List<OnboardingTask> tasks) {
        var done = tasks.stream().filter(task -> !task.state().isWaiting()).count();
        var details = new NativeDetails(say(Msg.onboarding_phase_folded(Text.of(phase), (int) done, tasks.size())));
        details.addClassName("gangway-phase");
        details.addToggleListener(_ -> {
            if (details.getContent() == null) {
                details.setContent(table(phase, tasks));
            }
        });
        return details;
    }

    private FigureTable table(OnboardingPhase phase, List<OnboardingTask> tasks) {
        var table = new FigureTable(Text.of(phase))
                .words(Msg.onboarding_column_task())
                .words(Msg.onboarding_column_side())
                .words(Msg.onboarding_column_people())
                .words(Msg.onboarding_column_days())
                .words(Msg.onboarding_column_state())
                .actions(Msg.onboarding_more());
        return table.rows(tasks, task -> new Component[] {
            title(task),
            new Span(OnboardingWording.owner(task.side(), side -> desk.name(sheet.engagement(), side))),
            new Span(people(task)),
            days(task),
            state(task),
            steps(task)
        });
    }

    private Div title(OnboardingTask task) {
        var cell = new Div();
        if (task.original().isPresent()) {
            var key = TaskParagraphs.of(task);
            cell.add(written.title(key), written.belowTitle(key, refresh::run));
        } else {
            cell.add(new Span(say(task.title())));
        }
        var below = new ArrayList<String>();
        below.add(say(OnboardingWording.start(task.start())));
        task.after()
                .forEach(before -> sheet.task(before.value().toString())
                        .ifPresent(it -> below.add(say(Msg.onboarding_task_waits_for(it.title())))));
        task.cost()
                .ifPresent(cost -> below.add(ScreenTexts.formats()
                        .money(new Money(cost, sheet.engagement().currency()))));
        cell.add(quiet(String.join(" · ", below)));
        return cell;
    }

    private String people(OnboardingTask task) {
        var names = new ArrayList<String>();
        task.owner().ifPresent(_ -> names.add(sheet.name(task.owner())));
        task.counterpart().ifPresent(_ -> names.add(sheet.name(task.counterpart())));
        return names.isEmpty() ? say(Msg.onboarding_nobody()) : String.join(" – ", names);
    }

    private Div days(OnboardingTask task) {
        var cell = new Div(new Span(OnboardingWording.days(task.startsOn(), task.endsOn())));
        var dates = task.days().dates();
        if (!dates.startReasons().isEmpty()) {
            cell.add(quiet(say(Msg.onboarding_start_because(OnboardingWording.reasons(dates.startReasons(), sheet)))));
        }
        if (!dates.endReasons().isEmpty()) {
            cell.add(quiet(say(Msg.onboarding_end_because(OnboardingWording.reasons(dates.endReasons(), sheet)))));
        }
        var days = task.days();
        days.agreedStart()
                .filter(_ -> days.areMoved())
                .ifPresent(start -> cell.add(quiet(say(Msg.onboarding_agreed_dates(
                        OnboardingWording.days(start, days.agreedEnd().orElse(start)))))));
        return cell;
    }

    private Div state(OnboardingTask task) {
        var cell = new Div(OnboardingWording.badge(sheet, task));
        task.work().doneOn().ifPresent(day -> cell.add(quiet(say(Msg.onboarding_task_done_on(day, by(task))))));
        return cell;
    }

    private String by(OnboardingTask task) {
        Side side = task.work().doneBy().orElse(Side.CLIENT);
        return desk.name(sheet.engagement(), side);
    }

    private static Div quiet(String words) {
        var quiet = new Div(words);
        quiet.addClassName("gangway-quiet");
        return quiet;
    }

    private Component steps(OnboardingTask task) {
        var row = steps.of(task);
        row.add(said.of(OnboardingSubjects.of(task.id()), task.title()));
        return row;
    }
}
