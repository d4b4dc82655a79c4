package org.gangway.contact.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.gangway.contact.card.CardDetails;
import org.gangway.contact.card.CardExchange;
import org.gangway.contact.exchange.CardFile;
import org.gangway.contact.exchange.CardGroup;
import org.gangway.contact.exchange.CardNotice;
import org.gangway.contact.exchange.CardPerson;
import org.gangway.contact.exchange.CardRefusal;
import org.gangway.contact.exchange.CardSink;
import org.gangway.contact.exchange.ReadCards;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonName;
import org.gangway.identity.person.Person;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads a file once and decides about each card; who is taken is handed on. */
final class ContactReading implements CardSink {

    private static final int LISTED = 1_000;

    /** Somebody who is taken. */
    record Taken(PersonDetails details, CardDetails card) {}

    private final KnownContacts known;
    private final PartyId party;
    private final Locale language;
    private final Consumer<Taken> taken;
    private final List<ContactLine> listed = new ArrayList<>();
    private final List<CardGroup> groups = new ArrayList<>();
    private final Map<ContactVerdict, Integer> counts = new EnumMap<>(ContactVerdict.class);

    ContactReading(KnownContacts known, PartyId party, Locale language, Consumer<Taken> taken) {
        this.known = known;
        this.party = party;
        this.language = language;
        this.taken = taken;
    }

    /** @param importRegion where numbers without a country are dialled */
    ContactTrial read(Path file, String importRegion) {
        try {
            var read = isCards(file) ? cards(file, importRegion) : ContactTable.read(file, this);
            return new ContactTrial(
                    read.cards(),
                    count(ContactVerdict.TAKEN),
                    count(ContactVerdict.REFUSED),
                    count(ContactVerdict.DOUBLE),
                    groups,
                    listed,
                    read.birthdayLeftOut(),
                    read.strayLines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int count(ContactVerdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    private ReadCards cards(Path file, String importRegion) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return CardFile.read(in, importRegion, this);
        }
    }

    /** By what stands in it, whatever it is called. */
    private static boolean isCards(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(4_096), StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .toUpperCase(Locale.ROOT);
            return head.contains("BEGIN:VCARD") || head.stripLeading().startsWith("[");
        }
    }

    @Override
    public void person(CardPerson person) {
        try {
            var one = new Taken(CardExchange.details(person), CardExchange.card(person, language));
            // what the company would refuse is refused here, and costs no other
            Person.of(party, new PersonName(one.details().name())).describe(one.details());
            known.note(person).ifPresentOrElse(why -> note(person, ContactVerdict.DOUBLE, why), () -> {
                note(person, ContactVerdict.TAKEN, null);
                taken.accept(one);
            });
        } catch (RuleViolation why) {
            note(person, ContactVerdict.REFUSED, why);
        }
    }

    private void note(CardPerson person, ContactVerdict verdict, @Nullable RuleViolation why) {
        var mail = person.mails().isEmpty() ? "" : person.mails().getFirst().address();
        note(person.line(), person.name().written(), mail, verdict, why, person.notices());
    }

    private void note(
            int line,
            String name,
            String mail,
            ContactVerdict verdict,
            @Nullable RuleViolation why,
            List<CardNotice> notices) {
        counts.merge(verdict, 1, Integer::sum);
        if (listed.size() < LISTED) {
            listed.add(new ContactLine(line, name, mail, verdict, why, notices));
        }
    }

    @Override
    public void group(CardGroup group) {
        groups.add(group);
    }

    @Override
    public void refused(CardRefusal refusal) {
        note(refusal.line(), refusal.name(), "", ContactVerdict.REFUSED, refusal.why(), List.of());
    }
}
