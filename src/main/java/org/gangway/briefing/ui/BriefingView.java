package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.briefing.BriefingRoutes;
import org.gangway.briefing.quiz.BriefingReading;
import org.gangway.briefing.quiz.QuizQuestion;
import org.gangway.briefing.quiz.QuizWords;
import org.gangway.briefing.quiz.ReaderProgress;
import org.gangway.briefing.text.BriefingId;
import org.gangway.briefing.text.BriefingKind;
import org.gangway.briefing.text.BriefingNotFound;
import org.gangway.briefing.text.BriefingSheet;
import org.gangway.briefing.text.BriefingWords;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;

/** What one side writes about itself, and who of the other read it. */
@Route(BriefingRoutes.ONE)
@LivePage("briefing.")
@RolesAllowed(Roles.MEMBER)
class BriefingView extends Page implements BeforeEnterObserver {

    private final BriefingFacade desk;

    BriefingView(BriefingFacade desk) {
        super(Msg.briefing_page());
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                EngagementRoutes.engagement(event.getRouteParameters()::get),
                briefing(event.getRouteParameters().get(BriefingRoutes.BRIEFING)));
    }

    private static BriefingId briefing(Optional<String> asked) {
        try {
            return BriefingId.of(asked.orElse(""));
        } catch (IllegalArgumentException _) {
            throw new BriefingNotFound(new BriefingId(new UUID(0, 0)));
        }
    }

    private void show(EngagementId engagement, BriefingId id) {
        var sheet = desk.register().sheet(id);
        if (!sheet.briefing().engagement().equals(engagement)) {
            throw new BriefingNotFound(id);
        }
        removeAll();
        var questions = desk.quiz().questions(id);
        var progress = desk.readings().progress(engagement).getOrDefault(id, List.of());
        var words = desk.paragraphs().on(engagement, texts(sheet, questions));
        Runnable refresh = () -> show(engagement, id);
        add(heading(sheet, questions, words, refresh));
        add(new Anchor(BriefingRoutes.all(engagement), say(Msg.briefing_back())));
        add(band(sheet, progress));
        if (sheet.briefing().kind() == BriefingKind.COUNTRY) {
            add(new BriefingTextSection(desk, sheet, words, refresh));
            add(new SiteFactsSection(
                    desk, sheet, desk.facts().of(engagement, sheet.briefing().side()), words, refresh));
        } else {
            add(new BriefingTextSection(desk, sheet, words, refresh));
        }
        add(new ReadersSection(desk, sheet, progress, questions, words, refresh));
    }

    private static Map<ParagraphKey, OriginalText> texts(BriefingSheet sheet, List<QuizQuestion> questions) {
        var texts = new LinkedHashMap<>(BriefingWords.of(sheet.paragraphs()));
        texts.putAll(QuizWords.of(questions));
        return texts;
    }

    private Component heading(
            BriefingSheet sheet, List<QuizQuestion> questions, ParagraphsOnPage words, Runnable refresh) {
        var actions = new Div();
        actions.addClassName("gangway-actions");
        var briefing = sheet.briefing();
        if (sheet.permissions().mayRead(briefing)) {
            actions.add(primary(
                    Msg.briefing_read_action(),
                    () -> new QuizDialog(desk, briefing, questions, words, refresh).open()));
        }
        if (sheet.mayWrite()) {
            if (!briefing.isPublished()) {
                actions.add(primary(Msg.briefing_publish(), () -> publish(sheet, refresh)));
            }
            actions.add(new Button(
                    say(Msg.briefing_add()),
                    _ -> WriteParagraphDialog.add(desk, briefing, refresh).open()));
        }
        var title = new Div(
                new H2(say(Msg.briefing_of(
                        Text.of(briefing.kind()),
                        desk.register().parties(briefing.engagement()).getOrDefault(briefing.side(), "")))),
                actions);
        title.addClassName("gangway-heading");
        return title;
    }

    private void publish(BriefingSheet sheet, Runnable refresh) {
        Confirm.ask(Msg.briefing_publish_title(), Msg.briefing_publish_consequence(), Msg.briefing_publish(), () -> {
            desk.briefings().publish(sheet.briefing().id());
            Notices.success(Msg.briefing_published_notice());
            refresh.run();
        });
    }

    private static Button primary(Text words, Runnable step) {
        var button = new Button(say(words), _ -> step.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Where it stands, and where the reader stands with it. */
    private Component band(BriefingSheet sheet, List<ReaderProgress> progress) {
        var briefing = sheet.briefing();
        var band = new Div(BriefingWording.state(briefing));
        band.addClassName("gangway-actions");
        if (!briefing.isPublished()) {
            band.add(new Span(say(Msg.briefing_draft_hint())));
            return band;
        }
        band.add(
                new Span(say(Msg.briefing_edition(briefing.edition(), briefing.changedOn()))),
                new Span(BriefingWording.readBy(progress)));
        if (sheet.permissions().mayRead(briefing)) {
            desk.readings().own(briefing.id()).ifPresent(reading -> band.add(own(sheet, reading)));
        }
        return band;
    }

    private static Component own(BriefingSheet sheet, BriefingReading reading) {
        var own = new Div(new Paragraph(say(
                sheet.briefing().isOutdated(reading.edition())
                        ? Msg.briefing_own_outdated(reading.edition(), reading.readOn())
                        : Msg.briefing_own_read(reading.edition(), reading.readOn()))));
        var changes = sheet.changesSince(reading.edition());
        if (!changes.isEmpty()) {
            own.add(new Button(
                    say(Msg.briefing_changes_action()),
                    _ -> new BriefingChangesDialog(changes, reading.edition()).open()));
        }
        return own;
    }
}
