package org.gangway.contact.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangway.testing.UseCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files written down beside the code, in several dialects: who comes out, and that nothing is lost by writing and reading again. */
@UseCase("UC-47")
class CardCasesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Path.of("../shared/cases/people/vcards");
    private static final Path EXPECTED = FOLDER.resolve("expected.json");

    @Test
    void findsThem() throws IOException {
        assumeThat(EXPECTED).exists();
        assertThat(cases()).hasSizeGreaterThan(4);
    }

    @TestFactory
    Stream<DynamicTest> readsEach() throws IOException {
        return cases().stream()
                .map(it -> DynamicTest.dynamicTest(it.get("file").stringValue(), () -> compare(it, read(it))));
    }

    @TestFactory
    Stream<DynamicTest> losesNothing() throws IOException {
        return cases().stream()
                .flatMap(it -> Stream.of(CardForm.values())
                        .map(form -> DynamicTest.dynamicTest(it.get("file").stringValue() + " " + form, () -> {
                            var once = read(it);
                            var again = CollectedCards.of(CardWriter.write(once.people, once.groups, form), region(it));
                            if (form != CardForm.VCARD_3) {
                                compare(it, again);
                            }
                            assertThat(again.people.stream().map(CardCasesTest::withoutPlace))
                                    .isEqualTo(once.people.stream()
                                            .map(CardCasesTest::withoutPlace)
                                            .toList());
                        })));
    }

    /** All but where in the file it stood, and what was said of that. */
    private static CardPerson withoutPlace(CardPerson it) {
        return new CardPerson(
                0,
                it.uid(),
                it.name(),
                it.work(),
                it.mails(),
                // before version 4 a number is written without the word in front
                it.phones().stream()
                        .map(phone -> new CardPhone(
                                phone.number(),
                                phone.e164(),
                                phone.extension(),
                                phone.kind(),
                                phone.label(),
                                phone.preferred()))
                        .toList(),
                it.addresses(),
                it.links(),
                it.languages(),
                it.zone(),
                it.zoneText(),
                it.note(),
                it.photo(),
                it.categories(),
                List.of());
    }

    private static List<JsonNode> cases() throws IOException {
        return Files.exists(EXPECTED)
                ? List.copyOf(
                        JSON.readTree(Files.readString(EXPECTED)).get("files").values())
                : List.of();
    }

    private static CollectedCards read(JsonNode one) throws IOException {
        return CollectedCards.of(
                Files.readAllBytes(FOLDER.resolve(one.get("file").stringValue())), region(one));
    }

    private static String region(JsonNode one) {
        return one.get("importRegion").isNull() ? "" : one.get("importRegion").stringValue();
    }

    private static void compare(JsonNode one, CollectedCards read) {
        assertThat(read.refused).hasSize(one.get("refused").size());
        assertThat(read.read.strayLines()).isEmpty();
        var persons = List.copyOf(one.get("persons").values());
        assertThat(read.people.stream().map(it -> it.name().written()))
                .containsExactlyElementsOf(
                        persons.stream().map(it -> text(it, "name")).toList());
        for (int i = 0; i < persons.size(); i++) {
            assertThat(read.people.get(i).notices()).hasSize(one.get("warned").size());
            compare(persons.get(i), read.people.get(i));
        }
        if (one.has("groups")) {
            var group = one.get("groups").get(0);
            assertThat(read.groups).singleElement().satisfies(it -> {
                assertThat(it.name()).isEqualTo(text(group, "name"));
                assertThat(it.of(read.people).stream().map(who -> who.name().written()))
                        .containsExactlyElementsOf(group.get("members")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList());
            });
        } else {
            assertThat(read.groups).isEmpty();
        }
    }

    private static void compare(JsonNode expected, CardPerson person) {
        var told = new ArrayList<String>();
        expected.propertyNames().forEach(key -> {
            told.add(key);
            switch (key) {
                case "name" -> assertThat(person.name().written()).isEqualTo(text(expected, key));
                case "given" -> assertThat(person.name().given()).isEqualTo(text(expected, key));
                case "family" -> assertThat(person.name().family()).isEqualTo(text(expected, key));
                case "additional" -> assertThat(person.name().additional()).isEqualTo(text(expected, key));
                case "prefix" -> assertThat(person.name().prefix()).isEqualTo(text(expected, key));
                case "suffix" -> assertThat(person.name().suffix()).isEqualTo(text(expected, key));
                case "org" -> assertThat(person.work().organisation()).isEqualTo(text(expected, key));
                case "unit" -> assertThat(person.work().unit()).isEqualTo(text(expected, key));
                case "title" -> assertThat(person.work().title()).isEqualTo(text(expected, key));
                case "role" -> assertThat(person.work().role()).isEqualTo(text(expected, key));
                case "note" -> assertThat(person.note()).isEqualTo(text(expected, key));
                case "uid" -> assertThat(person.uid()).isEqualTo(text(expected, key));
                case "url" ->
                    assertThat(person.links()).extracting(CardLink::address).containsExactly(text(expected, key));
                case "zone" -> assertThat(person.zone()).isEqualTo(zone(text(expected, key)));
                case "languages" ->
                    assertThat(person.languages().stream().map(Locale::toLanguageTag))
                            .containsExactlyElementsOf(expected.get(key)
                                    .valueStream()
                                    .map(JsonNode::stringValue)
                                    .toList());
                case "mails" ->
                    assertThat(person.mails())
                            .containsExactlyElementsOf(expected.get(key)
                                    .valueStream()
                                    .map(CardCasesTest::mail)
                                    .toList());
                case "phones" ->
                    assertThat(person.phones())
                            .containsExactlyElementsOf(expected.get(key)
                                    .valueStream()
                                    .map(CardCasesTest::phone)
                                    .toList());
                case "photo" -> assertThat(photo(person)).isEqualTo(photo(expected.get(key)));
                // no tier is ever guessed, and no birthday kept
                case "tier", "birthday" -> assertThat(person.toString()).doesNotContain("1604", "02-29");
                default -> throw new AssertionError("nobody looks at " + key);
            }
        });
        assertThat(told).contains("name");
    }

    private static @Nullable ZoneId zone(String name) {
        return name.isEmpty() ? null : ZoneId.of(name);
    }

    private static CardMail mail(JsonNode it) {
        return new CardMail(text(it, "address"), text(it, "kind"), text(it, "label"), it.has("preferred"));
    }

    private static CardPhone phone(JsonNode it) {
        return new CardPhone(
                text(it, "written"), text(it, "e164"), "", text(it, "kind"), text(it, "label"), it.has("preferred"));
    }

    private static String photo(CardPerson person) {
        var photo = Objects.requireNonNull(person.photo());
        var bytes = Base64.getDecoder().decode(photo.base64());
        return photo.type() + " " + bytes.length + " " + sha256(bytes);
    }

    private static String photo(JsonNode it) {
        return text(it, "type") + " " + it.get("bytes").intValue() + " " + text(it, "sha256");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String text(JsonNode it, String key) {
        return it.has(key) && !it.get(key).isNull() ? it.get(key).stringValue() : "";
    }
}
