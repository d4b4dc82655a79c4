package org.gangway.discussion.comment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.discussion.Audience;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** Comments, for translation by those who read them. */
@Component
public class CommentParagraphs implements ParagraphSource {

    private final Comments comments;
    private final CurrentUserProvider currentUserProvider;

    CommentParagraphs(Comments comments, CurrentUserProvider currentUserProvider) {
        this.comments = comments;
        this.currentUserProvider = currentUserProvider;
    }

    public static ParagraphKey of(Comment comment) {
        return new ParagraphKey(ParagraphKind.COMMENT, comment.id().value());
    }

    /** What was said and not taken back. */
    public static Map<ParagraphKey, OriginalText> of(List<Comment> comments) {
        var said = new LinkedHashMap<ParagraphKey, OriginalText>();
        comments.stream()
                .filter(comment -> comment.withdrawnAt().isEmpty())
                .forEach(comment -> said.put(of(comment), comment.original()));
        return said;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.COMMENT;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return comments.findForParty(
                        new CommentId(id), currentUserProvider.current().party())
                .filter(comment -> comment.engagement().equals(engagement))
                .map(comment -> new FoundParagraph(comment.original(), comment.audience() == Audience.BOTH_SIDES));
    }
}
