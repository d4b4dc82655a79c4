package org.gangway.contact.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.gangway.identity.PersonId;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.RandomCases;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.Test;

/** Nobody comes round to themselves over other people's deputies. */
@UseCase("UC-27")
class DeputyChainTest {

    @Test
    void refusesOneself() {
        assertThatThrownBy(() -> DeputyChain.require(Map.of(), person(1), person(1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.rule()).isEqualTo("contact.deputy-self"));
    }

    @Test
    void refusesACircleOfAnyLength() {
        for (var length = 1; length < 12; length++) {
            var standing = new LinkedHashMap<PersonId, PersonId>();
            for (var i = 1; i <= length; i++) {
                standing.put(person(i), person(i + 1));
            }
            var last = length + 1;
            assertThatThrownBy(() -> DeputyChain.require(standing, person(last), person(1)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, no -> assertThat(no.rule()).isEqualTo("contact.deputy-circle"));
            DeputyChain.require(standing, person(last), person(99));
        }
    }

    /** Whatever is accepted one after the other, nobody ever comes round to themselves. */
    @Test
    void keepsEveryChainOpen() {
        RandomCases.each(300, seed -> {
            var random = new Random(seed);
            var standing = new LinkedHashMap<PersonId, PersonId>();
            for (var i = 0; i < 40; i++) {
                var person = person(random.nextInt(10));
                var deputy = person(random.nextInt(10));
                try {
                    DeputyChain.require(standing, person, deputy);
                    standing.put(person, deputy);
                } catch (RuleViolation _) {
                    assertThat(comesRound(standing, person, deputy)).isTrue();
                }
            }
            standing.forEach((person, deputy) ->
                    assertThat(comesRound(standing, person, deputy)).isFalse());
        });
    }

    private static boolean comesRound(Map<PersonId, PersonId> standing, PersonId person, PersonId deputy) {
        var next = Optional.of(deputy);
        for (var i = 0; i < 20 && next.isPresent(); i++) {
            if (next.get().equals(person)) {
                return true;
            }
            next = Optional.ofNullable(standing.get(next.get()));
        }
        return false;
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
