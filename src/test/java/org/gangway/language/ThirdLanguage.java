package org.gangway.language;

import static com.ibm.icu.text.DateFormatSymbols.ABBREVIATED;
import static com.ibm.icu.text.DateFormatSymbols.FORMAT;
import static com.ibm.icu.text.DateFormatSymbols.SHORT;
import static com.ibm.icu.text.DateFormatSymbols.STANDALONE;
import static com.ibm.icu.text.DateFormatSymbols.WIDE;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.testing.TestFolders;
import org.gangway.testing.browser.TextCheck;
import org.gangway.testing.browser.UserData;

/**
 * A language that somebody added: the folder of translations with one folder and one line more. Its texts are ‹åçčëñťëđ›
 * English ones, its numbers, days and names of countries and cities are Swedish.
 */
public final class ThirdLanguage implements TextCheck {

    public static final Locale LANGUAGE = Locale.of("sv");
    public static final Locale FORMATS = Locale.of("sv", "SE");

    private static final String ENTRY = """
              - tag: sv
                name: Svenska
                direction: ltr
                status: complete
                fallbacks: [en]
                reviewer: "a test"
                minimum-coverage: 100
            """;

    /** The languages that are offered besides English and Danish. */
    private static final Pattern OTHERS = Pattern.compile("(?m)^  - tag: (?!en$|da$).*\\n(?:    .*\\n)*");

    private static final Path FOLDER = write();
    private static final Set<String> WORDS = words();
    private static final int LONG_ENOUGH = 12;

    /** Where {@code gangway.translations} finds it. */
    public static String location() {
        return FOLDER.toUri().toString().replaceAll("/$", "");
    }

    public static Texts texts() {
        var files = new TranslationFiles(location());
        return new Texts(files, new Languages(files, false), true);
    }

    /** The text of a key, with its arguments as they stand in the file. */
    public static String pattern(String key) {
        return translated(TranslationFolder.of("en").messages().getOrDefault(key, ""));
    }

    @Override
    public List<String> wrongTexts(List<String> shown) {
        return shown.stream()
                .filter(text -> text.contains("⟦") || (!isFormatted(text) && !text.contains("‹")))
                .toList();
    }

    /** English messages inside a longer text; what has values in it is left out. */
    public static List<String> english(String text) {
        var line = UserData.without(text.replaceAll("[\\s\u00a0]+", " "));
        return TranslationFolder.of("en").messages().values().stream()
                .filter(message -> message.length() >= LONG_ENOUGH && message.contains(" ") && !message.contains("{"))
                .filter(line::contains)
                .toList();
    }

    /** What nobody translates: typed by people, or written by the formats of the language. */
    private static boolean isFormatted(String text) {
        return hasOnlyFormats(text) || hasOnlyFormats(UserData.without(text));
    }

    private static boolean hasOnlyFormats(String text) {
        return Arrays.stream(text.split("[^\\p{L}.]+"))
                .map(word -> word.replaceAll("\\.+$", ""))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .allMatch(word -> WORDS.contains(word.toLowerCase(LANGUAGE)));
    }

    private static Set<String> words() {
        var symbols = new DateFormatSymbols(FORMATS);
        var names = Stream.of(FORMAT, STANDALONE)
                .flatMap(context -> Stream.of(WIDE, ABBREVIATED, SHORT)
                        .flatMap(width ->
                                Stream.of(symbols.getMonths(context, width), symbols.getWeekdays(context, width))))
                .flatMap(Arrays::stream);
        var countries = Arrays.stream(Locale.getISOCountries())
                .map(country -> new ULocale("", country).getDisplayCountry(ULocale.forLocale(LANGUAGE)));
        var others = Stream.of(
                "Gangway English Dansk Svenska DKK EUR INR Dkr kr UTC GMT CET CEST och fm em eller procent".split(" "));
        var cities = ZoneId.getAvailableZoneIds().stream()
                .map(TimeZoneNames.getInstance(ULocale.forLocale(LANGUAGE))::getExemplarLocationName)
                .filter(Objects::nonNull);
        return Stream.of(names, countries, cities, others)
                .flatMap(words -> words)
                .flatMap(words -> Arrays.stream(words.split("[^\\p{L}]+")))
                .map(word -> word.toLowerCase(LANGUAGE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String translated(String english) {
        return PseudoLocale.of(english).replace('⟦', '‹').replace('⟧', '›');
    }

    private static Path write() {
        var folder = TestFolders.create();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> TestFolders.delete(folder)));
        try {
            for (var language : List.of("en", "da")) {
                copy(TranslationFolder.ROOT.resolve(language), Files.createDirectory(folder.resolve(language)));
            }
            var languages = Files.readString(TranslationFolder.ROOT.resolve("languages.yaml"));
            Files.writeString(
                    folder.resolve("languages.yaml"),
                    OTHERS.matcher(languages).replaceAll("").replaceFirst("(?m)^fallbacks:", ENTRY + "fallbacks:"));
            translate(folder.resolve("en"), Files.createDirectory(folder.resolve(LANGUAGE.toLanguageTag())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void translate(Path from, Path to) throws IOException {
        for (var file : files(from)) {
            var texts = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                texts.load(in);
            }
            texts.replaceAll((_, english) -> translated((String) english));
            try (var out = Files.newBufferedWriter(to.resolve(file.getFileName()))) {
                texts.store(out, null);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
