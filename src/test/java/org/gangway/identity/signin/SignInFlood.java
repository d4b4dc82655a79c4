package org.gangway.identity.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.gangway.testing.HttpVisitor;

/**
 * How long a click takes while sixty strangers send wrong passwords at once, and how long without them. Against a portal
 * on this machine that was started for it: port, address and password of somebody who may log in.
 */
public final class SignInFlood {

    private static final int STRANGERS = 60;
    private static final int CLICKS = 40;
    private static final String PAGE = "/?v-r=init&location=profile&query=";

    private SignInFlood() {}

    public static void main(String[] arguments) throws Exception {
        var port = Integer.parseInt(arguments[0]);
        var user = HttpVisitor.at(port, "127.0.0.2");
        user.login(arguments[1], arguments[2]);
        clicks(user, CLICKS);
        for (var round = 1; round <= 3; round++) {
            var quiet = clicks(user, CLICKS);
            Map<String, Integer> answers = new ConcurrentHashMap<>();
            var done = new CountDownLatch(STRANGERS);
            List<Long> flooded = new ArrayList<>();
            var begin = System.nanoTime();
            try (var strangers = Executors.newFixedThreadPool(STRANGERS)) {
                for (var number = 0; number < STRANGERS; number++) {
                    var name = "stranger-" + round + "-" + number + "@people.example";
                    // as many addresses as a flood from everywhere would have
                    var stranger = HttpVisitor.at(port, "127.0.1." + (number + 1));
                    strangers.execute(() -> {
                        var answer = stranger.login(name, "a wrong sentence");
                        answers.merge(answer.headers().firstValue("Location").orElse("none"), 1, Integer::sum);
                        done.countDown();
                    });
                }
                while (done.getCount() > 0) {
                    flooded.addAll(clicks(user, 1));
                }
            }
            say(
                    "round %d: quiet %s; during %s; flood of %d over after %.1f s, answers %s",
                    round,
                    figures(quiet),
                    figures(flooded),
                    STRANGERS,
                    (System.nanoTime() - begin) / 1e9,
                    new TreeMap<>(answers));
        }
    }

    private static List<Long> clicks(HttpVisitor user, int number) {
        var times = new ArrayList<Long>();
        for (var click = 0; click < number; click++) {
            var begin = System.nanoTime();
            var answer = user.get(PAGE);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("answered " + answer.statusCode());
            }
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private static String figures(List<Long> times) {
        var sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%d clicks, p50 %.1f ms, p95 %.1f ms, longest %.1f ms",
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / 1e6,
                sorted.getLast() / 1e6);
    }

    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"})
    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
