package org.gangway.contact.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A postal address in its parts, as written. */
public record CardAddress(
        String box,
        String extended,
        String street,
        String city,
        String region,
        String postalCode,
        String country,
        String kind,
        String label) {

    /** As it stands on a letter. */
    public List<String> lines() {
        return Stream.of(extended, street, box, (postalCode + " " + city).strip(), region, country)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }
}
