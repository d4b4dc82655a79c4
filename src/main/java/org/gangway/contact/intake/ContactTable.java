package org.gangway.contact.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.contact.exchange.CardMail;
import org.gangway.contact.exchange.CardName;
import org.gangway.contact.exchange.CardPerson;
import org.gangway.contact.exchange.CardPhone;
import org.gangway.contact.exchange.CardRefusal;
import org.gangway.contact.exchange.CardSink;
import org.gangway.contact.exchange.CardWork;
import org.gangway.contact.exchange.ReadCards;
import org.gangway.reading.ColumnKind;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.FileProbe;
import org.gangway.reading.FileRow;
import org.gangway.reading.RowReader;
import org.gangway.reading.TargetField;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A table of contacts, as text or as a workbook: one row a person, columns found by what they are usually called. */
final class ContactTable {

    private static final List<TargetField> COLUMNS = List.of(
            field("name", "full name", "display name", "navn", "fulde navn", "visningsnavn", "formatted name"),
            field("given", "first name", "given name", "fornavn"),
            field("additional", "middle name", "mellemnavn"),
            field("family", "last name", "surname", "family name", "efternavn"),
            field(
                    "mail",
                    "email",
                    "e-mail address",
                    "email address",
                    "e-mail 1 - value",
                    "e-mailadresse",
                    "mailadresse"),
            field("mail2", "e-mail 2 address", "e-mail 2 - value", "email 2", "e-mail 2"),
            field("phone", "business phone", "telephone", "work phone", "phone 1 - value", "telefon", "arbejdstelefon"),
            field("mobile", "mobile phone", "cell", "cell phone", "phone 2 - value", "mobil", "mobiltelefon"),
            field(
                    "title",
                    "job title",
                    "position",
                    "organization 1 - title",
                    "organization title",
                    "titel",
                    "stilling"),
            field(
                    "organisation",
                    "company",
                    "organization",
                    "organization 1 - name",
                    "organization name",
                    "firma",
                    "virksomhed"),
            field("unit", "department", "organization 1 - department", "afdeling"),
            field("languages", "language", "sprog"),
            field("zone", "time zone", "tidszone"),
            field("note", "notes", "noter", "bemærkning"));

    private final CardSink sink;

    private ContactTable(CardSink sink) {
        this.sink = sink;
    }

    private static TargetField field(String name, String... synonyms) {
        // columns are found, not chosen: nobody is shown what they are called here
        return TargetField.optional(name, "contact.import-title", ColumnKind.TEXT, synonyms)
                .withMaxLength(2_000);
    }

    /** @throws RuleViolation {@code contact.no-name-column}, and what the reader of tables refuses */
    static ReadCards read(Path file, CardSink sink) throws IOException {
        var probed = new FileProbe().look(file);
        var mapping = ColumnMapping.suggest(COLUMNS, probed);
        if (Stream.of("name", "given", "family")
                .noneMatch(it -> mapping.field(it).isPresent())) {
            throw new RuleViolation("contact.no-name-column");
        }
        var table = new ContactTable(sink);
        var result = new RowReader()
                .read(
                        file,
                        probed.format(),
                        mapping,
                        table::take,
                        problem -> sink.refused(new CardRefusal(
                                Math.toIntExact(problem.line()),
                                problem.raw(),
                                new RuleViolation(problem.rule(), problem.facts()))));
        var rows = result.rows();
        return new ReadCards(Math.toIntExact(rows.accepted() + rows.rejected()), false, List.of());
    }

    private void take(FileRow row) {
        var parts = new CardName(
                text(row, "name"), text(row, "given"), text(row, "additional"), text(row, "family"), "", "", "");
        var written = parts.written().isEmpty()
                ? Stream.of(parts.given(), parts.additional(), parts.family())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" "))
                : parts.written();
        int line = Math.toIntExact(row.line());
        if (written.isEmpty()) {
            sink.refused(new CardRefusal(line, "", new RuleViolation("contact.card-without-name")));
            return;
        }
        sink.person(new CardPerson(
                line,
                "",
                new CardName(written, parts.given(), parts.additional(), parts.family(), "", "", ""),
                new CardWork(text(row, "organisation"), text(row, "unit"), text(row, "title"), ""),
                Stream.of("mail", "mail2")
                        .map(it -> text(row, it))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .map(it -> new CardMail(it, "work", "", false))
                        .toList(),
                phones(row),
                List.of(),
                List.of(),
                languages(text(row, "languages")),
                zone(text(row, "zone")),
                "",
                text(row, "note"),
                null,
                List.of(),
                List.of()));
    }

    private static List<CardPhone> phones(FileRow row) {
        var phones = new ArrayList<CardPhone>();
        add(phones, text(row, "phone"), "work");
        add(phones, text(row, "mobile"), "cell");
        return phones;
    }

    private static void add(List<CardPhone> phones, String number, String kind) {
        if (!number.isEmpty()) {
            phones.add(new CardPhone(number, "", "", kind, "", false));
        }
    }

    /** Tags such as {@code da, en}; words for languages are left out rather than guessed. */
    private static List<Locale> languages(String text) {
        return Stream.of(text.split("[,; ]+"))
                .filter(it -> it.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .map(Locale::forLanguageTag)
                .distinct()
                .toList();
    }

    private static @Nullable ZoneId zone(String text) {
        return text.contains("/") && ZoneId.getAvailableZoneIds().contains(text) ? ZoneId.of(text) : null;
    }

    private static String text(FileRow row, String column) {
        return Objects.requireNonNullElse(row.text(column), "").strip();
    }
}
