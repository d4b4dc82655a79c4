package org.gangway.onboarding.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.testing.large.PeopleAndPlans;
import org.gangway.yearcalendar.YearCalendarRoutes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestContextManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How long the server works on the pages of an engagement with {@value PeopleAndPlans#CONTACTS} contacts and {@value PeopleAndPlans#PLANS} plans
 * of {@value PeopleAndPlans#TASKS} tasks: from the address to the whole page, each as a request of its own, without network and browser. See
 * docs/speed.md.
 */
public class PlanBenchmark extends ViewTest {

    private static final int ROUNDS = Integer.getInteger("gangway.rounds", 40);
    private static final int WARM_UP = Integer.getInteger("gangway.warm-up", 40);

    @Autowired
    private ApplicationContext portal;

    private final Map<String, List<Long>> spent = new LinkedHashMap<>();

    public static void main(String[] arguments) {
        try {
            var benchmark = new PlanBenchmark();
            new TestContextManager(PlanBenchmark.class).prepareTestInstance(benchmark);
            benchmark.run();
            System.exit(0);
        } catch (Exception | AssertionError failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private void run() throws Exception {
        var world = World.create();
        var set = PeopleAndPlans.fill(world, new OnboardingStory(portal).engagement(world));
        signIn(world.manager());
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            var plan = set.plans().get(round % set.plans().size());
            var counts = round >= WARM_UP;
            time("map of counterparts", EngagementRoutes.people(set.engagement()), counts);
            time("plan: timeline and tasks", OnboardingRoutes.plan(set.engagement(), plan), counts);
            time("plans of all engagements", OnboardingRoutes.PLANS, counts);
            time("calendar of both sides", YearCalendarRoutes.tab(set.engagement()), counts);
        }
        report();
    }

    /** Each page in a request of its own: nothing is remembered from the one before. */
    private void time(String words, String path, boolean counts) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        var begin = System.nanoTime();
        open(path);
        var took = System.nanoTime() - begin;
        // what the browser would fetch leaves the session, as it does for a person
        MockVaadin.clientRoundtrip(false);
        if (counts) {
            spent.computeIfAbsent(words, _ -> new ArrayList<>()).add(took);
        }
    }

    private void report() {
        say("load " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        say("| page | p50 ms | p95 ms |\n|---|---|---|");
        spent.forEach((words, times) -> say(String.format(
                Locale.ROOT, "| %s | %.1f | %.1f |", words, percentile(times, 50), percentile(times, 95))));
    }

    /** The nearest rank, in milliseconds. */
    private static double percentile(List<Long> nanos, int percent) {
        var sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1) / 1e6;
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
