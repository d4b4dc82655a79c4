package org.gangway.invoicing;

import java.util.List;
import java.util.Locale;
import org.gangway.audit.UseCases;
import org.gangway.identity.CurrentUser;
import org.gangway.language.TestTexts;
import org.gangway.settlement.correction.SettlementFixtures;

/** The entry of the log for a credit note. */
public final class InvoicingEvents {

    private InvoicingEvents() {}

    public static void record(UseCases useCases) {
        useCases.know(new NoteWriter(TestTexts.texts(), TestTexts.languages()));

        useCases.of(NoteArchive.class)
                .issue(
                        SettlementFixtures.agreed(),
                        NoteFixtures.creditNote(),
                        List.of(),
                        Locale.ENGLISH,
                        useCases.known(CurrentUser.class));
    }
}
