package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementTab;
import org.gangway.engagement.EscalatedKind;
import org.gangway.escalation.EscalationRoutes;
import org.gangway.escalation.course.Escalation;
import org.gangway.escalation.course.EscalationState;
import org.gangway.escalation.ladder.LevelName;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;

/** What of an engagement was called up its ladder, how it stands, and the ladder itself. */
@Route(EscalationRoutes.ESCALATIONS)
@EngagementTab(title = "escalation.title", order = 55)
@LivePage({"escalation.", "ladder."})
@RolesAllowed(Roles.MEMBER)
class EscalationsView extends Page implements BeforeEnterObserver {

    private final EscalationFacade desk;

    EscalationsView(EscalationFacade desk) {
        super(Msg.escalation_title());
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = EngagementRoutes.engagement(event.getRouteParameters()::get);
        show(id);
        if (!event.isRefreshEvent()) {
            raise(id, event);
        }
    }

    private void show(EngagementId id) {
        removeAll();
        var parties = desk.between().parties(id);
        var all = desk.register().of(id);
        add(tabHeading());
        lead(all, parties);
        if (!all.isEmpty()) {
            add(table(all, parties));
        }
        add(new LadderSection(id, parties, desk.between(), () -> show(id)));
    }

    /** The answer first: what is open, and who has until when. */
    private void lead(List<Escalation> all, PartiesOfLadder parties) {
        if (all.isEmpty()) {
            add(new EmptyState(VaadinIcon.LEVEL_UP, Msg.escalation_explained()));
            return;
        }
        var open =
                all.stream().filter(it -> it.state() != EscalationState.ENDED).toList();
        var first = new Paragraph(
                say(open.isEmpty() ? Msg.escalation_none_open() : Msg.escalation_waiting_count(open.size())));
        first.addClassName("gangway-lead");
        add(first);
        open.stream()
                .filter(it -> it.course().dueAt().isPresent())
                .min(Comparator.comparing(it -> it.course().dueAt().orElseThrow()))
                .ifPresent(it -> add(new Paragraph(say(new ClockWords(it, parties, desk.now()).sentence()))));
    }

    private static FigureTable table(List<Escalation> all, PartiesOfLadder parties) {
        var table = new FigureTable(Msg.escalation_title())
                .words(Msg.escalation_about())
                .words(Msg.escalation_state())
                .words(Msg.escalation_level())
                .words(Msg.escalation_due())
                .words(Msg.escalation_raised_title());
        all.forEach(it -> table.row(
                new Anchor(
                        EscalationRoutes.escalation(it.engagement(), it.id()),
                        say(Msg.escalation_page_heading(it.number(), it.matter().title()))),
                EscalationBadge.of(it),
                new Span(say(LevelName.text(it.current().level()))),
                new Span(it.course()
                        .dueAt()
                        .map(due -> ScreenTexts.formats().dateTime(due))
                        .orElse("–")),
                new Span(say(Msg.escalation_raised_by(raiser(it, parties), it.raisedAt())))));
        return table;
    }

    static String raiser(Escalation escalation, PartiesOfLadder parties) {
        return escalation.raisedBy().isPresent()
                ? parties.name(escalation.raisedSide())
                : say(Msg.escalation_raised_by_terms());
    }

    /** Somebody came from the page on which something stands. */
    private void raise(EngagementId id, BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var kind = asked.getSingleParameter(EngagementRoutes.RAISED_KIND)
                .flatMap(name -> Arrays.stream(EscalatedKind.values())
                        .filter(it -> it.name().equals(name))
                        .findFirst());
        var subject = asked.getSingleParameter(EngagementRoutes.RAISED_SUBJECT);
        if (kind.isPresent() && subject.isPresent() && desk.between().mayRaise(id)) {
            var running = desk.register().running(id, kind.get(), subject.get());
            running.ifPresentOrElse(
                    it -> event.forwardTo(EscalationRoutes.escalation(id, it.id())),
                    () -> RaiseDialog.open(desk, id, kind.get(), subject.get()));
        }
    }
}
