package org.gangway.escalation.course;

import java.util.List;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForParticipants;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one paper of an escalation: what each side says of facts, cost, terms, and what was tried. */
@Service
@Transactional
public class PaperService {

    private final PaperParts parts;
    private final EscalationAccess access;
    private final EscalationRegister register;
    private final EscalationJournal journal;

    PaperService(PaperParts parts, EscalationAccess access, EscalationRegister register, EscalationJournal journal) {
        this.parts = parts;
        this.access = access;
        this.register = register;
        this.journal = journal;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public List<PaperPart> parts(EscalationId id) {
        return parts.findByEscalation(access.seen(id).id());
    }

    /** Each side writes its own part, until the escalation ends. */
    @ForParticipants
    public void write(EscalationId id, PaperSection section, String words) {
        var escalation = access.escalation(id);
        escalation.requireOpen();
        if (!register.permissions(escalation).mayWrite()) {
            throw new RuleViolation("escalation.not-writing");
        }
        write(escalation, access.side(escalation.engagement()), section, words);
    }

    void write(Escalation escalation, Side side, PaperSection section, String words) {
        var language = access.workingLanguage(escalation.engagement());
        var by = access.user().id();
        var known = parts.findByEscalationAndSideAndSection(escalation.id(), side, section);
        if (known.isPresent()) {
            var before = known.get().original();
            known.get().rewrite(words, language, by, access.now());
            if (!before.equals(known.get().original())) {
                journal.written(escalation, known.get(), before.words());
            }
        } else {
            var part = parts.save(
                    PaperPart.of(escalation, side, section, OriginalText.of(words, language), by, access.now()));
            journal.written(escalation, part, null);
        }
    }
}
