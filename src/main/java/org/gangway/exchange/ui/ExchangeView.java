package org.gangway.exchange.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementTab;
import org.gangway.exchange.ExchangeParagraphs;
import org.gangway.exchange.ExchangeRoutes;
import org.gangway.exchange.ExchangeSheet;
import org.gangway.exchange.PracticeSubjects;
import org.gangway.exchange.QualityPractice;
import org.gangway.exchange.SocialEvent;
import org.gangway.exchange.SocialEventState;
import org.gangway.exchange.SocialParagraphs;
import org.gangway.identity.Roles;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.KeyFigures;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** What the two teams do together beside the work, and what each shows the other of its quality programme. */
@Route(ExchangeRoutes.TAB)
@EngagementTab(title = "exchange.title", order = 59)
@RolesAllowed(Roles.MEMBER)
@LivePage({"social.", "practice."})
class ExchangeView extends Page implements BeforeEnterObserver {

    private final ExchangeDesk desk;

    ExchangeView(ExchangeDesk desk) {
        super(Msg.exchange_title());
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(EngagementRoutes.engagement(event.getRouteParameters()::get));
    }

    private void show(EngagementId id) {
        removeAll();
        var sheet = desk.exchange().sheet(id);
        var may = sheet.permissions().mayTakePart();
        var practice = new Button(
                say(Msg.exchange_show()),
                _ -> new ShowPracticeDialog(sheet, desk, () -> done(id, Msg.exchange_shown_notice())).open());
        practice.addThemeVariants(ButtonVariant.PRIMARY);
        var plan = new Button(
                say(Msg.exchange_plan()),
                _ -> new PlanEventDialog(sheet, desk, () -> done(id, Msg.exchange_planned_notice())).open());
        practice.setVisible(may);
        plan.setVisible(may);
        add(tabAnswer(figures(sheet), plan, practice));
        var written = desk.paragraphs().on(id, originals(sheet));
        add(new H3(say(Msg.exchange_practices())));
        add(
                sheet.practices().isEmpty()
                        ? new EmptyState(VaadinIcon.LIGHTBULB, Msg.exchange_practices_empty())
                        : practices(sheet, written, id));
        add(new H3(say(Msg.exchange_events())));
        add(
                sheet.events().isEmpty()
                        ? new EmptyState(VaadinIcon.COFFEE, Msg.exchange_events_empty())
                        : events(sheet, written, id));
    }

    private void done(EngagementId id, Text notice) {
        Notices.success(notice);
        show(id);
    }

    private static Map<ParagraphKey, OriginalText> originals(ExchangeSheet sheet) {
        var written = new LinkedHashMap<ParagraphKey, OriginalText>();
        sheet.practices().forEach(it -> written.put(ExchangeParagraphs.of(it), it.what()));
        sheet.events()
                .forEach(event -> event.outcome().ifPresent(words -> written.put(SocialParagraphs.of(event), words)));
        return written;
    }

    private static KeyFigures figures(ExchangeSheet sheet) {
        var figures = new KeyFigures();
        for (var side : Side.values()) {
            var shown = sheet.hasShown(side);
            figures.add(
                    Msg.exchange_fact_quarter(sheet.party(side)),
                    say(shown ? Msg.exchange_fact_shown() : Msg.exchange_fact_not_shown()),
                    shown ? StatusTone.GOOD : StatusTone.WARNING);
        }
        return figures.add(
                Msg.exchange_fact_adopted(),
                ScreenTexts.formats()
                        .number(BigDecimal.valueOf(sheet.practices().stream()
                                .filter(it -> it.adoptedOn().isPresent())
                                .count())),
                StatusTone.NEUTRAL);
    }

    private Component practices(ExchangeSheet sheet, ParagraphsOnPage written, EngagementId id) {
        var said = desk.discussions()
                .on(
                        id,
                        sheet.practices().stream()
                                .map(it -> PracticeSubjects.of(it.id()))
                                .toList());
        var table = new FigureTable(Msg.exchange_practices())
                .words(Msg.exchange_column_practice())
                .words(Msg.exchange_column_side())
                .words(Msg.exchange_column_effect())
                .words(Msg.exchange_column_state())
                .actions(Msg.common_actions());
        sheet.practices().forEach(practice -> {
            var actions = new Div();
            actions.addClassName("gangway-actions");
            if (sheet.permissions().mayAdopt(practice)) {
                actions.add(step(Msg.exchange_adopt(), Msg.exchange_adopt_of(practice.title()), () -> {
                    desk.exchange().adopt(id, practice.id());
                    done(id, Msg.exchange_adopted_notice());
                }));
            }
            actions.add(said.of(PracticeSubjects.of(practice.id()), Text.user(practice.title())));
            table.row(
                    new Div(new Span(practice.title()), written.show(ExchangeParagraphs.of(practice))),
                    new Div(
                            new Span(sheet.party(practice.side())),
                            new Div(new Span(ScreenTexts.formats().date(practice.shownOn())))),
                    new Span(practice.effect()),
                    state(practice),
                    actions);
        });
        return table;
    }

    private static Component state(QualityPractice practice) {
        return practice.adoptedOn()
                .map(day -> new StatusBadge(Msg.exchange_adopted_on(day), StatusTone.GOOD))
                .orElseGet(() -> new StatusBadge(Msg.exchange_shown_only(), StatusTone.NEUTRAL));
    }

    private Component events(ExchangeSheet sheet, ParagraphsOnPage written, EngagementId id) {
        var table = new FigureTable(Msg.exchange_events())
                .words(Msg.exchange_column_event())
                .words(Msg.exchange_column_when())
                .words(Msg.exchange_column_came())
                .words(Msg.exchange_column_outcome())
                .actions(Msg.common_actions());
        sheet.events()
                .forEach(event -> table.row(
                        new Div(new Span(event.name()), new Div(new Span(event.place()))),
                        new Div(
                                new Span(ScreenTexts.formats().date(event.day())),
                                new Div(new StatusBadge(Text.of(event.state()), tone(event.state())))),
                        new Span(ScreenTexts.formats()
                                .list(event.guests().stream()
                                        .map(it -> sheet.names().getOrDefault(it, ""))
                                        .toList())),
                        event.outcome().isPresent() ? written.show(SocialParagraphs.of(event)) : new Span(),
                        steps(sheet, event, id)));
        return table;
    }

    private static StatusTone tone(SocialEventState state) {
        return switch (state) {
            case PLANNED -> StatusTone.WAITING;
            case HELD -> StatusTone.GOOD;
            case DROPPED -> StatusTone.NEUTRAL;
        };
    }

    private Component steps(ExchangeSheet sheet, SocialEvent event, EngagementId id) {
        var row = new Div();
        row.addClassName("gangway-actions");
        if (event.state() == SocialEventState.PLANNED && sheet.permissions().mayTakePart()) {
            if (!event.day().isAfter(sheet.today())) {
                row.add(step(
                        Msg.exchange_hold(),
                        Msg.exchange_hold_of(event.name()),
                        () -> new HoldEventDialog(sheet, event, desk, () -> done(id, Msg.exchange_held_notice()))
                                .open()));
            }
            row.add(step(Msg.exchange_drop(), Msg.exchange_drop_of(event.name()), () -> {
                desk.exchange().drop(id, event.id());
                done(id, Msg.exchange_dropped_notice());
            }));
        }
        return row;
    }

    private static Button step(Text words, Text of, Runnable step) {
        var button = new Button(say(words), _ -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(say(of));
        return button;
    }
}
