package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.RoundingMode;
import java.util.List;
import org.gangway.agreement.template.TermsTemplate;
import org.gangway.agreement.template.TermsTemplateKind;
import org.gangway.agreement.terms.LevelTexts;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** What the first terms can begin with: a template, each with what it means at the fee of the engagement, or nothing. */
class TemplateChoice extends Div {

    private final Money fee;
    private final SerializableConsumer<TermsTemplateKind> begin;

    TemplateChoice(
            List<TermsTemplate> templates,
            Money fee,
            SerializableConsumer<TermsTemplateKind> begin,
            SerializableRunnable beginEmpty) {
        this.fee = fee;
        this.begin = begin;
        setWidthFull();
        var cards = new Div();
        cards.addClassName("gangway-cards");
        templates.forEach(template -> cards.add(card(template)));
        cards.add(empty(beginEmpty));
        add(new H3(say(Msg.agreement_template_title())), new Paragraph(say(Msg.agreement_template_explain())), cards);
    }

    private Div card(TermsTemplate template) {
        var name = Text.of(template.kind());
        var choose = new Button(say(Msg.agreement_template_action()), _ -> begin.accept(template.kind()));
        choose.setAriaLabel(say(Msg.agreement_template_action_for(name)));
        return card(name, template.kind().description(), new Paragraph(say(frame(template))), levels(template), choose);
    }

    private static Div empty(SerializableRunnable begin) {
        return card(
                Msg.agreement_template_none(),
                Msg.agreement_template_none_explain(),
                new Button(say(Msg.agreement_start_action()), _ -> begin.run()));
    }

    private static Div card(Text heading, Text about, Component... content) {
        var card = new Div(new H3(say(heading)), new Paragraph(say(about)));
        card.add(content);
        card.addClassName("gangway-card");
        return card;
    }

    private Text frame(TermsTemplate template) {
        var schedule = template.incentive();
        var credits = schedule.caps().stream()
                .filter(CreditCap.PerMonth.class::isInstance)
                .map(cap -> ((CreditCap.PerMonth) cap).percent())
                .findFirst()
                .orElse(schedule.amountAtRisk());
        return Msg.agreement_template_frame(
                template.serviceLevels().size(),
                credits,
                share(credits),
                schedule.bonus().cap(),
                share(schedule.bonus().cap()));
    }

    /** As caps are: rounded down. */
    private Money share(Percentage percent) {
        return Money.rounded(percent.of(fee.amount()), fee.currency(), RoundingMode.DOWN);
    }

    private static Details levels(TermsTemplate template) {
        var table = new FigureTable(Msg.agreement_template_levels())
                .words(Msg.agreement_schedule_level())
                .words(Msg.agreement_level_expected())
                .words(Msg.agreement_level_minimum())
                .figures(Msg.agreement_schedule_allocation());
        template.incentive().serviceLevels().forEach(level -> addRow(table, template, level));
        var details = new Details(say(Msg.agreement_template_levels()), table);
        details.setWidthFull();
        return details;
    }

    private static void addRow(FigureTable table, TermsTemplate template, LevelIncentive incentive) {
        template.serviceLevels().stream()
                .filter(level -> level.id().equals(incentive.serviceLevel()))
                .forEach(level -> table.row(
                        new Span(level.name()),
                        new Span(
                                say(LevelTexts.of(level.metric(), level.levels().expected()))),
                        new Span(minimum(level)),
                        new Span(ScreenTexts.formats().percent(incentive.allocation()))));
    }

    private static String minimum(ServiceLevelTerms level) {
        var minimum = level.levels().minimum();
        return minimum == null ? "" : say(LevelTexts.of(level.metric(), minimum));
    }
}
