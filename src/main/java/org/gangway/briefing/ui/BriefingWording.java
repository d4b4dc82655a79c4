package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.gangway.briefing.quiz.BriefingReading;
import org.gangway.briefing.quiz.ReaderProgress;
import org.gangway.briefing.text.Briefing;
import org.gangway.language.Msg;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** How pages say what became of briefings. */
final class BriefingWording {

    private BriefingWording() {}

    static StatusBadge state(Briefing briefing) {
        return briefing.isPublished()
                ? new StatusBadge(Msg.briefing_published(), StatusTone.GOOD)
                : new StatusBadge(Msg.briefing_draft(), StatusTone.WAITING);
    }

    static Component state(ReaderProgress progress) {
        if (progress.isOutdated()) {
            return new StatusBadge(Msg.briefing_outdated(), StatusTone.WARNING);
        }
        return progress.isRead()
                ? new StatusBadge(Msg.briefing_read(), StatusTone.GOOD)
                : new StatusBadge(Msg.briefing_not_read(), StatusTone.NEUTRAL);
    }

    static String score(Optional<BriefingReading> reading) {
        return reading.map(it -> it.score().asked() == 0
                        ? say(Msg.briefing_without_quiz())
                        : say(Msg.briefing_score(it.score().right(), it.score().asked())))
                .orElse("");
    }

    static String readBy(List<ReaderProgress> progress) {
        return say(Msg.briefing_read_by(
                progress.stream().filter(ReaderProgress::isRead).count(), progress.size()));
    }
}
