package org.gangway.onboarding.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.testing.RandomCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerDisclosureTest {

    private static final Path SHARED = Path.of("../shared/cases/people/pulse.json");
    private static final AnswerView ALL = AnswerView.of("all", List.of("c", "v"));
    private static final AnswerView CLIENT = AnswerView.of("client", List.of("c"));
    private static final AnswerView VENDOR = AnswerView.of("vendor", List.of("v"));
    private static final List<AnswerView> SIDES = List.of(ALL, CLIENT, VENDOR);

    @Test
    void twoGroupsThatDoNotOverlapDoNotHideEachOther() {
        assertThat(sides(8, 6)).containsExactly("all", "client", "vendor");
        assertThat(sides(5, 5)).containsExactly("all", "client", "vendor");
    }

    @Test
    void aSmallSideHidesTheLargeOneBesideTheSum() {
        assertThat(sides(8, 4)).containsExactly("all");
        assertThat(sides(4, 3)).containsExactly("all");
        assertThat(sides(2, 2)).isEmpty();
    }

    @Test
    void aSideWithoutAnswersHidesNothing() {
        assertThat(sides(6, 0)).containsExactly("all", "client");
        assertThat(sides(0, 0)).isEmpty();
    }

    @Test
    void whatFollowsOnlyFromThreeViewsTogetherIsSeen() {
        var answers = Map.of("a", 6, "b", 6, "c", 2);
        var views = List.of(
                AnswerView.of("ab", List.of("a", "b")),
                AnswerView.of("bc", List.of("b", "c")),
                AnswerView.of("ac", List.of("a", "c")));

        // half of all three sums less ab is c alone
        assertThat(AnswerDisclosure.shown(answers, views)).containsExactly("ab", "bc");
        assertThat(AnswerDisclosure.mayStandTogether(answers, views)).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> comesOutAsInTheCollectionBesideTheProject() throws IOException {
        if (!Files.exists(SHARED)) {
            return Stream.of();
        }
        var cases = new ArrayList<JsonNode>();
        JsonMapper.shared().readTree(Files.readString(SHARED)).path("cases").forEach(cases::add);
        return cases.stream().map(it -> DynamicTest.dynamicTest(it.path("title").asString(), () -> check(it)));
    }

    private static void check(JsonNode found) {
        var answers = new LinkedHashMap<String, Integer>();
        found.path("cells")
                .forEach(cell -> answers.put(
                        cell.path("id").asString(), cell.path("answers").asInt()));
        var views = new ArrayList<AnswerView>();
        found.path("views")
                .forEach(view -> views.add(AnswerView.of(view.path("id").asString(), words(view.path("cells")))));
        var expected = found.path("expected");
        assertThat(AnswerDisclosure.shown(answers, views)).containsExactlyElementsOf(words(expected.path("shown")));
        words(expected.path("mustHide"))
                .forEach(id -> assertThat(AnswerDisclosure.mayStandTogether(answers, of(views, List.of(id))))
                        .isFalse());
        expected.path("notAllTogether")
                .forEach(ids -> assertThat(AnswerDisclosure.mayStandTogether(answers, of(views, words(ids))))
                        .isFalse());
        assertThat(AnswerDisclosure.mayStandTogether(answers, of(views, words(expected.path("shown")))))
                .isTrue();
    }

    private static List<AnswerView> of(List<AnswerView> views, List<String> ids) {
        return views.stream().filter(view -> ids.contains(view.id())).toList();
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(it -> words.add(it.asString()));
        return words;
    }

    /** Every group that somebody could add up or subtract, tried by brute force with small factors. */
    @Test
    void nothingBelowFiveFollowsFromAllThatIsShown() {
        RandomCases.each(300, seed -> {
            var random = new Random(seed);
            var answers = anyAnswers(random);
            var views = anyViews(random, List.copyOf(answers.keySet()));
            var shown = of(views, List.copyOf(AnswerDisclosure.shown(answers, views)));
            combinations(shown.size())
                    .forEach(factors -> assertThat(isSmallGroup(answers, shown, factors))
                            .as("%s of %s", factors, shown)
                            .isFalse());
        });
    }

    @Test
    void theLargestViewIsShownWhereverItIsLargeEnough() {
        RandomCases.each(300, seed -> {
            var random = new Random(1_000_000L + seed);
            var answers = anyAnswers(random);
            var views = anyViews(random, List.copyOf(answers.keySet()));
            var most = views.stream()
                    .mapToInt(view -> AnswerDisclosure.size(answers, view))
                    .max()
                    .orElse(0);
            assertThat(AnswerDisclosure.shown(answers, views).isEmpty()).isEqualTo(most < AnswerDisclosure.LEAST);
        });
    }

    @Test
    void noHiddenViewCouldBeShownBesideTheOthers() {
        RandomCases.each(300, seed -> {
            var random = new Random(2_000_000L + seed);
            var answers = anyAnswers(random);
            var views = anyViews(random, List.copyOf(answers.keySet()));
            var shown = AnswerDisclosure.shown(answers, views);
            views.stream().filter(view -> !shown.contains(view.id())).forEach(hidden -> {
                var more = new ArrayList<>(of(views, List.copyOf(shown)));
                more.add(hidden);
                assertThat(AnswerDisclosure.mayStandTogether(answers, more)).isFalse();
            });
        });
    }

    private static Map<String, Integer> anyAnswers(Random random) {
        var answers = new LinkedHashMap<String, Integer>();
        IntStream.range(0, 2 + random.nextInt(4)).forEach(i -> answers.put("c" + i, random.nextInt(9)));
        return answers;
    }

    private static List<AnswerView> anyViews(Random random, List<String> cells) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> {
                    var some = new LinkedHashSet<String>();
                    some.add(cells.get(random.nextInt(cells.size())));
                    cells.stream().filter(_ -> random.nextBoolean()).forEach(some::add);
                    return AnswerView.of("v" + i, some);
                })
                .toList();
    }

    /** All factors from -2 to 2 of so many views. */
    private static Stream<int[]> combinations(int views) {
        var all = (int) Math.pow(5, views);
        return IntStream.range(0, all).mapToObj(number -> {
            var factors = new int[views];
            var rest = number;
            for (var i = 0; i < views; i++) {
                factors[i] = rest % 5 - 2;
                rest /= 5;
            }
            return factors;
        });
    }

    /** Whether the combination is some group of cells, each once or not at all, with one to four answers. */
    private static boolean isSmallGroup(Map<String, Integer> answers, List<AnswerView> shown, int[] factors) {
        var size = 0;
        for (var cell : answers.entrySet()) {
            var times = IntStream.range(0, factors.length)
                    .filter(i -> shown.get(i).cells().contains(cell.getKey()))
                    .map(i -> factors[i])
                    .sum();
            if (cell.getValue() > 0 && times != 0 && times != 1) {
                return false;
            }
            size += times * cell.getValue();
        }
        return size > 0 && size < AnswerDisclosure.LEAST;
    }

    private static java.util.Set<String> sides(int client, int vendor) {
        return AnswerDisclosure.shown(Map.of("c", client, "v", vendor), SIDES);
    }
}
