package org.gangway.identity.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.calendar.WorkingHours;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonName;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/** Somebody of a party: whoever has an account there, and whoever is only known, such as a leader who never signs in. */
@Entity
public class Person {

    /** What stands for a name that is gone, in every language. */
    static final String NOBODY = "—";

    static final int MAX_LINE = 120;
    static final int MAX_TELEPHONES = 5;
    static final int MAX_LANGUAGES = 10;

    @EmbeddedId
    private PersonId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id", updatable = false))
    private PartyId party;

    @Embedded
    private PersonName name;

    private String calledName = "";

    private String sortName = "";

    private String title = "";

    private @Nullable String email;

    /** One a line. */
    private String telephones = "";

    /** Tags, with blanks between. */
    private String languages = "";

    private @Nullable String zone;

    private String workingHours = "";

    private @Nullable LocalDate untilDay;

    private @Nullable LocalDate erasedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Person() {}

    private Person(PersonId id, PersonName name, PartyId party) {
        this.id = id;
        this.name = name;
        this.party = party;
    }

    public static Person of(PartyId party, PersonName name) {
        return new Person(PersonId.next(), name, party);
    }

    /** Takes what they, or somebody of their party, say of them. */
    public void describe(PersonDetails told) {
        if (told.telephones().size() > MAX_TELEPHONES) {
            throw new RuleViolation("identity.telephones-too-many", Map.of("max", MAX_TELEPHONES));
        }
        if (told.languages().size() > MAX_LANGUAGES) {
            throw new RuleViolation("identity.spoken-languages-too-many", Map.of("max", MAX_LANGUAGES));
        }
        name = new PersonName(told.name());
        calledName = line(told.called());
        sortName = line(told.sortName());
        title = line(told.title());
        email = told.email() == null || told.email().isBlank() ? null : new EmailAddress(told.email()).value();
        telephones = told.telephones().stream()
                .map(Person::telephone)
                .filter(number -> !number.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        languages =
                told.languages().stream().map(Locale::toLanguageTag).distinct().collect(Collectors.joining(" "));
        zone = told.zone() == null ? null : told.zone().getId();
        workingHours = told.hours().text();
    }

    private static String line(String typed) {
        var line = WrittenText.line(typed);
        if (line.length() > MAX_LINE) {
            throw new RuleViolation("identity.person-line-length", Map.of("max", MAX_LINE));
        }
        return line;
    }

    /** Kept as written: what dials it is worked out where it is dialled. */
    private static String telephone(String typed) {
        var number = WrittenText.line(typed);
        if (!number.isEmpty() && !number.matches("\\+?[\\p{N}\\p{L} ()./#*x,;:-]{3,40}")) {
            throw new RuleViolation("identity.telephone-form", Map.of("typed", number));
        }
        return number;
    }

    void work(@Nullable ZoneId where) {
        zone = where == null ? null : where.getId();
    }

    /** Sets in which zone they work. */
    public void workIn(@Nullable String where) {
        work(where == null ? null : ZoneId.of(where));
    }

    /** Their last day with the party. */
    public void leaveAfter(@Nullable LocalDate lastDay) {
        untilDay = lastDay;
    }

    /** Removes what need not be kept of them; the name too, unless something that is kept rests on it. */
    void erase(boolean nameIsKept, LocalDate day) {
        if (erasedOn != null) {
            throw new RuleViolation("identity.person-erased", Map.of("day", erasedOn));
        }
        describe(PersonDetails.of(nameIsKept ? name.value() : NOBODY));
        erasedOn = day;
    }

    public boolean isErased() {
        return erasedOn != null;
    }

    public PersonDetails details() {
        return new PersonDetails(
                name.value(),
                calledName,
                sortName,
                title,
                email,
                telephones.isEmpty() ? List.of() : Arrays.asList(telephones.split("\n", -1)),
                Stream.of(languages.split(" ", -1))
                        .filter(tag -> !tag.isEmpty())
                        .map(Locale::forLanguageTag)
                        .toList(),
                zone == null ? null : ZoneId.of(zone),
                WorkingHours.parse(workingHours));
    }

    public PersonId id() {
        return id;
    }

    public PartyId party() {
        return party;
    }

    public String name() {
        return name.value();
    }

    public @Nullable String zone() {
        return zone;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public String title() {
        return title;
    }

    /** What lists go by. */
    public String sortedAs() {
        return sortName.isEmpty() ? name.value() : sortName;
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(untilDay);
    }
}
