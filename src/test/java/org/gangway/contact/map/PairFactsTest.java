package org.gangway.contact.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gangway.contact.map.PairFacts.HolderFacts;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.testing.RandomCases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is missing in a pair. */
class PairFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final PersonId HANNE = new PersonId(new UUID(0, 1));
    private static final PersonId MEERA = new PersonId(new UUID(0, 2));

    @Test
    void findsNothingInAWholePair() {
        assertThat(pair(TODAY.minusWeeks(6), whole(HANNE), whole(MEERA)).gaps(TODAY))
                .isEmpty();
    }

    @Test
    void isOverdueTheDayAfterTheCadence() {
        assertThat(pair(TODAY.minusWeeks(6).minusDays(1), whole(HANNE), whole(MEERA))
                        .gaps(TODAY))
                .containsExactly(new MapGap(
                        GapKind.CADENCE_OVERDUE, null, null, TODAY.minusWeeks(6).minusDays(1)));
    }

    @Test
    void expectsNoTalkWhereNobodyStandsOpposite() {
        assertThat(pair(TODAY.minusWeeks(60), whole(HANNE), null).gaps(TODAY))
                .containsExactly(new MapGap(GapKind.NOBODY_OPPOSITE, Side.VENDOR, null, null));
    }

    @Test
    void saysSixWeeksAheadThatSomebodyLeavesAndAfterwardsThatTheyLeft() {
        assertThat(kinds(leaving(TODAY.plusWeeks(6).plusDays(1)))).isEmpty();
        assertThat(kinds(leaving(TODAY.plusWeeks(6)))).containsExactly(GapKind.LEAVES_SOON);
        assertThat(kinds(leaving(TODAY))).containsExactly(GapKind.LEAVES_SOON);
        assertThat(kinds(leaving(TODAY.minusDays(1)))).containsExactly(GapKind.LEFT);
    }

    @Test
    void saysOfSomebodyWhoIsGoneNothingElse() {
        var gone = new HolderFacts(HANNE, false, false, TODAY.minusDays(1), TODAY);

        assertThat(kinds(gone)).containsExactly(GapKind.LEFT);
    }

    @Test
    void putsTheWorstFirst() {
        var holder = new HolderFacts(HANNE, false, false, TODAY.plusDays(3), TODAY.plusDays(1));

        assertThat(pair(TODAY.minusWeeks(9), holder, whole(MEERA)).gaps(TODAY))
                .extracting(MapGap::kind)
                .containsExactly(
                        GapKind.LEAVES_SOON,
                        GapKind.DEPUTY_AWAY_TOO,
                        GapKind.NO_DEPUTY,
                        GapKind.CADENCE_OVERDUE,
                        GapKind.NOT_CONFIRMED);
    }

    @Test
    void namesEachGapOnceWithWhomItIsAbout() {
        RandomCases.each(500, seed -> {
            var random = new Random(seed);
            var pair = pair(
                    TODAY.minusDays(random.nextInt(90)),
                    random.nextInt(4) == 0 ? null : any(HANNE, random),
                    random.nextInt(4) == 0 ? null : any(MEERA, random));
            var gaps = pair.gaps(TODAY);

            assertThat(gaps)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo((one, other) -> one.kind().compareTo(other.kind()));
            assertThat(gaps).allSatisfy(gap -> {
                if (gap.side() != null && gap.kind() != GapKind.NOBODY_OPPOSITE) {
                    assertThat(pair.holders().get(gap.side()).person()).isEqualTo(gap.person());
                }
            });
            assertThat(gaps.stream().filter(it -> it.kind() == GapKind.NOBODY_OPPOSITE))
                    .hasSize(2 - pair.holders().size());
        });
    }

    private static java.util.List<GapKind> kinds(HolderFacts holder) {
        return pair(TODAY, holder, whole(MEERA)).gaps(TODAY).stream()
                .map(MapGap::kind)
                .toList();
    }

    private static HolderFacts leaving(LocalDate lastDay) {
        return new HolderFacts(HANNE, true, true, lastDay, null);
    }

    private static HolderFacts whole(PersonId person) {
        return new HolderFacts(person, true, true, null, null);
    }

    private static HolderFacts any(PersonId person, Random random) {
        return new HolderFacts(
                person,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(120) - 40),
                random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(40)));
    }

    private static PairFacts pair(LocalDate spoken, @Nullable HolderFacts client, @Nullable HolderFacts vendor) {
        Map<Side, HolderFacts> holders = new EnumMap<>(Side.class);
        if (client != null) {
            holders.put(Side.CLIENT, client);
        }
        if (vendor != null) {
            holders.put(Side.VENDOR, vendor);
        }
        return new PairFacts(holders, 6, spoken);
    }
}
