package org.gangway.escalation.course;

import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EscalatedKind;
import org.gangway.escalation.ladder.LadderService;
import org.gangway.escalation.ladder.LevelName;
import org.gangway.escalation.matter.Matter;
import org.gangway.escalation.matter.Matters;
import org.gangway.governance.meeting.DecisionId;
import org.gangway.governance.meeting.DecisionRegister;
import org.gangway.identity.ForCommitteeMembers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForParticipants;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How something is raised, answered, and brought to an end. */
@Service
@Transactional
public class EscalationService {

    private final EscalationAccess access;
    private final EscalationRegister register;
    private final EscalationCalls calls;
    private final PaperService paper;
    private final LadderService ladders;
    private final Matters matters;
    private final DecisionRegister decisions;

    EscalationService(
            EscalationAccess access,
            EscalationRegister register,
            EscalationCalls calls,
            PaperService paper,
            LadderService ladders,
            Matters matters,
            DecisionRegister decisions) {
        this.access = access;
        this.register = register;
        this.calls = calls;
        this.paper = paper;
        this.ladders = ladders;
        this.matters = matters;
        this.decisions = decisions;
    }

    /** What would be raised; empty where nothing about it is open. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Matter> matter(EngagementId engagement, EscalatedKind kind, String subject) {
        access.side(engagement);
        return matters.find(engagement, kind, subject);
    }

    /**
     * Calls the first level about something that stays open.
     *
     * @param facts what the own side says of it
     * @throws RuleViolation {@code escalation.nothing-open} where there is nothing of the kind, {@code escalation.no-ladder}
     *     before both sides agreed on one, {@code escalation.raised-already} while one about the same runs
     */
    @ForCommitteeMembers
    public EscalationId raise(EngagementId engagement, EscalatedKind kind, String subject, String facts) {
        var side = access.side(engagement);
        var ladder = ladders.ladders(engagement).inForce().orElseThrow(() -> new RuleViolation("escalation.no-ladder"));
        register.running(engagement, kind, subject).ifPresent(running -> {
            throw new RuleViolation("escalation.raised-already", Map.of("number", running.number()));
        });
        var matter =
                matters.find(engagement, kind, subject).orElseThrow(() -> new RuleViolation("escalation.nothing-open"));
        var escalation = calls.raise(ladder, matter, side, access.user().id(), access.now());
        paper.write(escalation, side, PaperSection.FACTS, facts);
        return escalation.id();
    }

    /** Whoever is called answers, or who stands in for them, or who leads their side: the clock stops. */
    @ForParticipants
    public void answer(EscalationId id, String words) {
        var escalation = access.escalation(id);
        escalation.requireOpen();
        var may = register.permissions(escalation);
        if (!may.mayAnswer()) {
            throw new RuleViolation(
                    escalation.state() == EscalationState.ANSWERED ? "escalation.answered" : "escalation.not-called",
                    Map.of("level", LevelName.fact(escalation.current().level())));
        }
        var written = OriginalText.of(words, access.workingLanguage(escalation.engagement()));
        if (written.isEmpty() || written.words().length() > PaperPart.MAX_LENGTH) {
            throw new RuleViolation("escalation.words-length", Map.of("max", PaperPart.MAX_LENGTH));
        }
        escalation.answer(access.user().id(), written, access.now());
        calls.answered(escalation, written.words());
    }

    /** The side that raised it takes the answer. */
    @ForCommitteeMembers
    public void settle(EscalationId id) {
        var escalation = access.escalation(id);
        escalation.settle(access.side(escalation.engagement()), access.user().id(), access.now());
        calls.ended(escalation, null);
    }

    /** The side that raised it asks no longer. */
    @ForCommitteeMembers
    public void withdraw(EscalationId id) {
        var escalation = access.escalation(id);
        escalation.withdraw(access.side(escalation.engagement()), access.user().id(), access.now());
        calls.ended(escalation, null);
    }

    /** A committee decided, in minutes that both sides can read: the escalation ends with that. */
    @ForCommitteeMembers
    public void decide(EscalationId id, DecisionId taken) {
        var escalation = access.escalation(id);
        var decision = decisions
                .circulated(escalation.engagement(), taken)
                .orElseThrow(() -> new RuleViolation("escalation.decision-missing"));
        escalation.decide(taken, access.user().id(), access.now());
        calls.ended(escalation, decision.number());
    }
}
