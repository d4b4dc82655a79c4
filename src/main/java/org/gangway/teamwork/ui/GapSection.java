package org.gangway.teamwork.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.disclosure.AnswerDisclosure;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.teamwork.TeamQuestion;
import org.gangway.teamwork.accord.AccordSheet;
import org.gangway.teamwork.accord.WorkingPoint;
import org.gangway.teamwork.accord.WorkingPointWords;
import org.gangway.teamwork.gap.QuestionGap;
import org.gangway.teamwork.gap.TeamRound;
import org.gangway.teamwork.gap.TeamRoundSheet;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Our two teams: how far apart they are in twelve questions, and what both agreed to do about it. */
class GapSection extends Div {

    private final AccordFacade desk;
    private final EngagementId engagement;
    private final AccordSheet agreement;
    private final ParagraphsOnPage words;
    private final Runnable refresh;

    GapSection(
            AccordFacade desk,
            EngagementId engagement,
            AccordSheet agreement,
            ParagraphsOnPage words,
            Runnable refresh) {
        this.desk = desk;
        this.engagement = engagement;
        this.agreement = agreement;
        this.words = words;
        this.refresh = refresh;
        addClassName("gangway-section");
        var sheet = desk.rounds().sheet(engagement);
        add(new H3(say(Msg.teamwork_gap_title())));
        sheet.open().ifPresentOrElse(round -> open(sheet, round), () -> closed(sheet));
        var gaps = sheet.gaps();
        if (!gaps.isEmpty()) {
            sheet.shown()
                    .ifPresent(round -> add(new Paragraph(say(Msg.teamwork_gap_asked(
                            round.openedOn(), sheet.answers(Side.CLIENT), sheet.answers(Side.VENDOR))))));
            add(table(gaps));
        }
    }

    private void open(TeamRoundSheet sheet, TeamRound round) {
        add(new Paragraph(say(
                sheet.answered()
                        ? Msg.teamwork_gap_answered(round.closesOn())
                        : Msg.teamwork_gap_open(round.closesOn()))));
        var row = new Div();
        row.addClassName("gangway-actions");
        if (sheet.isToAnswer()) {
            var answer = new Button(say(Msg.teamwork_answer()), _ -> new AnswerDialog(desk, round, refresh).open());
            answer.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(answer);
        }
        if (sheet.permissions().mayLead()) {
            row.add(new Button(
                    say(Msg.teamwork_gap_close()),
                    _ -> Confirm.ask(
                            Msg.teamwork_gap_close_title(),
                            Msg.teamwork_gap_close_consequence(AnswerDisclosure.LEAST),
                            Msg.teamwork_gap_close(),
                            () -> {
                                desk.rounds().close(round.id());
                                refresh.run();
                            })));
        }
        add(row);
    }

    private void closed(TeamRoundSheet sheet) {
        if (sheet.isTooFew()) {
            add(new Paragraph(say(Msg.teamwork_gap_too_few(AnswerDisclosure.LEAST))));
        } else if (sheet.rounds().isEmpty()) {
            add(new Paragraph(say(Msg.teamwork_gap_empty())));
        }
        if (sheet.mayAsk()) {
            add(new Button(say(Msg.teamwork_gap_ask()), _ -> {
                desk.rounds().open(engagement);
                Notices.success(Msg.teamwork_gap_asked_notice());
                refresh.run();
            }));
        }
    }

    private FigureTable table(List<QuestionGap> gaps) {
        var table = new FigureTable(Msg.teamwork_gap_title())
                .words(Msg.teamwork_gap_question())
                .figures(Text.user("● " + name(Side.CLIENT)))
                .figures(Text.user("■ " + name(Side.VENDOR)))
                .words(Msg.teamwork_gap_column())
                .words(Msg.teamwork_gap_agreed());
        gaps.forEach(gap -> table.row(
                question(gap.question()), mean(gap.client()), mean(gap.vendor()), width(gap), agreed(gap.question())));
        return table;
    }

    private String name(Side side) {
        return Objects.requireNonNullElse(agreement.parties().get(side), "");
    }

    private static Component question(TeamQuestion question) {
        var ends = new Div(say(Msg.teamwork_gap_ends(say(Text.of(question.low())), say(Text.of(question.high())))));
        ends.addClassName("gangway-quiet");
        return new Div(new Div(say(Text.of(question))), ends);
    }

    private static Span mean(BigDecimal mean) {
        return new Span(ScreenTexts.formats().number(mean, 1, 1));
    }

    private static Component width(QuestionGap gap) {
        var picture = new Div();
        picture.addClassName("gangway-gap-picture");
        picture.getElement().setProperty("innerHTML", GapPicture.svg(gap));
        var width = Msg.teamwork_gap_width(ScreenTexts.formats().number(gap.width(), 1, 1));
        return new Div(
                picture,
                gap.isWide() ? new StatusBadge(width, StatusTone.WARNING) : new StatusBadge(width, StatusTone.NEUTRAL));
    }

    /** What both teams do about it: the points of the agreement that answer the question. */
    private Component agreed(TeamQuestion question) {
        var cell = new Div();
        var points = agreement.standing().stream()
                .filter(it -> it.question().filter(question::equals).isPresent())
                .toList();
        points.forEach(it -> cell.add(point(it)));
        if (points.isEmpty()) {
            cell.add(new Div(say(Msg.teamwork_gap_nothing_agreed())));
        }
        if (agreement.permissions().mayOffer() && points.isEmpty()) {
            var offer = new Button(
                    say(Msg.teamwork_offer()),
                    _ -> OfferPointDialog.offer(desk, engagement, question, refresh)
                            .open());
            offer.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            offer.setAriaLabel(say(Msg.teamwork_gap_offer_on(say(Text.of(question)))));
            cell.add(offer);
        }
        return cell;
    }

    private Component point(WorkingPoint point) {
        var cell = new Div(words.show(WorkingPointWords.of(point)));
        if (point.state().isOpen()) {
            cell.add(new StatusBadge(Text.of(point.state()), StatusTone.WAITING));
        }
        return cell;
    }
}
