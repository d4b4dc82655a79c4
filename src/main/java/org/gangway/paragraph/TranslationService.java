package org.gangway.paragraph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForParticipants;
import org.gangway.shared.RuleViolation;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides must read, in the languages in which they read it. */
@Service
@Transactional
public class TranslationService {

    private final Translations translations;
    private final ParagraphAccess access;
    private final AuditLog log;

    TranslationService(Translations translations, ParagraphAccess access, AuditLog log) {
        this.translations = translations;
        this.access = access;
        this.log = log;
    }

    /** Originals that the signed-in user has read, with their translations; one statement for all of them. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<ParagraphKey, Paragraph> paragraphs(EngagementId engagement, Map<ParagraphKey, OriginalText> originals) {
        access.require(engagement);
        return originals.isEmpty()
                ? Map.of()
                : paragraphs(
                        originals,
                        translations.findForParty(
                                engagement, ids(originals), access.user().party()));
    }

    /** The same for a list across engagements. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<ParagraphKey, Paragraph> paragraphs(Map<ParagraphKey, OriginalText> originals) {
        return originals.isEmpty()
                ? Map.of()
                : paragraphs(
                        originals,
                        translations.findForParty(ids(originals), access.user().party()));
    }

    private static List<UUID> ids(Map<ParagraphKey, OriginalText> originals) {
        return originals.keySet().stream().map(ParagraphKey::id).toList();
    }

    private static Map<ParagraphKey, Paragraph> paragraphs(
            Map<ParagraphKey, OriginalText> originals, List<Translation> translations) {
        var found = translations.stream()
                .collect(Collectors.groupingBy(Translation::paragraph, LinkedHashMap::new, Collectors.toList()));
        var paragraphs = new LinkedHashMap<ParagraphKey, Paragraph>();
        originals.forEach((key, original) ->
                paragraphs.put(key, new Paragraph(key, original, found.getOrDefault(key, List.of()))));
        return paragraphs;
    }

    /** One paragraph as it stands now. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Paragraph paragraph(EngagementId engagement, ParagraphKey key) {
        return paragraph(engagement, key, access.find(engagement, key));
    }

    private Paragraph paragraph(EngagementId engagement, ParagraphKey key, FoundParagraph found) {
        return new Paragraph(
                key,
                found.original(),
                translations
                        .findForParty(
                                engagement, List.of(key.id()), access.user().party())
                        .stream()
                        .filter(it -> it.paragraph().equals(key))
                        .toList());
    }

    /**
     * Translates a paragraph, or corrects a translation: also one that is locked or signed, whose original stays as it is.
     *
     * @throws RuleViolation if the original or the translation was changed since they were read
     */
    @ForParticipants
    public TranslationId translate(EngagementId engagement, ParagraphKey key, NewTranslation written) {
        var found = access.find(engagement, key);
        var translation = translations.save(Translation.write(
                engagement,
                paragraph(engagement, key, found),
                written,
                access.side(engagement),
                access.user(),
                access.now()));
        keep();
        log.record(event("translation.written", translation, found));
        return translation.id();
    }

    /** Of two who translate into one language at once, one comes first. */
    private void keep() {
        try {
            translations.flush();
        } catch (DataIntegrityViolationException _) {
            throw new RuleViolation("paragraph.translation-changed");
        }
    }

    /** Stands by a draft, or by what a machine translated. */
    @ForParticipants
    public void confirm(TranslationId id) {
        var translation =
                translations.findForParty(id, access.user().party()).orElseThrow(() -> new TranslationNotFound(id));
        var found = access.find(translation.engagement(), translation.paragraph());
        translation.confirm(access.user(), access.now());
        log.record(event("translation.confirmed", translation, found));
    }

    /** Without the words: what they render may be withdrawn. */
    private static AuditEvent event(String what, Translation translation, FoundParagraph found) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("textKind", translation.paragraph().kind());
        facts.put("language", translation.language());
        facts.put("translationOrigin", translation.origin());
        facts.put("revision", translation.revision());
        return AuditEvent.of(what, translation.id().value())
                .inEngagement(translation.engagement().value())
                .inPrivate(!found.shared())
                .after(facts);
    }
}
