package org.gangway.language;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.LocalePriorityList;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The languages Gangway speaks, and which of them somebody means. */
@Component
public class Languages {

    /** The language that every text is written in first. */
    public static final Locale SOURCE = Locale.ENGLISH;

    private static final int MAX_HEADER = 1000;

    private final List<Language> real;
    private final List<Language> offered;
    private final Map<Locale, List<Locale>> fallbacks;
    private final Map<String, ULocale> readAs;
    private final LocaleMatcher matcher;

    @Autowired
    Languages(TranslationFiles files, @Value("${gangway.pseudo-locale:false}") boolean pseudo) {
        var file = LanguagesFile.read(files);
        this.real = file.languages();
        this.offered = new ArrayList<>(real);
        if (pseudo) {
            offered.add(Language.pseudo(PseudoLocale.TAG, PseudoLocale.of("English"), false));
            offered.add(Language.pseudo(MirroredLocale.TAG, MirroredLocale.of("English"), true));
        }
        this.fallbacks = file.fallbacks();
        this.readAs = file.readAs();
        this.matcher = LocaleMatcher.builder()
                .setSupportedULocales(
                        real.stream().map(l -> ULocale.forLocale(l.locale())).toList())
                .setDefaultULocale(ULocale.forLocale(SOURCE))
                .build();
    }

    /** For a program that runs without the portal. */
    public static Languages standalone() {
        return new Languages(TranslationFiles.PACKED, false);
    }

    /** In the order of the language menu. */
    public List<Language> offered() {
        return List.copyOf(offered);
    }

    public boolean offers(Locale language) {
        return find(language).isPresent();
    }

    Optional<Language> find(Locale language) {
        return offered.stream().filter(l -> l.locale().equals(language)).findFirst();
    }

    /** The offered language that an {@code Accept-Language} header or a single tag asks for; English if none. */
    public Locale match(String header) {
        var pseudo = Locale.forLanguageTag(header.strip());
        if ((pseudo.equals(PseudoLocale.TAG) || pseudo.equals(MirroredLocale.TAG)) && offers(pseudo)) {
            return pseudo;
        }
        try {
            return matcher.getBestMatch(understood(header)).toLocale();
        } catch (IllegalArgumentException e) {
            return SOURCE;
        }
    }

    /** How a language is written in a country: Danish and DK make da-DK, English and IN make en-IN. */
    public static Locale formats(Locale language, String country) {
        return new Locale.Builder().setLocale(language).setRegion(country).build();
    }

    /** The zone that a whole country lives by; nothing where there are several. */
    public static Optional<ZoneId> zoneOf(String country) {
        var zones = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .map(id -> Objects.requireNonNullElse(TimeZone.getIanaID(id), id))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .toList();
        return zones.size() == 1 ? Optional.of(ZoneId.of(zones.getFirst())) : Optional.empty();
    }

    /** The offered language that most people of a country speak; English where that one is not offered. */
    public Locale spokenIn(String country) {
        var likely = ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + country));
        return match(likely.getLanguage());
    }

    /** Those that people speak, in the order of the language menu. */
    public List<Locale> spoken() {
        return real.stream().map(Language::locale).toList();
    }

    /**
     * Those that what is for several readers is written in, in the order of the language menu: all that are more than a
     * preview, and those that the readers use.
     */
    public List<Locale> ofDocuments(Locale... used) {
        var besides = List.of(used);
        return real.stream()
                .filter(language -> !language.isPreview() || besides.contains(language.locale()))
                .map(Language::locale)
                .toList();
    }

    List<Locale> fallbacks(Locale language) {
        return fallbacks.getOrDefault(Locale.of(language.getLanguage()), List.of(SOURCE));
    }

    /** Whether lines of the language begin at the right. */
    public static boolean isRightToLeft(Locale language) {
        return ULocale.forLocale(language).isRightToLeft();
    }

    private LocalePriorityList understood(String header) {
        var wanted = LocalePriorityList.add(header.substring(0, Math.min(header.length(), MAX_HEADER)))
                .build();
        var builder = LocalePriorityList.add(new ULocale[0]);
        for (var locale : wanted) {
            var weight = java.util.Objects.requireNonNull(wanted.getWeight(locale));
            builder.add(readAs.getOrDefault(locale.getLanguage(), locale), weight);
        }
        return builder.build();
    }
}
