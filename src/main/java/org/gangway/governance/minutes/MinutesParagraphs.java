package org.gangway.governance.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.governance.action.Action;
import org.gangway.governance.action.ActionId;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.Meeting;
import org.gangway.identity.Side;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;

/** What minutes say, paragraph by paragraph; until they are circulated, for the side that writes them. */
public final class MinutesParagraphs {

    private MinutesParagraphs() {}

    /** Of the note on an agenda item. */
    public static ParagraphKey note(UUID item) {
        return new ParagraphKey(ParagraphKind.MINUTES_NOTE, item);
    }

    /** Of what somebody wrote on the agenda. */
    public static ParagraphKey of(AgendaItem item) {
        return new ParagraphKey(ParagraphKind.AGENDA_ITEM, item.id());
    }

    public static ParagraphKey of(Decision decision) {
        return new ParagraphKey(ParagraphKind.DECISION, decision.id().value());
    }

    public static ParagraphKey of(ActionId action) {
        return new ParagraphKey(ParagraphKind.ACTION, action.value());
    }

    public static ParagraphKey of(Action action) {
        return of(action.id());
    }

    public static ParagraphKey of(Addendum addendum) {
        return new ParagraphKey(ParagraphKind.ADDENDUM, addendum.id().value());
    }

    /** What corrections of locked minutes say. */
    public static Map<ParagraphKey, OriginalText> of(List<Addendum> addenda) {
        var written = new LinkedHashMap<ParagraphKey, OriginalText>();
        addenda.forEach(it -> written.put(of(it), it.original()));
        return written;
    }

    /** What people wrote on the agenda of a meeting. */
    public static Map<ParagraphKey, OriginalText> agenda(Meeting meeting) {
        var written = new LinkedHashMap<ParagraphKey, OriginalText>();
        meeting.agenda().forEach(item -> {
            if (item.original() != null) {
                written.put(of(item), item.original());
            }
        });
        return written;
    }

    /** Everything that people wrote on the agenda and in the minutes of a meeting. */
    public static Map<ParagraphKey, OriginalText> of(Meeting meeting, List<Decision> decisions, List<Action> actions) {
        var written = new LinkedHashMap<>(agenda(meeting));
        meeting.agenda()
                .forEach(item -> meeting.minutes()
                        .original(item.id())
                        .filter(original -> !original.isEmpty())
                        .ifPresent(original -> written.put(note(item.id()), original)));
        decisions.forEach(it -> written.put(of(it), it.original()));
        actions.forEach(it -> written.put(of(it), it.original()));
        return written;
    }

    /** Something that stands in the minutes of a meeting, as far as the side may read them. */
    static Optional<FoundParagraph> found(Meeting meeting, Side reader, OriginalText original) {
        return meeting.minutes().isReadableBy(reader)
                ? Optional.of(new FoundParagraph(original, !meeting.minutes().isDraft()))
                : Optional.empty();
    }
}
