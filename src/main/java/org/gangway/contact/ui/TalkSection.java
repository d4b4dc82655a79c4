package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.contact.touchpoint.TalkParagraphs;
import org.gangway.contact.touchpoint.Touchpoint;
import org.gangway.contact.touchpoint.TouchpointLine;
import org.gangway.contact.touchpoint.TouchpointState;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Talks of the pairs of a map that are planned or were held, and what came of them. */
class TalkSection extends Div {

    private final MapOnPage page;
    private final PairSteps steps;
    private final List<TouchpointLine> lines;
    private final ParagraphsOnPage written;

    TalkSection(
            MapOnPage page,
            PairSteps steps,
            List<Touchpoint> talks,
            List<TouchpointLine> lines,
            ParagraphsOnPage written) {
        this.page = page;
        this.steps = steps;
        this.lines = lines;
        this.written = written;
        addClassName("gangway-section");
        if (!talks.isEmpty()) {
            add(new H3(say(Msg.contact_talks())), table(talks));
        }
    }

    private Component table(List<Touchpoint> talks) {
        var table = new FigureTable(Msg.contact_talks())
                .words(Msg.contact_talk_when())
                .words(Msg.contact_talk_who())
                .words(Msg.contact_talk_kind())
                .words(Msg.contact_talk_words())
                .actions(Msg.common_actions());
        talks.forEach(talk -> {
            var pair = pair(talk);
            table.row(
                    when(talk, pair),
                    new Span(pair.map(TalkSection::names).orElse("")),
                    new Span(say(Text.of(talk.kind()))),
                    outcome(talk),
                    actions(talk, pair));
        });
        return table;
    }

    private Optional<MapPair> pair(Touchpoint talk) {
        return page.map().pairs().stream()
                .filter(it -> it.id().equals(talk.pair()))
                .findFirst();
    }

    private static String names(MapPair pair) {
        return ScreenTexts.formats()
                .list(pair.people().values().stream().map(MapPerson::name).toList());
    }

    private Component when(Touchpoint talk, Optional<MapPair> pair) {
        var cell = new Div(new Span(ScreenTexts.formats().dateTime(talk.start())));
        if (talk.state() == TouchpointState.PLANNED) {
            cell.add(new Div(new StatusBadge(Msg.contact_talk_planned(), StatusTone.WAITING)));
            pair.ifPresent(it -> cell.add(new Div(
                    new DownloadLink(Msg.contact_talk_ics(), () -> new TalkInvitation(talk, it, page).file(steps)))));
        }
        return cell;
    }

    private Component outcome(Touchpoint talk) {
        var cell = new Div();
        lines.stream().filter(it -> it.talk().equals(talk.id())).forEach(line -> {
            cell.add(written.show(TalkParagraphs.of(line)));
            if (line.isOwnSideOnly()) {
                cell.add(new StatusBadge(Msg.contact_talk_private(), StatusTone.NEUTRAL));
            }
        });
        return cell;
    }

    private Component actions(Touchpoint talk, Optional<MapPair> pair) {
        var actions = new Div();
        actions.addClassName("gangway-actions");
        var may = page.mayDraw() || pair.filter(it -> it.has(page.reader())).isPresent();
        if (may && talk.state() == TouchpointState.PLANNED) {
            actions.add(
                    button(Msg.contact_talk_held(), pair, () -> steps.hold(talk)),
                    button(Msg.contact_talk_drop(), pair, () -> steps.drop(talk)));
        }
        return actions;
    }

    private static Button button(Text words, Optional<MapPair> pair, Runnable step) {
        var button = new Button(say(words), _ -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(
                say(Msg.contact_step_of(words, pair.map(TalkSection::names).orElse(""))));
        return button;
    }
}
