package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.disclosure.AnswerDisclosure;
import org.gangway.onboarding.plan.OnboardingPlanState;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.onboarding.pulse.PulseGroup;
import org.gangway.onboarding.pulse.PulseQuestion;
import org.gangway.onboarding.pulse.PulseResult;
import org.gangway.onboarding.pulse.PulseRound;
import org.gangway.onboarding.pulse.PulseService;
import org.gangway.onboarding.pulse.PulseSheet;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;

/** What both teams say in rounds of questions, both sides beside each other, and what leads do with the rounds. */
@SpringComponent
record PulsePanel(PulseService pulse, OnboardingFacade desk) {

    /** Nothing before a plan is under way. */
    Div of(PlanSheet sheet, Runnable refresh) {
        var panel = new Div();
        panel.addClassName("gangway-section");
        if (sheet.plan().begunOn().isEmpty()) {
            return panel;
        }
        var rounds = pulse.rounds(sheet.plan().id());
        panel.add(new H3(say(Msg.onboarding_pulse_title())));
        if (rounds.isEmpty()) {
            panel.add(new Paragraph(
                    say(Msg.onboarding_pulse_none(sheet.plan().goLive().plusWeeks(PulseRound.WEEKS.getFirst())))));
        }
        for (int i = rounds.size() - 1; i >= 0; i--) {
            panel.add(round(sheet, rounds.get(i), rounds.subList(0, i), refresh));
        }
        due(sheet, rounds)
                .ifPresent(week -> panel.add(new Button(say(Msg.onboarding_pulse_open_action(week)), _ -> {
                    pulse.open(sheet.plan().id(), week);
                    Notices.success(Msg.onboarding_pulse_opened_notice());
                    refresh.run();
                })));
        return panel;
    }

    /** The round that a lead can open now: the last one that is due and was not asked yet. */
    private static Optional<Integer> due(PlanSheet sheet, List<PulseSheet> rounds) {
        if (!sheet.permissions().mayPlan() || sheet.plan().state() != OnboardingPlanState.ACTIVE) {
            return Optional.empty();
        }
        return PulseRound.WEEKS.reversed().stream()
                .filter(week -> !sheet.today().isBefore(sheet.plan().goLive().plusWeeks(week)))
                .findFirst()
                .filter(week -> rounds.stream().noneMatch(it -> it.round().week() == week));
    }

    private Div round(PlanSheet sheet, PulseSheet shown, List<PulseSheet> before, Runnable refresh) {
        var round = shown.round();
        var part = new Div(new H4(say(Msg.onboarding_pulse_round(round.week(), round.openedOn()))));
        part.addClassName("gangway-section");
        if (round.isOpen()) {
            part.add(new Paragraph(say(Msg.onboarding_pulse_open_until(
                    round.closesOn(), round.asked(Side.CLIENT), round.asked(Side.VENDOR)))));
            if (sheet.permissions().mayPlan()) {
                part.add(steps(round, refresh));
            }
            return part;
        }
        part.add(table(sheet, shown, before));
        for (var group : PulseGroup.values()) {
            shown.of(group)
                    .filter(result -> !result.comments().isEmpty())
                    .ifPresent(result -> part.add(comments(sheet, result)));
        }
        return part;
    }

    private Div steps(PulseRound round, Runnable refresh) {
        var row = new Div(
                new Button(
                        say(Msg.onboarding_pulse_links_action()),
                        _ -> new PulseLinksDialog(round, pulse, refresh).open()),
                new Button(
                        say(Msg.onboarding_pulse_close_action()),
                        _ -> Confirm.ask(
                                Msg.onboarding_pulse_close_title(),
                                Msg.onboarding_pulse_close_consequence(),
                                Msg.onboarding_pulse_close_action(),
                                () -> {
                                    pulse.close(round.id());
                                    Notices.success(Msg.onboarding_pulse_closed_notice());
                                    refresh.run();
                                })));
        row.addClassName("gangway-actions");
        return row;
    }

    private FigureTable table(PlanSheet sheet, PulseSheet shown, List<PulseSheet> before) {
        var table = new FigureTable(Msg.onboarding_pulse_title()).words(Msg.onboarding_pulse_question());
        for (var group : PulseGroup.values()) {
            table.figures(name(sheet, group));
        }
        for (var question : PulseQuestion.values()) {
            table.row(cells(new Span(say(Text.of(question))), group -> mean(shown, before, group, question)));
        }
        table.row(cells(
                new Span(say(Msg.onboarding_pulse_answered())),
                group -> new Span(shown.of(group)
                        .map(result -> say(Msg.onboarding_pulse_answered_of(
                                result.answers(), shown.round().asked(group))))
                        .orElse(say(Msg.onboarding_pulse_hidden(AnswerDisclosure.LEAST))))));
        return table;
    }

    private static Component[] cells(Component first, java.util.function.Function<PulseGroup, Component> of) {
        var cells = new ArrayList<Component>();
        cells.add(first);
        Arrays.stream(PulseGroup.values()).map(of).forEach(cells::add);
        return cells.toArray(Component[]::new);
    }

    private static Span mean(PulseSheet shown, List<PulseSheet> before, PulseGroup group, PulseQuestion question) {
        var result = shown.of(group);
        if (result.isEmpty()) {
            return new Span("–");
        }
        var mean = result.get().mean(question);
        var words = say(before.reversed().stream()
                .flatMap(earlier -> earlier.of(group).stream())
                .findFirst()
                .map(earlier ->
                        Msg.onboarding_pulse_mean_changed(number(mean), change(mean.subtract(earlier.mean(question)))))
                .orElseGet(() -> Msg.onboarding_pulse_mean(number(mean))));
        return new Span(words);
    }

    private static String number(BigDecimal mean) {
        return ScreenTexts.formats().number(mean, 1, 1);
    }

    private static String change(BigDecimal change) {
        var said = ScreenTexts.formats().number(change, 1, 1);
        return change.signum() > 0 ? "+" + said : said;
    }

    private Text name(PlanSheet sheet, PulseGroup group) {
        return switch (group) {
            case ALL -> Msg.onboarding_pulse_all();
            case CLIENT -> Text.user(desk.name(sheet.engagement(), Side.CLIENT));
            case VENDOR -> Text.user(desk.name(sheet.engagement(), Side.VENDOR));
        };
    }

    private Div comments(PlanSheet sheet, PulseResult result) {
        var list = new UnorderedList();
        result.comments().forEach(comment -> list.add(new ListItem(comment)));
        return new Div(new Paragraph(say(Msg.onboarding_pulse_comments(name(sheet, result.group())))), list);
    }
}
