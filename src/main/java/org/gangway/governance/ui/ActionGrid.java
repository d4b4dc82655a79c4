package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.action.ActionId;
import org.gangway.governance.action.ActionSummary;
import org.gangway.governance.minutes.MinutesParagraphs;
import org.gangway.language.Msg;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.Paragraph;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.uikit.GridCells;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.NarrowGrid;
import org.gangway.uikit.ScreenTexts;

/** Open actions, the most urgent first; those past their day say so. */
class ActionGrid extends Grid<ActionSummary> {

    private static final int PAGE = 20;

    private final LocalDate today;
    private final Paragraphs paragraphs;
    private final Map<ActionId, Paragraph> read = new LinkedHashMap<>();

    ActionGrid(
            boolean acrossEngagements,
            LocalDate today,
            Paragraphs paragraphs,
            SerializableFunction<ActionSummary, Component> steps) {
        this.paragraphs = paragraphs;
        this.today = today;
        addColumn(ActionSummary::number)
                .setHeader(say(Msg.governance_action_number()))
                .setWidth("4rem")
                .setFlexGrow(0);
        addColumn(GridCells.link(ActionGrid::address, this::words, this::language))
                .setHeader(say(Msg.governance_action_words()))
                .setWidth("14rem")
                .setFlexGrow(3);
        if (acrossEngagements) {
            addColumn(ActionSummary::engagementName)
                    .setHeader(say(Msg.governance_action_engagement()))
                    .setAutoWidth(true);
        }
        addColumn(GridCells.lines(ActionSummary::ownerName, ActionSummary::ownerParty))
                .setHeader(say(Msg.governance_action_owner()))
                .setAutoWidth(true);
        addColumn(it -> ScreenTexts.formats().date(it.dueOn()))
                .setHeader(say(Msg.governance_action_due()))
                .setAutoWidth(true);
        addColumn(GridCells.badge(it -> GovernanceBadges.of(it, this.today)))
                .setHeader(say(Msg.governance_action_status()))
                .setAutoWidth(true);
        addComponentColumn(steps::apply).setAutoWidth(true);
        NarrowGrid.fit(this, it -> block(it, steps));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(!acrossEngagements);
        if (acrossEngagements) {
            setPageSize(PAGE);
        }
    }

    private List<Component> block(ActionSummary action, SerializableFunction<ActionSummary, Component> steps) {
        var due =
                say(Msg.governance_action_due()) + ": " + ScreenTexts.formats().date(action.dueOn());
        return List.of(
                LanguageMark.on(new Anchor(address(action), words(action)), language(action)),
                new Span(action.engagementName()),
                new Span(action.ownerName() + ", " + action.ownerParty()),
                new Span(due),
                GovernanceBadges.of(action, today).badge(),
                steps.apply(action));
    }

    /** The same actions, read in the reader's language from now on. */
    List<ActionSummary> read(List<ActionSummary> actions) {
        var originals = new LinkedHashMap<ParagraphKey, OriginalText>();
        actions.forEach(action -> originals.put(MinutesParagraphs.of(action.id()), action.original()));
        var found = paragraphs.of(originals);
        actions.forEach(
                action -> read.put(action.id(), Objects.requireNonNull(found.get(MinutesParagraphs.of(action.id())))));
        return actions;
    }

    private static String address(ActionSummary action) {
        return GovernanceRoutes.meeting(action.engagement(), action.meeting());
    }

    private Paragraph paragraph(ActionSummary action) {
        return Objects.requireNonNull(read.get(action.id()));
    }

    private String words(ActionSummary action) {
        return paragraph(action).wordsIn(ScreenTexts.reader().language());
    }

    private Locale language(ActionSummary action) {
        return paragraph(action).languageIn(ScreenTexts.reader().language());
    }
}
