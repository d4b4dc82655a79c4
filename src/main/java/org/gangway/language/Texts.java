package org.gangway.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says texts to readers in their language. */
@Component
public class Texts {

    /** "1.250,00 kr." at the end of a sentence brings its full stop along. */
    private static final Pattern ABBREVIATION_AT_END = Pattern.compile("(?<=\\p{L})\\.\\.(?=\\s|$)");

    private static final Text MISSING = new Text("language.text-missing");

    private final Languages languages;
    private final MissingTexts missingTexts;
    private final Catalogues catalogues;
    private final Map<ReaderProfile, Formats> formats = new ConcurrentHashMap<>();

    /** @param strict a missing text or value is an error: for tests */
    @Autowired
    Texts(TranslationFiles files, Languages languages, @Value("${gangway.strict-texts:false}") boolean strict) {
        this.languages = languages;
        this.missingTexts = new MissingTexts(strict);
        this.catalogues = new Catalogues(files, languages, missingTexts);
    }

    /** For a program that runs without the portal. */
    public static Texts standalone() {
        return new Texts(TranslationFiles.PACKED, Languages.standalone(), false);
    }

    public Languages languages() {
        return languages;
    }

    /** The text in the reader's language, or in the next best one; never a key. */
    public String say(Text text, ReaderProfile readerProfile) {
        if (text.isUserData()) {
            return text.userData();
        }
        var messageCatalogue = catalogueWith(text.key(), readerProfile);
        var sentence = messageCatalogue == null ? null : messageCatalogue.find(text.key());
        if (messageCatalogue == null || sentence == null) {
            return sayMissing(text, readerProfile);
        }
        var messageRendering = new MessageRendering(
                text,
                formats(readerProfile.reading(messageCatalogue.language())),
                t -> say(t, readerProfile),
                missingTexts);
        var out = new StringBuilder();
        sentence.say(messageRendering, null, out);
        var said = ABBREVIATION_AT_END.matcher(out).replaceAll(".");
        return Isolates.sentence(said, messageCatalogue.language(), readerProfile.language());
    }

    /** Whether there are words for a key that was put together from stored names. */
    public boolean knows(String key) {
        return catalogues.source().find(key) != null;
    }

    /** In which language {@link #say} says it: another than the reader's where a translation is missing. */
    public Locale languageOf(Text text, ReaderProfile readerProfile) {
        var messageCatalogue = text.isUserData() ? null : catalogueWith(text.key(), readerProfile);
        return messageCatalogue == null ? readerProfile.language() : messageCatalogue.language();
    }

    public Formats formats(ReaderProfile readerProfile) {
        return formats.computeIfAbsent(readerProfile, r -> new Formats(r.locale(), r.zone()));
    }

    private @Nullable MessageCatalogue catalogueWith(String key, ReaderProfile readerProfile) {
        var own = catalogues.of(readerProfile.language());
        if (own != null && own.find(key) != null) {
            return own;
        }
        for (var language : languages.fallbacks(readerProfile.language())) {
            var next = catalogues.of(language);
            if (next != null && next.find(key) != null) {
                if (languages
                        .find(readerProfile.language())
                        .filter(l -> !l.isWhole())
                        .isEmpty()) {
                    missingTexts.report(
                            key, "not in " + readerProfile.language().toLanguageTag());
                }
                return next;
            }
        }
        return null;
    }

    private String sayMissing(Text text, ReaderProfile readerProfile) {
        missingTexts.report(text.key(), "no such text");
        return text.equals(MISSING) ? "…" : say(MISSING, readerProfile);
    }
}
