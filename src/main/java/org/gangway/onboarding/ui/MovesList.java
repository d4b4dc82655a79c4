package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.plan.OnboardingTask;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** What calendars moved since both sides agreed: from when to when, and why. */
class MovesList extends Details {

    MovesList(PlanSheet sheet) {
        setSummaryText(say(Msg.onboarding_moves_title(sheet.moves().size())));
        var table = new FigureTable(Msg.onboarding_moves_caption())
                .words(Msg.onboarding_column_task())
                .words(Msg.onboarding_moves_on())
                .words(Msg.onboarding_moves_from())
                .words(Msg.onboarding_moves_to())
                .words(Msg.onboarding_moves_why());
        sheet.moves()
                .forEach(move -> table.row(
                        new Span(say(sheet.task(move.task().value().toString())
                                .map(OnboardingTask::title)
                                .orElse(Text.user("")))),
                        new Span(ScreenTexts.formats().date(move.movedOn())),
                        new Span(OnboardingWording.days(move.fromStart(), move.fromEnd())),
                        new Span(OnboardingWording.days(move.toStart(), move.toEnd())),
                        new Span(OnboardingWording.reasons(move.reasons(), sheet))));
        add(table);
    }
}
