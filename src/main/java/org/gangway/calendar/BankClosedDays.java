package org.gangway.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days that are not public holidays, but on which banks make no payments.
 *
 * <p>Denmark by the list of closing days that its banks agree on: the Friday after Ascension Day, Constitution Day,
 * Christmas Eve and New Year's Eve. Other countries have none here: their sites enter them.
 */
final class BankClosedDays {

    private static final int FROM_EASTER_TO_FRIDAY_AFTER_ASCENSION = 40;

    private BankClosedDays() {}

    static List<ClosedDay> of(String country, int year) {
        if (!country.equals("DK")) {
            return List.of();
        }
        return Stream.of(
                        closed(
                                EasterDates.western(year).plusDays(FROM_EASTER_TO_FRIDAY_AFTER_ASCENSION),
                                "Day after Ascension Day"),
                        closed(LocalDate.of(year, 6, 5), "Constitution Day"),
                        closed(LocalDate.of(year, 12, 24), "Christmas Eve"),
                        closed(LocalDate.of(year, 12, 31), "New Year's Eve"))
                .toList();
    }

    private static ClosedDay closed(LocalDate day, String name) {
        return new ClosedDay(day, name, ClosedDayKind.BANK_CLOSED);
    }
}
