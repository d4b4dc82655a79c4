package org.gangway.briefing.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.springframework.stereotype.Component;

/** What a side begins with: texts that ship with the product, for its country where there is one, to be made its own. */
@Component
class StartingTexts {

    private final Texts texts;

    StartingTexts(Texts texts) {
        this.texts = texts;
    }

    /**
     * One paragraph to begin with.
     *
     * @param words by language, each as it ships
     */
    record StartingText(BriefingTopic topic, Map<Locale, String> words) {}

    /**
     * In the languages of documents.
     *
     * @param country where the side works, two letters of ISO 3166
     * @param working the language that the people of the engagement write in
     */
    List<StartingText> of(BriefingKind kind, String company, String country, Locale working) {
        var found = new ArrayList<StartingText>();
        for (var topic : kind.topics()) {
            var general = "briefing.start." + name(kind) + "-" + name(topic);
            var ofCountry = general + "-" + country.toLowerCase(Locale.ROOT);
            var key = texts.knows(ofCountry) ? ofCountry : general;
            if (texts.knows(key)) {
                found.add(new StartingText(topic, words(key, company, country, working)));
            }
        }
        return found;
    }

    private Map<Locale, String> words(String key, String company, String country, Locale working) {
        var words = new LinkedHashMap<Locale, String>();
        for (var language : texts.languages().ofDocuments(working)) {
            var reader = new ReaderProfile(language, language, ZoneOffset.UTC);
            var text = new Text(
                    key,
                    Map.of("company", company, "country", texts.formats(reader).country(country)));
            if (texts.languageOf(text, reader).equals(language)) {
                words.put(language, texts.say(text, reader));
            }
        }
        return words;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
