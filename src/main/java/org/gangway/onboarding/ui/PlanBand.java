package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.onboarding.plan.OnboardingPlanState;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.FactList;
import org.gangway.uikit.KeyFigures;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusTone;

/** What a plan comes to: how much is done, what is late, when both go live, and what is next. */
class PlanBand extends Div {

    PlanBand(PlanSheet sheet, Function<Side, String> names) {
        addClassName("gangway-section");
        var plan = sheet.plan();
        var lead = new Paragraph();
        lead.addClassName("gangway-actions");
        var title = new com.vaadin.flow.component.html.Span(plan.name());
        org.gangway.uikit.LanguageMark.on(title, plan.original().locale());
        lead.add(title, OnboardingWording.badge(plan.state()));
        var figures = new KeyFigures()
                .add(
                        Msg.onboarding_fact_done(),
                        say(Msg.onboarding_done_of(sheet.done(), sheet.wanted())),
                        StatusTone.NEUTRAL)
                .add(
                        Msg.onboarding_fact_overdue(),
                        ScreenTexts.formats().number(java.math.BigDecimal.valueOf(sheet.overdue())),
                        sheet.overdue() > 0 ? StatusTone.BAD : StatusTone.NEUTRAL)
                .add(Msg.onboarding_go_live(), ScreenTexts.formats().date(plan.goLive()), StatusTone.NEUTRAL);
        var facts = new FactList();
        sheet.next()
                .filter(_ -> plan.state() != OnboardingPlanState.CLOSED)
                .ifPresent(task -> facts.add(
                        Msg.onboarding_fact_next(), say(Msg.onboarding_next_task(task.title(), task.endsOn()))));
        plan.template()
                .ifPresent(template -> facts.add(
                        Msg.onboarding_fact_template(),
                        say(Msg.onboarding_template_edition(template.title(), template.edition()))));
        add(lead, figures, facts);
        if (plan.state() == OnboardingPlanState.DRAFT) {
            add(new Paragraph(agreement(sheet, names)));
        }
        sheet.plan().closedOn().ifPresent(day -> add(new Paragraph(say(Msg.onboarding_closed_on(day)))));
    }

    private static String agreement(PlanSheet sheet, Function<Side, String> names) {
        var missing = Arrays.stream(Side.values())
                .filter(side -> !sheet.plan().isAgreedBy(side))
                .map(names)
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        return say(Msg.onboarding_waits_for(ScreenTexts.formats().list(missing)));
    }
}
