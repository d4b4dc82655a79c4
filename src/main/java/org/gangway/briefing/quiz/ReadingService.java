package org.gangway.briefing.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gangway.briefing.text.Briefing;
import org.gangway.briefing.text.BriefingAccess;
import org.gangway.briefing.text.BriefingId;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonId;
import org.gangway.shared.RuleViolation;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read and understood what the other side wrote: what was finished counts, not who opened a page. */
@Service
@Transactional
public class ReadingService {

    private final BriefingReadings readings;
    private final QuizQuestions questions;
    private final BriefingAccess access;
    private final AssignmentService assignments;
    private final OwnRoles ownRoles;
    private final ReadingJournal journal;

    ReadingService(
            BriefingReadings readings,
            QuizQuestions questions,
            BriefingAccess access,
            AssignmentService assignments,
            OwnRoles ownRoles,
            ReadingJournal journal) {
        this.readings = readings;
        this.questions = questions;
        this.access = access;
        this.assignments = assignments;
        this.ownRoles = ownRoles;
        this.journal = journal;
    }

    /**
     * The signed-in user has read and understood it, and answered every question.
     *
     * @param edition which they had before them
     * @throws RuleViolation {@code briefing.read-by-the-other-side}, {@code briefing.changed-meanwhile}, {@code
     *     briefing.quiz-incomplete}
     */
    @ForEveryone
    public QuizScore read(BriefingId id, int edition, Map<QuizQuestionId, Set<UUID>> answers) {
        var briefing = access.briefing(id);
        if (!access.permissions(briefing.engagement()).mayRead(briefing)) {
            throw new RuleViolation("briefing.read-by-the-other-side");
        }
        if (edition != briefing.edition()) {
            throw new RuleViolation("briefing.changed-meanwhile");
        }
        var score = QuizScore.of(questions.findAsked(id), answers);
        var me = ownRoles.user().id();
        var reading =
                readings.save(new BriefingReading(briefing, me, readings.attempts(id, me) + 1, score, access.today()));
        journal.read(briefing, reading);
        return score;
    }

    /** The last reading of the signed-in user. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<BriefingReading> own(BriefingId id) {
        var briefing = access.briefing(id);
        var me = ownRoles.user().id();
        return readings.findByEngagement(briefing.engagement()).stream()
                .filter(it -> it.briefing().equals(id) && it.person().equals(me))
                .reduce((_, last) -> last);
    }

    /** How far everybody of the other side is who takes part today and can sign in, for each published briefing. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<BriefingId, List<ReaderProgress>> progress(EngagementId engagement) {
        access.engagement(engagement);
        var last = last(engagement);
        var progress = new LinkedHashMap<BriefingId, List<ReaderProgress>>();
        for (var briefing : access.briefings(engagement)) {
            progress.put(briefing.id(), briefing.isPublished() ? of(briefing, last) : List.of());
        }
        return progress;
    }

    private List<ReaderProgress> of(Briefing briefing, Map<BriefingId, Map<PersonId, BriefingReading>> last) {
        var today = access.today();
        var read = last.getOrDefault(briefing.id(), Map.of());
        var people = new LinkedHashMap<PersonId, ReaderProgress>();
        assignments.assignments(briefing.engagement()).stream()
                .filter(it -> it.side() != briefing.side())
                .filter(it -> it.person().active() && !it.from().isAfter(today))
                .filter(it -> it.until() == null || !it.until().isBefore(today))
                .forEach(it -> people.put(
                        it.person().id(),
                        new ReaderProgress(
                                briefing,
                                it.person().id(),
                                it.person().name(),
                                Optional.ofNullable(read.get(it.person().id())))));
        return new ArrayList<>(people.values());
    }

    private Map<BriefingId, Map<PersonId, BriefingReading>> last(EngagementId engagement) {
        var last = new LinkedHashMap<BriefingId, Map<PersonId, BriefingReading>>();
        readings.findByEngagement(engagement)
                .forEach(it -> last.computeIfAbsent(it.briefing(), _ -> new LinkedHashMap<>())
                        .put(it.person(), it));
        return last;
    }

    /** What the signed-in user has to read, in all engagements in which they take part. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<DueReading> mine(Pageable page) {
        var user = ownRoles.user();
        return readings.findDue(user.id(), user.party(), access.today(), page);
    }
}
