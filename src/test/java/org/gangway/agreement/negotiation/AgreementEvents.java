package org.gangway.agreement.negotiation;

import java.util.Optional;
import org.gangway.audit.UseCases;
import org.gangway.identity.Side;

/** One entry of the log for each step of a negotiation. */
public final class AgreementEvents {

    private AgreementEvents() {}

    public static void record(UseCases useCases) {
        var journal = useCases.of(AgreementJournal.class);
        var version = AgreementFixtures.version();
        var level = AgreementFixtures.closeOnTime("98", "95");
        var other = AgreementFixtures.closeOnTime("97", "95");
        var term = Term.draft(version, 0, level, AgreementFixtures.CLIENT);

        journal.started(version);
        version.takeEffect(AgreementFixtures.START);
        journal.effectiveDay(version, Optional.empty());
        journal.effectiveDay(version, Optional.of(AgreementFixtures.START.plusMonths(1)));
        journal.drafted(term);
        journal.edited(term, other);
        journal.removed(term);
        term.offer(AgreementFixtures.manager(), "");
        journal.offered(term);
        term.counter(AgreementFixtures.lead(), other, "");
        journal.countered(term, level);
        term.accept(AgreementFixtures.manager());
        journal.accepted(term);
        goBack(journal, version, term);
        version.agree("{}");
        journal.agreed(version);
        version.sign(AgreementFixtures.manager());
        journal.signed(version);
        version.sign(AgreementFixtures.lead());
        journal.signed(version);
    }

    private static void goBack(AgreementJournal journal, AgreementVersion version, Term term) {
        term.takeBackAcceptance(Side.CLIENT);
        journal.acceptanceTakenBack(term);
        term.withdraw(AgreementFixtures.lead(), "Sent too early");
        journal.withdrawn(term, "Sent too early");
        journal.withdrawn(term, null);
        term.accept(AgreementFixtures.lead());
        term.retire(AgreementFixtures.manager(), null);
        journal.offered(term);
        term.refuse(AgreementFixtures.lead(), "It is still needed");
        journal.refused(term, "It is still needed");
        term.draftRetirement();
        journal.retirementDrafted(term);
        term.discardDraft();
        journal.undone(term);
        term.retire(AgreementFixtures.manager(), null);
        term.accept(AgreementFixtures.lead());
        journal.accepted(term);
        var draft = AgreementVersion.start(version.engagement(), 2, AgreementFixtures.CLIENT);
        draft.abandon(AgreementFixtures.manager(), "");
        journal.discarded(draft);
        var open = AgreementVersion.start(version.engagement(), 3, AgreementFixtures.CLIENT);
        open.putOnTable();
        open.abandon(AgreementFixtures.manager(), "The work ends");
        journal.abandoned(open, "The work ends");
    }
}
