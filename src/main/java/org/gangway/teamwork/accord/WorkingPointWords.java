package org.gangway.teamwork.accord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** Points, for translation by those who read them. */
@Component
public class WorkingPointWords implements ParagraphSource {

    private final WorkingPoints points;
    private final OwnRoles ownRoles;

    WorkingPointWords(WorkingPoints points, OwnRoles ownRoles) {
        this.points = points;
        this.ownRoles = ownRoles;
    }

    public static ParagraphKey of(WorkingPoint point) {
        return new ParagraphKey(ParagraphKind.WORKING_POINT, point.id().value());
    }

    /** In the order of the points. */
    public static Map<ParagraphKey, OriginalText> of(List<WorkingPoint> points) {
        var written = new LinkedHashMap<ParagraphKey, OriginalText>();
        points.forEach(it -> written.put(of(it), it.original()));
        return written;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.WORKING_POINT;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return points.findForParty(new WorkingPointId(id), ownRoles.user().party())
                .filter(it -> it.engagement().equals(engagement))
                .map(it -> new FoundParagraph(it.original(), true));
    }
}
