package org.gangway.contact.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** In which country an address is, by its code or by what the country is called there, in English or in Danish. */
final class CardRegions {

    private static final Set<String> CODES = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    private static final Map<String, String> NAMES = names();

    private CardRegions() {}

    /** By the address at work, else by one of which nothing is said. */
    static Optional<String> of(List<CardAddress> addresses) {
        return of(addresses, "work").or(() -> of(addresses, ""));
    }

    private static Optional<String> of(List<CardAddress> addresses, String kind) {
        return addresses.stream()
                .filter(it -> it.kind().equals(kind))
                .flatMap(it -> region(it.country()).stream())
                .findFirst();
    }

    private static Optional<String> region(String country) {
        var code = country.strip().toUpperCase(Locale.ROOT);
        return CODES.contains(code) ? Optional.of(code) : Optional.ofNullable(NAMES.get(plain(country)));
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (var code : CODES) {
            var country = Locale.of("", code);
            for (var reader : List.of(Locale.ENGLISH, Locale.of("da"))) {
                names.putIfAbsent(plain(country.getDisplayCountry(reader)), code);
            }
        }
        Arrays.stream(Locale.getAvailableLocales())
                .filter(it -> CODES.contains(it.getCountry()))
                .sorted((one, other) -> one.toLanguageTag().compareTo(other.toLanguageTag()))
                .forEach(it -> names.putIfAbsent(plain(it.getDisplayCountry(it)), it.getCountry()));
        return names;
    }

    private static String plain(String country) {
        return country.strip().toLowerCase(Locale.ROOT);
    }
}
