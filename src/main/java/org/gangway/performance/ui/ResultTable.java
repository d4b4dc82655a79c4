package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.discussion.ui.DiscussionButtons;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EscalatedKind;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.figures.FigureSubjects;
import org.gangway.performance.figures.SourceFile;
import org.gangway.shared.Explanation;
import org.gangway.uikit.EscalateLink;
import org.gangway.uikit.ExplainDialog;
import org.gangway.uikit.FigureTable;

/** The results of one month, a row for each service level. */
class ResultTable extends Div {

    ResultTable(
            List<ServiceLevelResult> results,
            DiscussionButtons said,
            SerializableConsumer<ServiceLevelResult> onTrend,
            Optional<EngagementId> escalated,
            FigureHistory history) {
        var table = new FigureTable(Msg.performance_title())
                .words(Msg.performance_result_level())
                .figures(Msg.performance_result_reported())
                .figures(Msg.performance_result_target())
                .figures(Msg.performance_result_minimum())
                .words(Msg.performance_result_status())
                .words(Msg.performance_result_why())
                .words(Msg.performance_result_more());
        for (var result : results) {
            table.row(
                    name(result),
                    figure(result),
                    new Span(FigureTexts.level(result.metric(), result.expected())),
                    new Span(FigureTexts.level(result.metric(), result.minimum())),
                    FigureTexts.badge(result),
                    new Span(say(FigureTexts.why(result))),
                    more(result, explain(result, history), trend(result, onTrend), said(said, result), escalated));
        }
        add(table);
    }

    /** A target that was missed, or figures that are late, can be called up the ladder by whoever may do so. */
    private static NativeTableCell more(
            ServiceLevelResult result, Button explain, Button trend, Button said, Optional<EngagementId> escalated) {
        var cell = new NativeTableCell(explain, trend, said);
        if (result.isMissed() || result.overdue()) {
            var kind = result.overdue() ? EscalatedKind.LATE_FIGURE : EscalatedKind.MISSED_TARGET;
            escalated.ifPresent(engagement -> cell.add(new EscalateLink(
                    EngagementRoutes.escalate(engagement, kind, result.serviceLevelId() + " " + result.month()),
                    Msg.performance_figure_of(result.name(), result.month()))));
        }
        return cell;
    }

    private static Component name(ServiceLevelResult result) {
        var name = new Div(new Span(result.name()));
        var metric = say(Text.of(result.metric()));
        if (!metric.equals(result.name())) {
            var line = new Div(metric);
            line.addClassName("gangway-quiet");
            name.add(line);
        }
        if (!result.segment().equals(ReceivablesSegment.ALL)) {
            name.add(new Div(say(Msg.performance_result_segment(result.segment().name()))));
        }
        return name;
    }

    /** Below it, what it was before part of it was relieved, and how many failures the terms count. */
    private static NativeTableCell figure(ServiceLevelResult result) {
        var cell = new NativeTableCell(FigureTexts.figure(result.metric(), result.value()));
        var before = result.beforeRelief();
        if (before != null) {
            var line = new Div(
                    say(Msg.performance_result_before_relief(FigureTexts.figure(result.metric(), before.value()))));
            line.addClassName("gangway-quiet");
            cell.add(line);
        }
        var reported = result.incidents().reported();
        if (reported != null) {
            var line = new Div(say(Msg.performance_result_incidents(reported)));
            line.addClassName("gangway-quiet");
            cell.add(line);
        }
        return cell;
    }

    private static Button explain(ServiceLevelResult result, FigureHistory history) {
        var words = Msg.performance_explain_title(result.name(), result.month());
        var button = new Button(
                say(Msg.performance_explain()),
                _ -> new ExplainDialog(words, steps(result, history).toArray(Explanation[]::new)).open());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(say(Msg.performance_explain_of(result.name())));
        return button;
    }

    private static Button trend(ServiceLevelResult result, SerializableConsumer<ServiceLevelResult> onTrend) {
        var button = new Button(say(Msg.performance_trend()), _ -> onTrend.accept(result));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(say(Msg.performance_trend_of(result.name())));
        return button;
    }

    private static Button said(DiscussionButtons said, ServiceLevelResult result) {
        return said.of(
                FigureSubjects.of(result.serviceLevelId(), result.month()),
                Msg.performance_figure_of(result.name(), result.month()));
    }

    private static List<Explanation> steps(ServiceLevelResult result, FigureHistory history) {
        var steps = new ArrayList<>(List.of(result.explanation()));
        EvidenceExplanation.incidents(result).ifPresent(steps::add);
        var evidence = result.evidence();
        if (evidence != null) {
            steps.add(EvidenceExplanation.reported(evidence));
            evidence.files().stream().map(ResultTable::file).forEach(steps::add);
        }
        steps.addAll(history.steps(result));
        return steps;
    }

    private static Explanation file(SourceFile file) {
        return EvidenceExplanation.file(file);
    }
}
