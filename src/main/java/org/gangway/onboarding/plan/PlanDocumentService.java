package org.gangway.onboarding.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gangway.document.DocumentBody;
import org.gangway.document.DocumentTable;
import org.gangway.document.DocumentTimeline;
import org.gangway.document.DocumentTimeline.DocumentTone;
import org.gangway.document.PdfRenderer;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan on paper: its picture, and its tasks behind it. */
@Service
@Transactional(readOnly = true)
public class PlanDocumentService {

    private final OnboardingRegister register;
    private final PartyDirectory parties;
    private final Texts texts;

    PlanDocumentService(OnboardingRegister register, PartyDirectory parties, Texts texts) {
        this.register = register;
        this.parties = parties;
        this.texts = texts;
    }

    @ForEveryone
    public byte[] plan(OnboardingPlanId id, ReaderProfile reader) {
        return new PdfRenderer().render(body(register.sheet(id), reader));
    }

    private DocumentBody body(PlanSheet sheet, ReaderProfile reader) {
        var plan = sheet.plan();
        var title = say(Msg.onboarding_pdf_title(plan.name()), reader);
        var body = new DocumentBody(reader.language(), title)
                .footer(title, say(Msg.onboarding_pdf_page("{page}", "{pages}"), reader))
                .subtitle(sheet.engagement().name())
                .paragraph(say(
                        Msg.onboarding_pdf_state(Text.of(plan.state()), sheet.done(), sheet.wanted(), plan.goLive()),
                        reader));
        for (var owner : TaskOwner.values()) {
            var tasks = sheet.tasks().stream()
                    .filter(task -> task.side() == owner)
                    .sorted(Comparator.comparing(OnboardingTask::startsOn).thenComparingInt(OnboardingTask::position))
                    .toList();
            if (!tasks.isEmpty()) {
                body.heading(owner(sheet, owner, reader)).timeline(picture(sheet, tasks, reader));
            }
        }
        return body.heading(say(Msg.onboarding_pdf_tasks(), reader)).table(table(sheet, reader));
    }

    private DocumentTimeline picture(PlanSheet sheet, List<OnboardingTask> tasks, ReaderProfile reader) {
        var picture = new DocumentTimeline();
        tasks.forEach(task -> picture.row(
                say(task.title(), reader),
                days(task.startsOn(), task.endsOn(), reader),
                task.startsOn(),
                task.endsOn(),
                tone(sheet, task)));
        return picture;
    }

    private static DocumentTone tone(PlanSheet sheet, OnboardingTask task) {
        if (sheet.isOverdue(task)) {
            return DocumentTone.LATE;
        }
        return switch (task.state()) {
            case OPEN -> DocumentTone.AHEAD;
            case RUNNING -> DocumentTone.RUNNING;
            case DONE -> DocumentTone.DONE;
            case DROPPED -> DocumentTone.DROPPED;
        };
    }

    private DocumentTable table(PlanSheet sheet, ReaderProfile reader) {
        var table = new DocumentTable()
                .words(say(Msg.onboarding_column_task(), reader), 34)
                .words(say(Msg.onboarding_column_side(), reader))
                .words(say(Msg.onboarding_column_people(), reader))
                .words(say(Msg.onboarding_column_days(), reader))
                .words(say(Msg.onboarding_column_state(), reader));
        sheet.tasks()
                .forEach(task -> table.row(
                        say(task.title(), reader),
                        owner(sheet, task.side(), reader),
                        String.join(
                                " – ",
                                List.of(sheet.name(task.owner()), sheet.name(task.counterpart())).stream()
                                        .filter(it -> !it.isEmpty())
                                        .toList()),
                        days(task.startsOn(), task.endsOn(), reader),
                        say(sheet.isOverdue(task) ? Msg.onboarding_task_overdue() : Text.of(task.state()), reader)));
        return table;
    }

    private String owner(PlanSheet sheet, TaskOwner owner, ReaderProfile reader) {
        return switch (owner) {
            case CLIENT -> parties.party(sheet.engagement().party(Side.CLIENT)).name();
            case VENDOR -> parties.party(sheet.engagement().party(Side.VENDOR)).name();
            case BOTH -> say(Msg.onboarding_side_both(), reader);
        };
    }

    private String days(LocalDate from, LocalDate to, ReaderProfile reader) {
        var formats = texts.formats(reader);
        return from.equals(to) ? formats.date(from) : formats.period(new Period(from, to));
    }

    private String say(Text text, ReaderProfile reader) {
        return texts.say(text, reader);
    }
}
