package org.gangway.testing.browser;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangway.language.TestTexts;

/** Texts on a page in the pseudo-language that went past the translations. */
public final class HardCodedTexts implements TextCheck {

    /** What users typed, and names that are the same everywhere. */
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("Gangway"),
                    TestTexts.languages().offered().stream()
                            .flatMap(language ->
                                    Stream.of(language.name(), language.locale().getDisplayLanguage(Locale.ENGLISH))))
            .toList();

    /** Numbers, days, amounts, addresses: written by the formats of a language, not by its texts. */
    private static final Pattern FORMATTED = Pattern.compile(
            "[\\p{P}\\p{S}\\p{Zs}\\d]*((DKK|EUR|INR|UTC|CET|CEST|IST|GMT|a\\.m\\.|p\\.m\\.|[AP]M"
                    + "|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
                    + "|January|February|March|April|June|July|August|September|October|November|December"
                    + "|Mo|Tu|We|Th|Fr|Sa|Su|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(day)?|and)[\\p{P}\\p{S}\\p{Zs}\\d]*)*");

    @Override
    public List<String> wrongTexts(List<String> shown) {
        return shown.stream()
                .filter(text -> !text.contains("⟦"))
                .filter(text -> !FORMATTED.matcher(text).matches())
                .filter(text -> !NAMES.contains(text) && !UserData.contains(text))
                .map(text -> "not from the translations: »" + text + "«")
                .toList();
    }
}
