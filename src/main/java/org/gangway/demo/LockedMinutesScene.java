package org.gangway.demo;

import java.util.Locale;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.minutes.AddendumService;
import org.gangway.governance.minutes.MinutesParagraphs;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.paragraph.NewTranslation;
import org.gangway.paragraph.TranslationOrigin;
import org.gangway.paragraph.TranslationService;
import org.springframework.stereotype.Component;

/** What still happens to minutes that both sides have accepted. */
@Component
class LockedMinutesScene {

    private static final Locale DANISH = Locale.of("da");

    private final MeetingService meetings;
    private final MinutesService minutes;
    private final ActionRegister register;
    private final AddendumService addenda;
    private final TranslationService translations;
    private final DemoStage demoStage;

    LockedMinutesScene(
            MeetingService meetings,
            MinutesService minutes,
            ActionRegister register,
            AddendumService addenda,
            TranslationService translations,
            DemoStage demoStage) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.register = register;
        this.addenda = addenda;
        this.translations = translations;
        this.demoStage = demoStage;
    }

    /** They said something wrong: one side writes it, the other accepts. */
    void correct(MeetingId meeting, DemoPerson author, DemoPerson other, String words) {
        var addendum = demoStage.as(author, () -> addenda.write(meeting, words));
        demoStage.as(other, () -> addenda.accept(meeting, addendum));
    }

    /**
     * Somebody puts them into Danish.
     *
     * @param danish what each of the originals says; the others stay untranslated
     */
    void translate(EngagementId engagement, MeetingId meeting, DemoPerson translator, Map<String, Danish> danish) {
        var written = demoStage.as(
                translator,
                () -> MinutesParagraphs.of(
                        meetings.get(meeting), minutes.decisions(meeting), register.assignedBy(meeting)));
        written.forEach((key, original) -> {
            var words = danish.get(original.words());
            if (words != null) {
                demoStage.as(
                        translator,
                        () -> translations.translate(
                                engagement,
                                key,
                                new NewTranslation(DANISH, words.words(), words.origin(), original.revision(), 0)));
            }
        });
    }

    /** A Danish translation. */
    record Danish(String words, TranslationOrigin origin) {}
}
