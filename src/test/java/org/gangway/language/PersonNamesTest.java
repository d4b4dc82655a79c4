package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PersonName.FieldModifier;
import com.ibm.icu.text.PersonName.NameField;
import com.ibm.icu.text.PersonNameFormatter;
import com.ibm.icu.text.PersonNameFormatter.DisplayOrder;
import com.ibm.icu.text.PersonNameFormatter.Formality;
import com.ibm.icu.text.PersonNameFormatter.Length;
import com.ibm.icu.text.PersonNameFormatter.Usage;
import com.ibm.icu.text.SimplePersonName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sorting forms and initials, and an extract of the public test of person names in every language shipped. */
@UseCase("UC-48")
class PersonNamesTest {

    @Test
    void sortsByTheFamilyNameWhereThereIsOne() {
        var names = new PersonNames(Locale.of("da", "DK"));

        assertThat(names.sorted("Anne-Lise", "Vraa", "Hovgaard")).isEqualTo("Hovgaard, Anne-Lise Vraa");
        assertThat(names.sorted("Suryanti", "", "")).isEqualTo("Suryanti");
        assertThat(names.initials("Søren", "", "Krogshede")).isEqualTo("SK");
        assertThat(names.initials("Suryanti", "", "")).isEqualTo("S");
    }

    @TestFactory
    Stream<DynamicTest> passesThePublicTest() {
        return Languages.standalone().offered().stream()
                .map(offered -> offered.locale().getLanguage())
                .flatMap(language -> {
                    try (var in = Objects.requireNonNull(
                            getClass().getResourceAsStream("/cldr/person-names-" + language + ".txt"))) {
                        return tests(language, new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream();
                    } catch (IOException missing) {
                        throw new AssertionError(missing);
                    }
                });
    }

    private static List<DynamicTest> tests(String language, String file) {
        var tests = new ArrayList<DynamicTest>();
        var name = SimplePersonName.builder();
        var expected = "";
        for (var line :
                file.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).toList()) {
            var parts = Stream.of(line.split(";", -1)).map(String::strip).toList();
            switch (parts.getFirst()) {
                case "name" -> add(name, parts.get(1), parts.get(2));
                case "expectedResult" -> expected = parts.get(1);
                case "parameters" -> {
                    var person = name.build();
                    var wanted = expected;
                    tests.add(DynamicTest.dynamicTest(
                            language + " " + wanted + " " + line,
                            () -> assertThat(formatter(language, parts).formatToString(person))
                                    .isEqualTo(wanted)));
                }
                default -> name = SimplePersonName.builder();
            }
        }
        return tests;
    }

    private static void add(SimplePersonName.Builder name, String field, String value) {
        if (field.equals("locale")) {
            name.setLocale(Locale.forLanguageTag(value.replace('_', '-')));
            return;
        }
        var parts = field.split("-", 2);
        name.addField(
                NameField.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                parts.length == 1 ? List.of() : List.of(FieldModifier.valueOf(parts[1].toUpperCase(Locale.ROOT))),
                value);
    }

    private static PersonNameFormatter formatter(String language, List<String> parameters) {
        return PersonNameFormatter.builder()
                .setLocale(Locale.of(language))
                .setDisplayOrder(parameters.get(1).equals("sorting") ? DisplayOrder.SORTING : DisplayOrder.DEFAULT)
                .setLength(Length.valueOf(parameters.get(2).toUpperCase(Locale.ROOT)))
                .setUsage(Usage.valueOf(parameters.get(3).toUpperCase(Locale.ROOT)))
                .setFormality(Formality.valueOf(parameters.get(4).toUpperCase(Locale.ROOT)))
                .build();
    }
}
