package org.gangway.language;

import java.util.LinkedHashMap;
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
    private final Misses misses;
    private final Map<Locale, Catalogue> catalogues = new LinkedHashMap<>();
    private final Map<Reader, Formats> formats = new ConcurrentHashMap<>();

    /** @param strict a missing text or value is an error: for tests */
    @Autowired
    Texts(Languages languages, @Value("${gangway.strict-texts:false}") boolean strict) {
        this.languages = languages;
        this.misses = new Misses(strict);
        languages.real().forEach(language -> catalogues.put(language, TranslationFiles.read(language)));
        var source = catalogues.get(Languages.SOURCE);
        if (languages.offers(PseudoLocale.TAG) && source != null) {
            catalogues.put(PseudoLocale.TAG, source.rewritten(PseudoLocale.TAG, PseudoLocale::of));
        }
    }

    /** For a program that runs without the portal. */
    public static Texts standalone() {
        return new Texts(Languages.standalone(), false);
    }

    /** The text in the reader's language, or in the next best one; never a key. */
    public String say(Text text, Reader reader) {
        if (text.isUserData()) {
            return text.userData();
        }
        var catalogue = catalogueWith(text.key(), reader);
        var sentence = catalogue == null ? null : catalogue.find(text.key());
        if (catalogue == null || sentence == null) {
            return sayMissing(text, reader);
        }
        var speech = new Speech(text, formats(reader.reading(catalogue.language())), t -> say(t, reader), misses);
        var out = new StringBuilder();
        sentence.say(speech, null, out);
        return ABBREVIATION_AT_END.matcher(out).replaceAll(".");
    }

    /** Whether there are words for a key that was put together from stored names. */
    public boolean knows(String key) {
        var source = catalogues.get(Languages.SOURCE);
        return source != null && source.find(key) != null;
    }

    /** In which language {@link #say} says it: another than the reader's where a translation is missing. */
    public Locale languageOf(Text text, Reader reader) {
        var catalogue = text.isUserData() ? null : catalogueWith(text.key(), reader);
        return catalogue == null ? reader.language() : catalogue.language();
    }

    public Formats formats(Reader reader) {
        return formats.computeIfAbsent(reader, r -> new Formats(r.locale(), r.zone()));
    }

    private @Nullable Catalogue catalogueWith(String key, Reader reader) {
        var own = catalogues.get(reader.language());
        if (own != null && own.find(key) != null) {
            return own;
        }
        for (var language : languages.fallbacks(reader.language())) {
            var next = catalogues.get(language);
            if (next != null && next.find(key) != null) {
                misses.report(key, "not in " + reader.language().toLanguageTag());
                return next;
            }
        }
        return null;
    }

    private String sayMissing(Text text, Reader reader) {
        misses.report(text.key(), "no such text");
        return text.equals(MISSING) ? "…" : say(MISSING, reader);
    }
}
