package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.briefing.BriefingRoutes;
import org.gangway.briefing.quiz.ReaderProgress;
import org.gangway.briefing.text.Briefing;
import org.gangway.briefing.text.BriefingId;
import org.gangway.briefing.text.BriefingKind;
import org.gangway.briefing.text.BriefingPermissions;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.identity.Roles;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.KeyFigures;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Page;
import org.gangway.uikit.StatusTone;

/** What both sides write about themselves for each other, and how much of it was read. */
@Route(BriefingRoutes.ALL)
@LivePage("briefing.")
@RolesAllowed(Roles.MEMBER)
class BriefingsView extends Page implements BeforeEnterObserver {

    private final BriefingFacade desk;

    BriefingsView(BriefingFacade desk) {
        super(Msg.briefing_title());
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(EngagementRoutes.engagement(event.getRouteParameters()::get));
    }

    private void show(EngagementId id) {
        removeAll();
        var briefings = desk.register().briefings(id);
        var progress = desk.readings().progress(id);
        add(partHeading(), new Anchor(OnboardingRoutes.tab(id), say(Msg.briefing_back_to_tab())));
        add(figures(briefings, progress));
        var may = desk.register().permissions(id);
        var parties = desk.register().parties(id);
        for (var side : Side.values()) {
            add(table(id, side, parties.getOrDefault(side, ""), briefings, progress, may));
        }
    }

    private static KeyFigures figures(List<Briefing> briefings, Map<BriefingId, List<ReaderProgress>> progress) {
        var all = progress.values().stream().flatMap(List::stream).toList();
        var read = all.stream().filter(ReaderProgress::isRead).count();
        var outdated = all.stream().filter(ReaderProgress::isOutdated).count();
        return new KeyFigures()
                .add(
                        Msg.briefing_figure_published(),
                        say(Msg.briefing_of_all(
                                briefings.stream().filter(Briefing::isPublished).count(),
                                BriefingKind.values().length * Side.values().length)),
                        StatusTone.NEUTRAL)
                .add(
                        Msg.briefing_figure_read(),
                        say(Msg.briefing_of_all(read, all.size())),
                        !all.isEmpty() && read == all.size() ? StatusTone.GOOD : StatusTone.NEUTRAL)
                .add(
                        Msg.briefing_figure_outdated(),
                        say(Msg.briefing_count(outdated)),
                        outdated == 0 ? StatusTone.NEUTRAL : StatusTone.WARNING);
    }

    private Component table(
            EngagementId id,
            Side side,
            String party,
            List<Briefing> briefings,
            Map<BriefingId, List<ReaderProgress>> progress,
            BriefingPermissions may) {
        var table = new FigureTable(Msg.briefing_written_by(party))
                .words(Msg.briefing_written_by(party))
                .words(Msg.briefing_column_state())
                .words(Msg.briefing_column_read_by())
                .words(Msg.briefing_column_own())
                .actions(Msg.common_actions());
        for (var kind : BriefingKind.values()) {
            var known = briefings.stream()
                    .filter(it -> it.side() == side && it.kind() == kind)
                    .findFirst();
            table.row(
                    name(kind, known),
                    known.<Component>map(BriefingWording::state).orElseGet(() -> new Span(say(Msg.briefing_missing()))),
                    new Span(known.filter(Briefing::isPublished)
                            .map(it -> BriefingWording.readBy(progress.getOrDefault(it.id(), List.of())))
                            .orElse("")),
                    own(known, progress, may),
                    begin(id, kind, known.isEmpty() && may.mayWrite(side)));
        }
        return table;
    }

    private static Component name(BriefingKind kind, Optional<Briefing> known) {
        return known.<Component>map(it ->
                        new Anchor(BriefingRoutes.one(it.engagement(), it.id().value()), say(Text.of(kind))))
                .orElseGet(() -> new Span(say(Text.of(kind))));
    }

    private static Component own(
            Optional<Briefing> known, Map<BriefingId, List<ReaderProgress>> progress, BriefingPermissions may) {
        return known.flatMap(it -> progress.getOrDefault(it.id(), List.of()).stream()
                        .filter(reader -> reader.person().equals(may.user().id()))
                        .findFirst())
                .map(BriefingWording::state)
                .orElseGet(Span::new);
    }

    private Component begin(EngagementId id, BriefingKind kind, boolean may) {
        if (!may) {
            return new Span();
        }
        var begin = new Button(say(Msg.briefing_begin()), _ -> {
            var begun = desk.briefings().begin(id, kind);
            getUI().ifPresent(ui -> ui.navigate(BriefingRoutes.one(id, begun.value())));
        });
        begin.setAriaLabel(say(Msg.briefing_begin_of(Text.of(kind))));
        return begin;
    }
}
