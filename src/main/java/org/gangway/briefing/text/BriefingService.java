package org.gangway.briefing.text;

import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForParticipants;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a side does with what it writes about itself. */
@Service
@Transactional
public class BriefingService {

    /** More is no briefing. */
    static final int MOST_PARAGRAPHS = 60;

    private final Briefings briefings;
    private final BriefingParagraphs paragraphs;
    private final PastWordings past;
    private final BriefingAccess access;
    private final BriefingStarting starting;
    private final BriefingJournal journal;
    private final ApplicationEventPublisher events;

    BriefingService(
            Briefings briefings,
            BriefingParagraphs paragraphs,
            PastWordings past,
            BriefingAccess access,
            BriefingStarting starting,
            BriefingJournal journal,
            ApplicationEventPublisher events) {
        this.briefings = briefings;
        this.paragraphs = paragraphs;
        this.past = past;
        this.access = access;
        this.starting = starting;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Begins a briefing of the own side with the texts that ship.
     *
     * @throws RuleViolation {@code briefing.begun-already}
     */
    @ForParticipants
    public BriefingId begin(EngagementId engagement, BriefingKind kind) {
        var may = access.permissions(engagement);
        may.requireWriting(may.side());
        if (access.briefings(engagement).stream().anyMatch(it -> it.side() == may.side() && it.kind() == kind)) {
            throw new RuleViolation("briefing.begun-already");
        }
        var briefing = briefings.save(Briefing.begin(engagement, may.side(), kind, access.today()));
        journal.begun(briefing);
        starting.fill(briefing);
        return briefing.id();
    }

    /**
     * Another paragraph.
     *
     * @param inSubstance whether those who read it have to read it again
     */
    @ForParticipants
    public BriefingParagraphId add(BriefingId id, NewBriefingParagraph written, boolean inSubstance) {
        var briefing = access.own(id);
        var all = paragraphs.findByBriefing(id);
        if (all.stream().filter(it -> !it.isRemoved()).count() >= MOST_PARAGRAPHS) {
            throw new RuleViolation("briefing.too-many-paragraphs", java.util.Map.of("max", MOST_PARAGRAPHS));
        }
        var explained = Optional.ofNullable(written.holiday());
        if (explained.isPresent()
                && all.stream().anyMatch(it -> !it.isRemoved() && it.holiday().equals(explained))) {
            throw new RuleViolation("briefing.holiday-explained");
        }
        nextEdition(briefing, inSubstance);
        var paragraph = paragraphs.save(
                BriefingParagraph.of(briefing, all.isEmpty() ? 0 : all.getLast().position() + 1, written));
        journal.added(briefing, paragraph);
        return paragraph.id();
    }

    /**
     * Other words; what it said before stays readable for whoever read it.
     *
     * @param inSubstance whether those who read it have to read it again
     */
    @ForParticipants
    public void change(BriefingParagraphId id, OriginalText written, boolean inSubstance) {
        var paragraph = access.paragraph(id);
        var briefing = access.own(paragraph.briefing());
        var words = paragraph.original().rewritten(written.words(), written.locale());
        if (words.equals(paragraph.original())) {
            return;
        }
        nextEdition(briefing, inSubstance);
        paragraph.rewrite(words, briefing.edition()).ifPresent(past::save);
        journal.changed(briefing, paragraph);
    }

    /** It stands no more in the editions from now on. */
    @ForParticipants
    public void remove(BriefingParagraphId id, boolean inSubstance) {
        var paragraph = access.paragraph(id);
        var briefing = access.own(paragraph.briefing());
        nextEdition(briefing, inSubstance);
        paragraph.remove(briefing.edition());
        journal.removed(briefing, paragraph);
    }

    /**
     * From now on the other side reads it.
     *
     * @throws RuleViolation {@code briefing.nothing-to-publish}
     */
    @ForParticipants
    public void publish(BriefingId id) {
        var briefing = access.own(id);
        if (paragraphs.findByBriefing(id).stream().allMatch(BriefingParagraph::isRemoved)) {
            throw new RuleViolation("briefing.nothing-to-publish");
        }
        briefing.publish(access.today());
        journal.published(briefing);
        tell(briefing, false);
    }

    private void nextEdition(Briefing briefing, boolean inSubstance) {
        briefing.changed(inSubstance, access.today());
        if (inSubstance && briefing.isPublished()) {
            tell(briefing, true);
        }
    }

    private void tell(Briefing briefing, boolean again) {
        events.publishEvent(
                new BriefingPublished(briefing.engagement(), briefing.id(), briefing.kind(), briefing.side(), again));
    }
}
