package org.gangway.contact.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** How people like to work, for translation by those who work with them. */
@Component
public class CardParagraphs implements ParagraphSource {

    private final ContactCards cards;

    CardParagraphs(ContactCards cards) {
        this.cards = cards;
    }

    public static ParagraphKey of(PersonId person) {
        return new ParagraphKey(ParagraphKind.CONTACT_CARD, person.value());
    }

    public static Map<ParagraphKey, OriginalText> of(ContactCard card) {
        var written = new LinkedHashMap<ParagraphKey, OriginalText>();
        written.put(of(card.person()), card.card().howIWork());
        return written;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.CONTACT_CARD;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return Optional.ofNullable(cards.howIWork(new PersonId(id))).map(it -> new FoundParagraph(it, true));
    }
}
