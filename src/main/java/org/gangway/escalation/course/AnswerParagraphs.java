package org.gangway.escalation.course;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** The answers to escalations, for translation. */
@Component
public class AnswerParagraphs implements ParagraphSource {

    private final Escalations escalations;

    AnswerParagraphs(Escalations escalations) {
        this.escalations = escalations;
    }

    public static ParagraphKey of(EscalationStep step) {
        return new ParagraphKey(ParagraphKind.ESCALATION_ANSWER, step.id());
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.ESCALATION_ANSWER;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return escalations
                .findAnswered(engagement, id)
                .flatMap(escalation -> escalation.course().steps().stream()
                        .filter(step -> step.id().equals(id))
                        .flatMap(step -> Optional.ofNullable(step.answer()).stream())
                        .findFirst()
                        .map(answer -> new FoundParagraph(answer, true)));
    }
}
