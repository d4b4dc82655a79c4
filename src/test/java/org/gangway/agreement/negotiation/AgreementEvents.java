package org.gangway.agreement.negotiation;

import java.util.Optional;
import org.gangway.audit.UseCases;

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
        version.agree("{}");
        journal.agreed(version);
        version.sign(AgreementFixtures.manager());
        journal.signed(version);
        version.sign(AgreementFixtures.lead());
        journal.signed(version);
    }
}
