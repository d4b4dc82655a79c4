package org.gangway.briefing.text;

import java.util.Locale;
import org.gangway.briefing.text.StartingTexts.StartingText;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.paragraph.NewTranslation;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.TranslationOrigin;
import org.gangway.paragraph.TranslationService;
import org.springframework.stereotype.Component;

/** Fills a new briefing with what it begins with: in the working language, and as drafts in the others. */
@Component
class BriefingStarting {

    private final StartingTexts texts;
    private final BriefingParagraphs paragraphs;
    private final TranslationService translations;
    private final EngagementService engagements;
    private final PartyDirectory parties;

    BriefingStarting(
            StartingTexts texts,
            BriefingParagraphs paragraphs,
            TranslationService translations,
            EngagementService engagements,
            PartyDirectory parties) {
        this.texts = texts;
        this.paragraphs = paragraphs;
        this.translations = translations;
        this.engagements = engagements;
        this.parties = parties;
    }

    void fill(Briefing briefing) {
        var engagement = engagements.get(briefing.engagement());
        var party = parties.party(engagement.party(briefing.side()));
        var position = 0;
        for (var start : texts.of(
                briefing.kind(),
                party.name(),
                country(briefing, party.country()),
                engagement.languages().workingLocale())) {
            add(briefing, engagement, start, position++);
        }
    }

    /** Of the site where the side works, if it has one. */
    private String country(Briefing briefing, String ofParty) {
        return engagements.sites(briefing.engagement()).stream()
                .filter(site -> site.side() == briefing.side())
                .map(org.gangway.engagement.EngagementSite::country)
                .findFirst()
                .orElse(ofParty);
    }

    private void add(Briefing briefing, Engagement engagement, StartingText start, int position) {
        var working = engagement.languages().workingLocale().getLanguage();
        var own = start.words().keySet().stream()
                .filter(language -> language.getLanguage().equals(working))
                .findFirst()
                .orElse(Locale.ENGLISH);
        var words = start.words().getOrDefault(own, "");
        var paragraph = paragraphs.save(BriefingParagraph.of(
                briefing, position, NewBriefingParagraph.of(start.topic(), OriginalText.of(words, own))));
        start.words().forEach((language, other) -> {
            if (!language.equals(own)) {
                translations.translate(
                        briefing.engagement(),
                        BriefingWords.of(paragraph),
                        new NewTranslation(
                                language,
                                other,
                                TranslationOrigin.DRAFT,
                                paragraph.original().revision(),
                                0));
            }
        });
    }
}
