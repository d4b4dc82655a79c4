package org.gangway.governance.committee;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** What committees are called, for translation. */
@Component
public class CommitteeParagraphs implements ParagraphSource {

    private final Committees committees;
    private final CurrentUserProvider currentUserProvider;

    CommitteeParagraphs(Committees committees, CurrentUserProvider currentUserProvider) {
        this.committees = committees;
        this.currentUserProvider = currentUserProvider;
    }

    public static ParagraphKey of(CommitteeId committee) {
        return new ParagraphKey(ParagraphKind.COMMITTEE, committee.value());
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.COMMITTEE;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return committees
                .findForParty(new CommitteeId(id), currentUserProvider.current().party())
                .filter(committee -> committee.engagement().equals(engagement))
                .map(committee -> new FoundParagraph(committee.original(), true));
    }
}
