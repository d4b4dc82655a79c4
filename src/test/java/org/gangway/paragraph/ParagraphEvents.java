package org.gangway.paragraph;

import java.util.Locale;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.UseCases;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;

/** The entries of the log for translations; those of what one side still writes are private. */
public final class ParagraphEvents {

    private ParagraphEvents() {}

    public static void record(UseCases useCases) {
        useCases.of(EngagementService.class)
                .open(AgreementFixtures.engagementWith(
                        new PartyId(UUID.fromString("00000000-0000-0000-0000-00000000000a"))));
        useCases.know(Side.CLIENT);
        translate(useCases, true, ParagraphKind.DECISION);
        translate(useCases, false, ParagraphKind.MINUTES_NOTE);
    }

    private static void translate(UseCases useCases, boolean shared, ParagraphKind kind) {
        useCases.know(new FoundParagraph(OriginalText.of("Go live in May", Locale.ENGLISH), shared));
        var translations = useCases.of(TranslationService.class);
        translations.translate(
                useCases.known(Engagement.class).id(),
                new ParagraphKey(kind, UUID.fromString("00000000-0000-0000-0000-00000000000b")),
                new NewTranslation(Locale.of("da"), "Drift fra maj", TranslationOrigin.MACHINE, 1, 0));
        translations.confirm(useCases.known(Translation.class).id());
    }
}
