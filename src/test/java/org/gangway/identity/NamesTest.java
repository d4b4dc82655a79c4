package org.gangway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.gangway.engagement.EngagementName;
import org.gangway.engagement.SiteName;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names are refused, wherever they would be read. */
class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Nina\nLund", "Nina\u0000Lund", "Nina\u202eLund", "Nina\u200bLund"})
    void areOneLineThatEverybodySees(String name) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new PersonName(name));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new PartyName(name));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new SiteName(name));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new EngagementName(name));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new EmailAddress(name + "@people.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "Godavari Books Pvt. Ltd., GODAVARI  Books private limited, true",
        "Nordlys Handel A/S, Nordlys-Handel, true",
        "UAB Neris, Neris, true",
        "Neris Sp. z o.o., Neris, false",
        "Limited, Private Limited, false",
        "Godavari Books, Godavari Ledgers, false",
        "Books 1, Books 2, false"
    })
    void areLikeOneAnother(String one, String other, boolean same) {
        assertThat(new PartyName(one).isLike(new PartyName(other))).isEqualTo(same);
        assertThat(new PartyName(other).isLike(new PartyName(one))).isEqualTo(same);
    }
}
