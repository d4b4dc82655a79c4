package org.gangway.contact.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that came out of a file of cards. */
final class CollectedCards implements CardSink {

    final List<CardPerson> people = new ArrayList<>();
    final List<CardGroup> groups = new ArrayList<>();
    final List<CardRefusal> refused = new ArrayList<>();
    ReadCards read = new ReadCards(0, false, List.of());

    static CollectedCards of(byte[] file, String importRegion) {
        var all = new CollectedCards();
        try {
            all.read = CardFile.read(new ByteArrayInputStream(file), importRegion, all);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return all;
    }

    static CollectedCards of(String file) {
        return of(file.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "DK");
    }

    static CollectedCards ofResource(String name) throws IOException {
        try (var in = CollectedCards.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no " + name);
            }
            return of(in.readAllBytes(), "DK");
        }
    }

    @Override
    public void person(CardPerson person) {
        people.add(person);
    }

    @Override
    public void group(CardGroup group) {
        groups.add(group);
    }

    @Override
    public void refused(CardRefusal refusal) {
        refused.add(refusal);
    }
}
